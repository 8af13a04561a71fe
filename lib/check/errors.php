<?php

const NOT_LOADED = "The web server's PHP does not load the extension imbachat. Enable it in the php.ini that phpinfo() "
    . 'shows there, and restart PHP.';

const MOD_SECURITY = 'A firewall in front of the script refuses the request, as Mod_Security does with this status. '
    . 'Its log names the rule; exempt this address from it.';

/** What a message of PHP means that the script shows; an empty string if it is none that is known. */
function message_advice(string $body): string
{
    return match (true) {
        (bool) preg_match('/Call to undefined function [\w\\\\]*imbachat_|extension imbachat is not loaded/', $body)
            => NOT_LOADED,
        (bool) preg_match('/imbachat library is missing|folder lib of the plugin is missing/', $body)
            => 'Copy the folder lib of the project into the folder that integrations/plain was copied to, or into that '
                . 'of the plugin.',
        str_contains($body, 'The chat is not configured')
            => "Enter the four values of your account in the plugin's settings.",
        (bool) preg_match('/must be given whe(?:re|n) the php\.ini setting imbachat\./', $body)
            => 'The extension is loaded, but this setting is empty or too short for this site. phpinfo() lists the '
                . 'files that PHP reads. Restart PHP after a change.',
        default => '',
    };
}

/** What a status of 500 or more means, and where the error is to be found. $likely is a cause besides the extension. */
function error_advice(Answer $answer, Site $site, string $likely = ''): string
{
    $known = message_advice($answer->body);
    $is_hidden = $answer->body === ''
        || preg_match('/critical error on this website|<title>Server Error/', $answer->body);
    $log = $site->words('log', $is_hidden
        ? "php-fpm's log or the web server's error log says where."
        : "The web server's error log says where.");
    return match (true) {
        $known !== '' => $known,
        $answer->status === 503
            => $site->words('down', 'The site is in maintenance, or the server is too busy. Its error log may say '
                . 'why.'),
        $is_hidden
            => "The script ends with an error, and display_errors = 0 hides it. $log "
                . ($likely === '' ? 'A likely cause: ' : "Likely causes: $likely")
                . "The web server's PHP does not load the extension imbachat or lacks its settings, although the "
                . "shell's may have both: phpinfo() on a page shows that, and php-fpm -m lists what FPM loads.",
        default => rtrim("The script or the server failed. $log $likely"),
    };
}
