<?php

const QUOTE = 'Put quotes around the value in php.ini, because PHP computes with & | ^ ! ~ ( ) in it and cuts it at ;, as '
    . 'in this line, and restart PHP:';

/** What php.ini makes of a value without quotes. */
function unquoted(string $value): string
{
    // Line breaks end it, and ${NAME} would put in a variable of this machine.
    $values = preg_match('/[\r\n]|\$\{/', $value) ? [] : @parse_ini_string("it = $value", false, INI_SCANNER_NORMAL);
    return (string) ($values['it'] ?? '');
}

/**
 * What a site may have for a secret that stands in php.ini without quotes, by what to call it.
 *
 * @return array<string, string>
 */
function unquoted_forms(string $secret): array
{
    $forms = ['an empty string' => ''];
    foreach (range(0, 9) as $digit) { // to an operator, a word is the number at its beginning
        $forms["\"$digit\""] = (string) $digit;
    }
    $forms['what php.ini makes of it without quotes'] = unquoted($secret);
    for ($at = 0; ($at += strcspn($secret, '&|^!~();="', $at)) < strlen($secret); $at++) {
        $forms["its beginning, up to \"$secret[$at]\""] ??= rtrim(substr($secret, 0, $at));
    }
    return array_filter(array_unique($forms), fn($form) => $secret === '' || $form !== $secret);
}
