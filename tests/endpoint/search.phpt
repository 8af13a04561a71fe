--TEST--
ImbaChat\Endpoint: a search answers as documented, or with the list alone
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

foreach (['query', 'search', 'str'] as $name) {
    show(endpoint()->handle('search', [$name => 'Ann'], server()));
}
show(endpoint(['parameters' => ['text' => 'q']])->handle('search', ['query' => 'Ann', 'q' => 'nobody'], server()));
show(endpoint(['search_list' => true])->handle('search', ['query' => 'Zo'], server()));
show(endpoint(['search_list' => true])->handle('search', [], server()));
?>
--EXPECT--
search "Ann" 20
200 {"code":200,"version":1,"data":[{"user_id":1,"name":"Ann","avatar_url":"https:\/\/site.example\/a.png"}]}
search "Ann" 20
200 {"code":200,"version":1,"data":[{"user_id":1,"name":"Ann","avatar_url":"https:\/\/site.example\/a.png"}]}
search "Ann" 20
200 {"code":200,"version":1,"data":[{"user_id":1,"name":"Ann","avatar_url":"https:\/\/site.example\/a.png"}]}
search "nobody" 20
200 {"code":200,"version":1,"data":[]}
search "Zo" 20
200 [{"user_id":3,"name":"Zo\u00eb","avatar_url":false}]
200 []
