--TEST--
imbachat_widget(): no message, backtrace or output contains the key
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/snippet.inc';

class Shower implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return array_map(fn($call) => print_r($call['args'] ?? [], true), debug_backtrace());
    }
}
$failures = [
    fn() => imbachat_widget(6, [], 'DEV', 'TOP-SECRET', 0),
    fn() => imbachat_widget(6, ['user_id' => 1], 'DEV', 'TOP-SECRET'),
    fn() => imbachat_widget(6, ['x' => INF], 'DEV', 'TOP-SECRET'),
    fn() => imbachat_widget('x', [], 'DEV', 'TOP-SECRET'),
    fn() => imbachat_widget(6, [], '', 'TOP-SECRET'),
    fn() => imbachat_widget(6, [], [], 'TOP-SECRET'),
];
foreach ($failures as $f) {
    try {
        $f();
    } catch (Throwable $e) {
        var_dump(str_contains($e . print_r($e->getTrace(), true), 'TOP-SECRET'));
    }
}
$html = imbachat_widget(6, ['trace' => new Shower()], 'DEV', 'TOP-SECRET');
var_dump(str_contains($html, 'TOP-SECRET'), str_contains($html, 'SensitiveParameterValue'));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
