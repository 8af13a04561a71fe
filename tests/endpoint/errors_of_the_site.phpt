--TEST--
ImbaChat\Endpoint: what the site's code throws goes to the site; the chat gets status 500 and no part of an answer
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/failing.inc';

$throw = function () {
    throw new RuntimeException('table members, password hush');
};
$midway = function () use ($throw) {
    yield People::ROWS[0];
    $throw();
};
echo outcomes('users', ['find' => $throw]);
echo outcomes('users', ['find' => $midway]);
echo outcomes('users', ['fields' => $throw]);
echo outcomes('users', ['find' => fn() => undefined_function()]);
echo outcomes('search', ['search' => $throw]);
echo outcomes('search', ['search' => $midway]);
echo outcomes('search', ['fields' => $throw]);
echo outcomes('sign-in', ['authenticate' => $throw]);
echo outcomes('sign-in', ['fields' => $throw]);
echo outcomes('users', ['find' => $throw, 'also_allow' => $throw], []);
?>
--EXPECT--
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, Error: Call to undefined function undefined_function()
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
500 without a detail, RuntimeException: table members, password hush
