<?php

const QUOTE = 'Put quotes around the value in php.ini, because PHP computes with & | ^ ! ~ ( ) in it and cuts it at ;, '
    . 'as in this line, and restart PHP:';

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
    $forms = ['an empty one' => ''];
    foreach (range(0, 9) as $digit) { // to an operator, a word is the number at its beginning
        $forms["\"$digit\""] = (string) $digit;
    }
    $forms['what php.ini makes of it without quotes'] = unquoted($secret);
    for ($at = 0; ($at += strcspn($secret, '&|^!~();="', $at)) < strlen($secret); $at++) {
        $forms["its beginning, up to \"$secret[$at]\""] ??= rtrim(substr($secret, 0, $at));
    }
    return array_filter(array_unique($forms), fn($form) => $secret === '' || $form !== $secret);
}

/**
 * Credentials that a site accepts whose php.ini has the right ones without quotes. The empty password is not among
 * them, and of the digits only the likely two, since a site may count wrong passwords.
 *
 * @return list<string>
 */
function unquoted_pairs(string $login, string $password): array
{
    $unlikely = ['1', '2', '3', '4', '5', '6', '8', '9'];
    $passwords = [...array_diff(unquoted_forms($password), $unlikely), unquoted($password)];
    $pairs = array_map(fn($form) => "$login:$form", $passwords);
    $cut_login = unquoted($login);
    $cut_login === '' || array_push($pairs, "$cut_login:$password", "$cut_login:" . unquoted($password));
    return array_values(array_unique(array_filter($pairs, fn($pair) => !str_ends_with($pair, ':'))));
}
