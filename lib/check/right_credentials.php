<?php

/** Whether the right credentials are accepted, and if not, who refuses them and why. */
final class RightCredentials extends Part
{
    public function run(): void
    {
        $answer = $this->site->answer;
        $refusal = $this->site->refusal;
        $wall = $this->wall($answer);
        $is_same_200 = $answer->status === 200
            && $refusal->status === 200
            && !$refusal->lets_in()
            && $answer->body === $refusal->body;
        if ($answer->status === 200 && !$is_same_200 && $wall === '') {
            $this->report->ok('authorization', 'it reaches the script');
            $this->report->ok('right-credentials', $answer->came());
            return;
        }
        if ($answer->has_users()) {
            $this->report->ok('authorization', 'it reaches the script');
            $this->report->fail('right-credentials', $answer->came(), $answer->status < 400
                ? 'The users are right, and the status is not: the chat expects 200. Look for http_response_code() in '
                    . 'the script, or for what changes the status in front of it.'
                : 'The users come, but with the status of an error, and a client reads no further. Set the status '
                    . 'only where the credentials are wrong, and end the script there.');
            return;
        }
        if ($wall === '' && ($answer->status === 401 || $is_same_200)) {
            $this->explain_refusal();
        } else {
            $this->report->fail('right-credentials', $answer->came(), match (true) {
                $wall !== '' => $wall,
                $answer->code === CURLE_PARTIAL_FILE => CUT_OFF,
                $answer->error !== ''
                    => 'The server fails or hangs once the credentials are right. See the site\'s error log.',
                $answer->status === 406 => MOD_SECURITY,
                $answer->status >= 500
                    => error_advice($answer, $this->site, 'A database, table or column has another name. '),
                default
                => 'Login and password may be right, but something else rejects the request. '
                    . $this->site->words('forbidden', "See the site's error log."),
            });
        }
        throw new Stop();
    }

    private function explain_refusal(): void
    {
        $answer = $this->site->answer;
        $advice = $this->who_refuses();
        $server = excerpt((string) $answer->header('server'), 40);
        if ($advice === '' && $this->may_lose_header() && preg_match('/apache|litespeed/i', $server)) {
            $this->report->fail(
                'authorization',
                "status $answer->status with the right credentials, the same as without, from $server",
                $this->likely_causes(),
            );
            return;
        }
        $scheme = $advice === '' ? null : $answer->header('www-authenticate');
        $this->report->fail(
            'right-credentials',
            $answer->came() . ($scheme === null ? '' : ' (WWW-Authenticate: ' . excerpt($scheme) . ')'),
            $advice === '' ? $this->likely_causes() : $advice,
        );
    }

    /** The advice, if the refusal is seen not to be the script's. */
    private function who_refuses(): string
    {
        [$none, $right] = [$this->site->refusal, $this->site->answer];
        $wrong = $this->site->wrong ?? $none;
        $gate = gate_advice($right, $this->site->path());
        $other_gate = gate_advice($wrong, $this->site->path());
        $exempt = str_replace(
            '{path}',
            $this->site->path(),
            $this->site->words('guard', 'Exempt {path} from it. In Symfony, ' . SYMFONY),
        );
        return match (true) {
            $gate !== '' => $gate,
            $other_gate !== ''
                => 'A password in front of the script accepts these credentials, and then the script refuses them: it '
                    . 'does not get them, or its own login or password differs. ' . $other_gate,
            is_same_refuser($none, $right) => '',
            is_same_refuser($wrong, $right)
                => 'Requests with credentials, right or wrong, are refused by something other than the script: a '
                    . "framework's firewall (such as Symfony's http_basic), a security plugin or the web server reads "
                    . "the header first. $exempt",
            default
            => 'Wrong credentials are refused in another way, so one check accepts these, and something after it '
                . "refuses the request, such as a framework's guard. $exempt",
        };
    }

    /** A site that tells "none" from "wrong" or "right" has seen the header. */
    private function may_lose_header(): bool
    {
        $came = fn(Answer $answer) => [$answer->status, $answer->body, $answer->header('www-authenticate')];
        $none = $came($this->site->refusal);
        return $came($this->site->answer) === $none && $came($this->site->wrong ?? $this->site->refusal) === $none;
    }

    /** The most likely first. */
    private function likely_causes(): string
    {
        $causes = [$this->site->words('credentials', $this->other_credentials())];
        if ($this->site->kind === null) {
            $causes[] = "The web server's PHP (FPM) reads another php.ini than the shell's, or was not restarted: "
                . 'phpinfo() on a page lists its files.';
        }
        if ($this->may_lose_header()) {
            if (!str_contains($this->site->answer->body, 'Authenticate required!')) { // as the script says it
                $causes[] = "A framework's firewall (such as Symfony's http_basic or Laravel's auth.basic) or a "
                    . 'security plugin refuses, not the script. Does the script print this body?';
            }
            $causes[] = 'The script reads the login and password from the query ($_GET) or a form. The chat sends '
                . 'them in the Authorization header.';
            $causes[] = $this->lost_header();
        }
        if (count($causes) === 1) {
            return $causes[0];
        }
        $text = 'Likely causes, the most likely first:';
        foreach ($causes as $i => $cause) {
            $text .= ' ' . ($i + 1) . ". $cause";
        }
        return $text;
    }

    private function other_credentials(): string
    {
        ['login' => $login, 'password' => $password] = $this->site->options;
        return 'The login or password differs between the account and the site.'
            . (
                unquoted($password) !== $password
                ? ' In php.ini, put this password in quotes: without, it is cut or changed.'
                : ''
            )
            . (
                preg_match('/[A-Z]/', $login)
                ? ' The documented script never accepts a login with capital letters; imbachat_require_auth() does.'
                : ''
            );
    }

    /** What this server does with the header. Its lines for .htaccess come last, to be copied. */
    private function lost_header(): string
    {
        $server = $this->site->answer->header('server') ?? '';
        $line = "\nSetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1";
        return match (true) {
            (bool) preg_match('/litespeed/i', $server)
                => 'LiteSpeed does not pass the header on to PHP. Add these lines to .htaccess:'
                    . "\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]",
            (bool) preg_match('/apache/i', $server)
                => 'Apache does not pass the header to PHP as CGI, FastCGI or FPM. Let the script also read '
                    . 'REDIRECT_HTTP_AUTHORIZATION and REDIRECT_REDIRECT_HTTP_AUTHORIZATION, as '
                    . "imbachat_require_auth() does, and add this line to .htaccess:$line",
            (bool) preg_match('/nginx|openresty|angie|tengine/i', $server)
                => 'nginx passes the header on, unless a fastcgi_param or proxy_set_header empties it. Behind nginx, '
                    . 'as with Plesk and other panels, an Apache may drop it: see "Apache with PHP-FPM" in '
                    . 'docs/deploying.md.',
            (bool) preg_match('/caddy|frankenphp/i', $server)
                => 'Caddy passes the header on, unless header_up removes it.',
            (bool) preg_match('/microsoft-iis/i', $server)
                => 'IIS passes the header on only if its own Basic Authentication is disabled for this address.',
            default
            => "An Apache behind this server does not pass the header on. This line in .htaccess mends that:$line",
        };
    }
}
