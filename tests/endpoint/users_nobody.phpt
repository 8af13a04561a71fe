--TEST--
ImbaChat\Endpoint: without a usable id the site is not asked; an unknown id is left out
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach ([
    [], ['user_ids' => ''], ['user_ids' => ',x,-1,1.5'], ['user_ids' => null], ['user_ids' => true],
    ['user_ids' => 1.5], ['user_ids' => new stdClass()], ['user_ids' => [['1']]], ['user_ids' => '2,999999'],
    ['user_ids' => '999999'],
] as $parameters) {
    show(endpoint()->handle('users', $parameters, server()));
}
?>
--EXPECT--
200 []
200 []
200 []
200 []
200 []
200 []
200 []
200 []
find [2,999999]
200 [{"user_id":2,"name":"\u0414\u043c\u0438\u0442\u0440\u0438\u0439","avatar_url":false}]
find [999999]
200 []
