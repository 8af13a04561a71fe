--TEST--
imbachat_users_json(): a time limit reached while dates are read does not suppress later warnings
--EXTENSIONS--
imbachat
--INI--
html_errors=0
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0'
    && !getenv('SKIP_ASAN')
    && die('skip valgrind takes what a fatal error leaves for leaks');
?>
--FILE--
<?php
register_shutdown_function(function () {
    try {
        echo [getmypid()], "\n";
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
});
$rows = array_fill(0, 1000, ['user_id' => 1, 'name' => 'x', 'lastlogin' => '1 January 2020 UTC']);
set_time_limit(1);
for (;;) {
    imbachat_users_json($rows);
}
?>
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %s on line %d

Warning: Array to string conversion in %s on line %d
Array
