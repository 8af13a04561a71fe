--TEST--
lib/polyfill: settings where the host has disabled get_cfg_var() or getenv()
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--ENV--
IMBACHAT_DEV_ID=environment
--FILE--
<?php
require __DIR__ . '/child.inc';

$code = 'echo strpos(imbachat_widget(), "/$expected/widget") ? "" : "not ", "$expected\n";';
foreach ([
    'get_cfg_var' => 'environment',
    'getenv' => 'ini',
    'get_cfg_var,getenv' => 'server',
] as $disabled => $expected) {
    $before = "\$expected = '$expected'; \$_SERVER['IMBACHAT_DEV_ID'] = 'server';";
    echo without_extension($code, $before, "-d imbachat.dev_id=ini -d disable_functions=$disabled");
}
?>
--EXPECT--
environment
ini
server
