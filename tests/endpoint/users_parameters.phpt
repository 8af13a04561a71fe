--TEST--
ImbaChat\Endpoint: ids come by the names that are in use, or by the site's own
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach ([
    ['user_ids' => '1'],
    ['ids' => '2'],
    ['user_ids' => ['1', '3']],
    ['user_ids' => 2],
    ['user_ids' => '', 'ids' => '3'],
    ['user_ids' => '1', 'ids' => '3'],
] as $parameters) {
    echo json_encode($parameters), ' ';
    endpoint()->handle('users', $parameters, server());
}
$own = ['parameters' => ['ids' => 'who']];
endpoint($own)->handle('users', ['user_ids' => '1', 'who' => '2'], server());
$own = ['parameters' => ['ids' => ['who', 'user_ids']]];
endpoint($own)->handle('users', ['user_ids' => '1'], server());
?>
--EXPECT--
{"user_ids":"1"} find [1]
{"ids":"2"} find [2]
{"user_ids":["1","3"]} find [1,3]
{"user_ids":2} find [2]
{"user_ids":"","ids":"3"} find [3]
{"user_ids":"1","ids":"3"} find [1]
find [2]
find [1]
