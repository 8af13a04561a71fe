--TEST--
ImbaChat\Endpoint: the site searches for trimmed, valid and not too long strings; any other finds nobody
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$long = str_repeat('ё', 255);
foreach ([" Дм\n", '0', "a'b", '%', str_repeat('ё', 255), "\0Ann"] as $text) {
    echo substr(json_encode($text), 0, 20), ' ';
    endpoint()->handle('search', ['query' => $text], server());
}
foreach ([
    null, '', ' ', "\0", "\t\n", "An\0n", "Ann\xff", "\xd0", "{$long}ё", str_repeat('a', 1000000), ['Ann'], 5, true,
] as $text) {
    show(endpoint()->handle('search', ['query' => $text], server()));
}
foreach (['Ё', 'Ёж', ' Ё '] as $text) {
    endpoint(['search_min' => 2])->handle('search', ['query' => $text], server());
}
?>
--EXPECTF--
" \u0414\u043c\n" search "\u0414\u043c" 20
"0" search "0" 20
"a'b" search "a'b" 20
"%" search "%" 20
"\u0451\u0451\u0451\ search "\u0451%s" 20
"\u0000Ann" search "Ann" 20
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
200 {"code":200,"version":1,"data":[]}
search "\u0401\u0436" 20
