--TEST--
imbachat_widget(): an empty id, key or nonce and an invalid ttl are rejected by name; of several, the first
--EXTENSIONS--
imbachat
--INI--
imbachat.dev_id=
imbachat.secret_key=
--FILE--
<?php
require __DIR__ . '/snippet.inc';

attempt(
    fn() => imbachat_widget(),
    fn() => imbachat_widget(null, [], ''),
    fn() => imbachat_widget(null, [], '.'),
    fn() => imbachat_widget(null, [], '..'),
    fn() => imbachat_widget(6, [], 'DEV'),
    fn() => imbachat_widget(6, [], 'DEV', ''),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', 0),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', -1),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', PHP_INT_MAX),
    fn() => imbachat_widget(null, [], 'DEV', nonce: ''),
    fn() => imbachat_widget(null, [], 'DEV', base_url: ''),
);
attempt( // of several the first
    fn() => imbachat_widget(6, ['token' => ''], '', '', 0, '', ''),
    fn() => imbachat_widget(6, [], '', '', 0, '', ''),
    fn() => imbachat_widget(6, [], '.', '', 0, '', ''),
    fn() => imbachat_widget(6, [], 'DEV', '', 0, '', ''),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', 0, '', ''),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', 1, '', ''),
    fn() => imbachat_widget(6, [], 'DEV', 'secret', 1, 'nonce', ''),
    fn() => imbachat_widget(6),
);
ini_set('imbachat.dev_id', '..');
attempt(fn() => imbachat_widget());
?>
--EXPECT--
ValueError: imbachat_widget(): Argument #3 ($dev_id) must be given when the php.ini setting imbachat.dev_id is empty
ValueError: imbachat_widget(): Argument #3 ($dev_id) must not be empty
ValueError: imbachat_widget(): Argument #3 ($dev_id) must not be "." or ".."
ValueError: imbachat_widget(): Argument #3 ($dev_id) must not be "." or ".."
ValueError: imbachat_widget(): Argument #4 ($secret_key) must be given when the php.ini setting imbachat.secret_key is empty
ValueError: imbachat_widget(): Argument #4 ($secret_key) must not be empty
ValueError: imbachat_widget(): Argument #5 ($ttl) must be greater than 0
ValueError: imbachat_widget(): Argument #5 ($ttl) must be greater than 0
ValueError: imbachat_widget(): Argument #5 ($ttl) is too large for the expiry time to fit an integer
ValueError: imbachat_widget(): Argument #6 ($nonce) must not be empty
ValueError: imbachat_widget(): Argument #7 ($base_url) must not be empty
ValueError: imbachat_widget(): Argument #2 ($options) must not contain the reserved key "token"
ValueError: imbachat_widget(): Argument #3 ($dev_id) must not be empty
ValueError: imbachat_widget(): Argument #3 ($dev_id) must not be "." or ".."
ValueError: imbachat_widget(): Argument #4 ($secret_key) must not be empty
ValueError: imbachat_widget(): Argument #5 ($ttl) must be greater than 0
ValueError: imbachat_widget(): Argument #6 ($nonce) must not be empty
ValueError: imbachat_widget(): Argument #7 ($base_url) must not be empty
ValueError: imbachat_widget(): Argument #3 ($dev_id) must be given when the php.ini setting imbachat.dev_id is empty
ValueError: imbachat_widget(): Argument #3 ($dev_id) must be given when the php.ini setting imbachat.dev_id is "." or ".."
