--TEST--
ImbaChat\Endpoint: an unknown option, and a value that an option cannot have, are errors of the program
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';
require __DIR__ . '/../throws.inc';

foreach ([
    ['limit' => 5],
    [5],
    ['ids_limit' => 0],
    ['ids_limit' => '10'],
    ['search_limit' => -1],
    ['search_limit' => null],
    ['search_min' => 256],
    ['search_min' => 0],
    ['search_list' => 1],
    ['type' => null],
    ['parameters' => 'ids'],
    ['parameters' => ['id' => 'x']],
    ['parameters' => ['ids' => null]],
    ['parameters' => ['ids' => ['a', ['b']]]],
    ['also_allow' => 'no function'],
    ['also_allow' => true],
] as $options) {
    throws(fn() => endpoint($options));
}
endpoint(['search_min' => 1]);
endpoint(['ids_limit' => 1, 'search_limit' => 1, 'search_min' => 255, 'search_list' => true, 'type' => '',
    'parameters' => ['ids' => 'a', 'text' => ['b'], 'login' => 'c', 'password' => 'd'], 'also_allow' => null]);
?>
--EXPECT--
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must not contain the unknown option "limit"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must not contain the unknown option "0"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a positive integer as "ids_limit"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a positive integer as "ids_limit"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a positive integer as "search_limit"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a positive integer as "search_limit"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have an integer from 1 to 255 as "search_min"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have an integer from 1 to 255 as "search_min"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a boolean as "search_list"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a string as "type"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have names or lists of names for ids, text, login, password as "parameters"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have names or lists of names for ids, text, login, password as "parameters"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have names or lists of names for ids, text, login, password as "parameters"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have names or lists of names for ids, text, login, password as "parameters"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a callable or null as "also_allow"
ValueError: ImbaChat\Endpoint::__construct(): Argument #5 ($options) must have a callable or null as "also_allow"
