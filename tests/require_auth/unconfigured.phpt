--TEST--
imbachat_require_auth(): an unconfigured site lets nobody in and reveals nothing
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$settings = ['display_errors' => '0', 'imbachat.login' => '', 'imbachat.password' => ''];
$server = new Server('imbachat_require_auth(); echo "in";', $settings);
foreach (['', 'Og==', 'cm9vdDo=', 'cm9vdDphYmM='] as $credentials) {
    $answer = $server->get('/', $credentials === '' ? [] : ["Authorization: Basic $credentials"]);
    echo substr($answer->status_line, 9), " '$answer->body'\n";
}
?>
--EXPECT--
500 Internal Server Error ''
500 Internal Server Error ''
500 Internal Server Error ''
500 Internal Server Error ''
