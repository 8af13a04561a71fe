--TEST--
imbachat_users_json(): numbers, true and Stringable objects in a template are converted to strings
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

ob_start(fn($lines) => str_replace((string) PHP_INT_MIN, 'PHP_INT_MIN', $lines)); // each PHP has its own
class Text
{
    public function __toString(): string
    {
        return 'text';
    }
}
foreach ([1, -1, PHP_INT_MIN, 1.0, 1.5, 0.1 + 0.2, 1e100, -1.5e-10, NAN, INF, true, new Text()] as $value) {
    $json = imbachat_users_json([['user_id' => 6, 'name' => 'J', 'v' => $value]], ['x' => '<{v}>']);
    $text = is_float($value) && is_nan($value) ? 'NAN' : (string) $value; // PHP 8.5 warns of (string) NAN
    same(
        var_export(json_decode($json)[0]->x, true),
        encode([['user_id' => 6, 'name' => 'J', 'x' => "<$text>"]]),
        $json,
    );
}
?>
--EXPECT--
'<1>': same
'<-1>': same
'<PHP_INT_MIN>': same
'<1>': same
'<1.5>': same
'<0.3>': same
'<1.0E+100>': same
'<-1.5E-10>': same
'<NAN>': same
'<INF>': same
'<1>': same
'<text>': same
