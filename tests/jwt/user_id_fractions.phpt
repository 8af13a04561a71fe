--TEST--
imbachat_jwt(): a fraction is rejected as user_id, although the engine would truncate it; by the others too
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';
require __DIR__ . '/../token.inc';

foreach ([1.5, 9.7, 0.5, -1.5, 1e30, -1e30, INF, NAN, 9223372036854775808.0, 2147483648.5] as $fraction) {
    foreach ([
        'imbachat_jwt' => ['secret'],
        'imbachat_widget' => [[], 'DEV', 'secret'],
        'imbachat_dialog_button' => ['x'],
    ] as $function => $arguments) {
        try {
            $messages[] = $function($fraction, ...$arguments);
        } catch (ValueError $e) {
            $messages[] = str_replace($function, 'f', $e->getMessage());
        }
    }
}
print_r(array_count_values($messages));
$id = 9.7;
throws(fn() => imbachat_jwt($id, 'secret'));
var_dump($id);
throws(fn() => imbachat_jwt(secret_key: 'secret', user_id: 9.7));
throws(fn() => imbachat_jwt());
// Where there is no argument, what lies in its place is another call's.
(fn($before) => $before)(1.5 + mt_rand(1, 1));
echo strlen(imbachat_widget(dev_id: 'DEV')) > 0 ? "a guest\n" : '';
echo preg_replace('/\d{10}/', 'EXP', payload(imbachat_jwt(9.0, 'secret'))), "\n";
?>
--EXPECT--
Array
(
    [f(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string] => 30
)
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
float(9.7)
ValueError: imbachat_jwt(): Argument #1 ($user_id) must be a positive integer or its canonical decimal string
ArgumentCountError: imbachat_jwt() expects at least 1 argument, 0 given
a guest
{"exp":EXP,"user_id":9}
