--TEST--
imbachat_search_json(): without $flags, only what JSON requires is escaped, and the slash
--EXTENSIONS--
imbachat
--FILE--
<?php
echo imbachat_search_json([['user_id' => 6, 'name' => "<a href='/?a&b'>\"é\n"]]), "\n";
?>
--EXPECT--
{"code":200,"version":1,"data":[{"user_id":6,"name":"<a href='\/?a&b'>\"\u00e9\n"}]}
