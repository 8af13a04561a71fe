--TEST--
imbachat_search_json(): data is present even if nobody was found
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

foreach ([[], new ArrayIterator([]), (fn() => yield from [])()] as $users) {
    attempt(fn() => imbachat_search_json($users), fn() => imbachat_search_json([], ['email']));
}
echo imbachat_search_json([], null, JSON_PRETTY_PRINT);
?>
--EXPECT--
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
{"code":200,"version":1,"data":[]}
{
    "code": 200,
    "version": 1,
    "data": []
}
