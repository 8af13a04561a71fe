--TEST--
imbachat_users_json(): objects of XML have every column, also one without a value
--EXTENSIONS--
imbachat
dom
simplexml
--FILE--
<?php
$fields = ['user_id' => fn() => 6, 'name' => fn() => 'John'];
echo imbachat_users_json([new SimpleXMLElement('<user/>')], $fields + ['mail']), "\n";
echo imbachat_users_json([new DOMDocument()], $fields + ['text' => 'nodeValue']), "\n";
?>
--EXPECT--
[{"user_id":6,"name":"John","mail":null}]
[{"user_id":6,"name":"John","text":null}]
