--TEST--
Faults: an uncaught exception ends the request with an empty 500 and does not affect the next request
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/places.inc';

set_settings();
$server = server_of_places();
faults_in_every_place($server, 'throw', '500 Internal Server Error', ', shut down');
var_dump(substr_count($server->log(), 'Uncaught DomainException: a fault') === count(places()));
?>
--EXPECT--
bool(true)
