--TEST--
Faults: php.ini settings may change in any place; a call keeps the values it began with
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

/** Lets go of the strings that the settings are, and puts others into their memory. */
function change(bool $back): array
{
    foreach (settings() as $name => $value) {
        ini_set($name, str_repeat('another value ', 3));
        $others[] = strtoupper($value) . 'x';
        $back && ini_set($name, $value);
        $others[] = strtoupper($value);
    }
    ini_set('memory_limit', '1G');
    ini_set('precision', '3');
    ini_set('serialize_precision', '3');
    ini_set('default_charset', 'koi8-r');
    date_default_timezone_set('Asia/Tokyo');
    return $others;
}
// What takes its text from the site's code has not begun when that runs: it finds the settings as they are then.
$late = [
    'user_id of a token', 'token to verify', 'login', 'password', 'login that is required', 'user_id of a widget',
    'nonce',
];
foreach (places() as $name => $place) {
    set_settings();
    $right = $place(fn() => null);
    $place(fn() => change(true)) === $right || print "$name: another answer\n";
    set_settings();
    if (!in_array($name, $late) && !str_contains($right, '"token"') && $name !== 'claim') {
        $place(fn() => change(false)) === $right || print "$name: another answer to what stays changed\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
