--TEST--
ImbaChat\Endpoint: no dump, export or serialization shows the password
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$endpoint = new ImbaChat\Endpoint(new People(), 'site', 'hush-hush', null, ['type' => 'hush']);
var_dump($endpoint);
ob_start();
print_r($endpoint);
var_export($endpoint);
echo json_encode($endpoint);
try {
    echo serialize($endpoint);
} catch (Exception $error) {
    echo get_class($error);
}
var_dump(strpos(ob_get_clean(), 'hush-hush'));
?>
--EXPECTF--
object(ImbaChat\Endpoint)#%d (1) {
  ["members"]=>
  string(6) "People"
}
bool(false)
