--TEST--
imbachat: an argument of the wrong type is a TypeError that names it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

throws(fn() => imbachat_jwt(1, []));
throws(fn() => imbachat_jwt(1, 'k', []));
throws(fn() => imbachat_jwt(1, 'k', 1, 'x'));
throws(fn() => imbachat_jwt_verify([], 'k'));
throws(fn() => imbachat_jwt_verify('x', new stdClass()));
throws(fn() => imbachat_jwt_verify('x', 'k', []));
throws(fn() => imbachat_check_auth([]));
throws(fn() => imbachat_check_auth('u', []));
throws(fn() => imbachat_check_auth('u', 'p', 'x'));
throws(fn() => imbachat_require_auth([]));
throws(fn() => imbachat_require_auth('u', []));
throws(fn() => imbachat_require_auth('u', 'p', 'x'));
throws(fn() => imbachat_error_json([], 'x'));
throws(fn() => imbachat_error_json(1, []));
throws(fn() => imbachat_error_json(1, 'x', []));
throws(fn() => imbachat_user_ids(new stdClass()));
throws(fn() => imbachat_user_ids('1', []));
throws(fn() => imbachat_users_json('x'));
throws(fn() => imbachat_users_json([], 'x'));
throws(fn() => imbachat_users_json([], null, []));
throws(fn() => imbachat_search_json('x'));
throws(fn() => imbachat_search_json([], 'x'));
throws(fn() => imbachat_search_json([], null, []));
throws(fn() => imbachat_widget(1, 'x'));
throws(fn() => imbachat_widget(1, [], []));
throws(fn() => imbachat_widget(1, [], 'd', []));
throws(fn() => imbachat_widget(1, [], 'd', 'k', []));
throws(fn() => imbachat_widget(1, [], 'd', 'k', 1, []));
throws(fn() => imbachat_widget(1, [], 'd', 'k', 1, 'n', []));
throws(fn() => imbachat_widget(1, [], 'd', 'k', 1, 'n', 'https://x.example', []));
throws(fn() => imbachat_dialog_button(1, []));
throws(fn() => imbachat_dialog_button(1, 'x', 'x'));
?>
--EXPECT--
TypeError: imbachat_jwt(): Argument #2 ($secret_key) must be of type ?string, array given
TypeError: imbachat_jwt(): Argument #3 ($ttl) must be of type int, array given
TypeError: imbachat_jwt(): Argument #4 ($claims) must be of type array, string given
TypeError: imbachat_jwt_verify(): Argument #1 ($jwt) must be of type string, array given
TypeError: imbachat_jwt_verify(): Argument #2 ($secret_key) must be of type array|string|null, stdClass given
TypeError: imbachat_jwt_verify(): Argument #3 ($leeway) must be of type int, array given
TypeError: imbachat_check_auth(): Argument #1 ($login) must be of type ?string, array given
TypeError: imbachat_check_auth(): Argument #2 ($password) must be of type ?string, array given
TypeError: imbachat_check_auth(): Argument #3 ($server) must be of type ?array, string given
TypeError: imbachat_require_auth(): Argument #1 ($login) must be of type ?string, array given
TypeError: imbachat_require_auth(): Argument #2 ($password) must be of type ?string, array given
TypeError: imbachat_require_auth(): Argument #3 ($server) must be of type ?array, string given
TypeError: imbachat_error_json(): Argument #1 ($code) must be of type int, array given
TypeError: imbachat_error_json(): Argument #2 ($error) must be of type string, array given
TypeError: imbachat_error_json(): Argument #3 ($debug) must be of type string, array given
TypeError: imbachat_user_ids(): Argument #1 ($ids) must be of type array|string, stdClass given
TypeError: imbachat_user_ids(): Argument #2 ($limit) must be of type int, array given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, string given
TypeError: imbachat_users_json(): Argument #2 ($fields) must be of type ?array, string given
TypeError: imbachat_users_json(): Argument #3 ($flags) must be of type int, array given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, string given
TypeError: imbachat_search_json(): Argument #2 ($fields) must be of type ?array, string given
TypeError: imbachat_search_json(): Argument #3 ($flags) must be of type int, array given
TypeError: imbachat_widget(): Argument #2 ($options) must be of type array, string given
TypeError: imbachat_widget(): Argument #3 ($dev_id) must be of type ?string, array given
TypeError: imbachat_widget(): Argument #4 ($secret_key) must be of type ?string, array given
TypeError: imbachat_widget(): Argument #5 ($ttl) must be of type int, array given
TypeError: imbachat_widget(): Argument #6 ($nonce) must be of type ?string, array given
TypeError: imbachat_widget(): Argument #7 ($base_url) must be of type ?string, array given
TypeError: imbachat_widget(): Argument #8 ($async) must be of type bool, array given
TypeError: imbachat_dialog_button(): Argument #2 ($label) must be of type string, array given
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must be of type array, string given
