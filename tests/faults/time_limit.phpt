--TEST--
Faults: reaching the time limit in the site's code ends the request and does not affect the next one
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
// What a fatal error leaves behind PHP drops with its heap, too.
getenv('USE_ZEND_ALLOC') === '0'
    && !getenv('SKIP_ASAN')
    && die('skip valgrind takes what a fatal error leaves for leaks');
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/places.inc';

set_settings();
$server = server_of_places();
foreach (['closure', 'claim'] as $place) {
    $harmed = fault($server, $place, 'time');
    echo substr($harmed->status_line, 9), " '$harmed->body'\n";
    var_dump(fault($server, $place, 'none')->body === places()[$place](fn() => null) . ', shut down');
}
echo preg_match_all('/Maximum execution time of 1 seconds? exceeded/', $server->log()), "\n";
?>
--EXPECT--
500 Internal Server Error ', shut down'
bool(true)
500 Internal Server Error ', shut down'
bool(true)
2
