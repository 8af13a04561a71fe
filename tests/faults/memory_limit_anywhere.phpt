--TEST--
Faults: reaching the memory limit in the site's code ends the request and does not affect the next one
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/places.inc';

set_settings();
putenv('USE_ZEND_ALLOC=1'); // the limit is of PHP's own allocator, which checkers of memory turn off
$server = server_of_places(['memory_limit' => '32M']);
faults_in_every_place($server, 'memory', '500 Internal Server Error', ', shut down');
var_dump(substr_count($server->log(), 'Allowed memory size of 33554432 bytes exhausted') === count(places()));
?>
--EXPECT--
bool(true)
