--TEST--
imbachat_dialog_button(): event handlers, the button's own attributes and what is no plain HTML name are rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
$refused = [
    'onclick', 'ONCLICK', 'onClick', 'on', 'On', 'onx-y', 'on-', 'type', 'TYPE', 'data-imbachat-dialog',
    'Data-Imbachat-Dialog', '', ' ', '1a', '-a', '_a', ':a', '.a', 'a b', ' class', 'class ', 'a=b', 'a>', 'a"', "a'",
    'a/', 'a\\', "a\n", "class\n", "a\0", 'é', 'aé', "a\xff", 'a,b', 'a`', '@click', '*ngIf', '[x]', '(x)', 0, 5,
];
foreach ($refused as $name) {
    foreach (['v', null, false, true] as $value) {
        try {
            $html = imbachat_dialog_button(2, 'x', ['class' => 'c', $name => $value]);
            echo json_encode($name), ': ', $html, "\n";
        } catch (ValueError $e) {
            $given = is_int($name) ? 'an integer' : '"' . strtok("$name\0", "\0") . '"';
            $message = str_replace(", $given given", ', which it names', $e->getMessage());
            $messages[$message] = ($messages[$message] ?? 0) + 1;
        }
    }
}
print_r($messages);
?>
--EXPECT--
Array
(
    [imbachat_dialog_button(): Argument #3 ($attributes) must have plain HTML names as its keys, none that begins with "on", and neither "type" nor "data-imbachat-dialog", which it names] => 164
)
