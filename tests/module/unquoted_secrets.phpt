--TEST--
imbachat: a secret that php.ini cuts, because it is not in quotes, opens nothing
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$file = sys_get_temp_dir() . '/imbachat-' . bin2hex(random_bytes(8)) . '.ini';
register_shutdown_function(fn() => unlink($file));
$php = 'unset TEST_PHP_EXTRA_ARGS; ' . php_command() . ' -c ' . escapeshellarg($file) . ' -r ';
$code = 'require ' . var_export(__DIR__ . '/short_secrets.inc', true)
    . '; echo secrets($calls, ...array_slice($argv, 1));';
$functions = [
    'password' => 'imbachat_check_auth imbachat_require_auth',
    'secret_key' => 'imbachat_jwt imbachat_jwt_verify imbachat_widget',
];
$says = function (string $name, string $value) use ($file, $php, $code, $functions): string {
    file_put_contents($file, "imbachat.$name = $value\n");
    return shell_exec($php . escapeshellarg($code) . " -- $functions[$name] 2>/dev/null");
};
foreach ([
    'kT9&fX2wQ7mB', '7h|JqX2wQ7mB', '7h^JqX2wQ7mB', '!fX2wQ7mBkT9', '~fX2wQ7mBkT9', 'kT9(fX2wQ7mB', 'kT9)fX2wQ7mB',
    'kT9=fX2wQ7mB', '=fX2wQ7mBkT9', 'kT9;fX2wQ7mB', ';fX2wQ7mBkT9', 'none',
] as $value) {
    echo "$value: ", $says('password', $value), ', ', $says('secret_key', $value),
    ', in quotes: ', $says('password', "'$value'"), ', ', $says('secret_key', "\"$value\""), "\n";
}
?>
--EXPECT--
kT9&fX2wQ7mB: short, short, in quotes: good, good
7h|JqX2wQ7mB: short, short, in quotes: good, good
7h^JqX2wQ7mB: short, short, in quotes: good, good
!fX2wQ7mBkT9: short, short, in quotes: good, good
~fX2wQ7mBkT9: short, short, in quotes: good, good
kT9(fX2wQ7mB: short, short, in quotes: good, good
kT9)fX2wQ7mB: short, short, in quotes: good, good
kT9=fX2wQ7mB: short, short, in quotes: good, good
=fX2wQ7mBkT9: empty, empty, in quotes: good, good
kT9;fX2wQ7mB: short, short, in quotes: good, good
;fX2wQ7mBkT9: empty, empty, in quotes: good, good
none: empty, empty, in quotes: short, short
