--TEST--
imbachat: a secret that FPM's pool cuts, because it is not in quotes, opens nothing
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../fpm.inc'; skip_without_fpm(); ?>
--FILE--
<?php
require __DIR__ . '/../fpm.inc';

$code = 'require ' . var_export(__DIR__ . '/short_secrets.inc', true)
    . '; echo secrets($calls, ...array_keys($calls));';
$says = function (string $value) use ($code): string {
    try {
        $fpm = new Fpm(
            $code,
            [],
            "php_admin_value[imbachat.password] = $value\nphp_value[imbachat.secret_key] = $value",
        );
    } catch (RuntimeException $exception) {
        return str_contains($exception->getMessage(), 'syntax error') ? 'no server' : $exception->getMessage();
    }
    try {
        return $fpm->get()->body;
    } finally {
        $fpm->stop();
    }
};
foreach ([
    'kT9&fX2wQ7mB', '7h|JqX2wQ7mB', '7h^JqX2wQ7mB', '!fX2wQ7mBkT9', '~fX2wQ7mBkT9', 'kT9(fX2wQ7mB', 'kT9)fX2wQ7mB',
    'kT9=fX2wQ7mB', 'kT9;fX2wQ7mB', 'none', '"kT9&fX2(=Q7mB"',
] as $value) {
    echo "$value: ", $says($value), "\n";
}
?>
--EXPECT--
kT9&fX2wQ7mB: short
7h|JqX2wQ7mB: short
7h^JqX2wQ7mB: short
!fX2wQ7mBkT9: short
~fX2wQ7mBkT9: short
kT9(fX2wQ7mB: no server
kT9)fX2wQ7mB: no server
kT9=fX2wQ7mB: no server
kT9;fX2wQ7mB: short
none: empty
"kT9&fX2(=Q7mB": good
