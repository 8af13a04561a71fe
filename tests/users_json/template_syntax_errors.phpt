--TEST--
imbachat_users_json(): a template with an unclosed brace or an empty name is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'a' => 1];
foreach (['{', '{}', 'x{', '{a', '{a}{', '{a}{}', '{{', 'x{a}y{b'] as $template) {
    attempt(fn() => imbachat_users_json([], ['url' => $template]));
}
attempt(fn() => imbachat_users_json([$row], ['{a}']));
?>
--EXPECT--
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a column name and a "}" after each "{" in the source of "url"
ValueError: imbachat_users_json(): Argument #2 ($fields) must have a key for the text "{a}"
