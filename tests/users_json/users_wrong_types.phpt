--TEST--
imbachat_users_json(), imbachat_search_json(): a value that is not iterable throws a TypeError
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

foreach ([null, 'John', 6, 1.5, new stdClass(), fn() => [], fopen('php://memory', 'r')] as $users) {
    foreach (['imbachat_users_json', 'imbachat_search_json'] as $function) {
        attempt(fn() => $function($users));
    }
}
?>
--EXPECT--
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, null given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, null given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, string given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, string given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, int given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, int given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, float given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, float given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, stdClass given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, stdClass given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, Closure given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, Closure given
TypeError: imbachat_users_json(): Argument #1 ($users) must be of type Traversable|array, resource given
TypeError: imbachat_search_json(): Argument #1 ($users) must be of type Traversable|array, resource given
