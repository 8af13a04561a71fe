--TEST--
imbachat_widget(): the id, key and base address of php.ini, and arguments before them
--EXTENSIONS--
imbachat
--INI--
imbachat.dev_id=INI
imbachat.secret_key=ini-secret
imbachat.base_url=https://chat.example.com/
--FILE--
<?php
require __DIR__ . '/snippet.inc';

$show = function (string $html) {
    echo widget_element($html), "\n";
    foreach (['ini-secret', 'secret', 'changed-key'] as $key) {
        $token = json_decode(load_options($html))->token ?? '';
        $token
            && !str_starts_with(outcome(fn() => imbachat_jwt_verify($token, $key)), 'ImbaChat')
            && print("signed with $key\n");
    }
};
$show(imbachat_widget());
$show(imbachat_widget(6));
$show(imbachat_widget(6, [], 'ARG', 'secret', base_url: 'http://127.0.0.1:8081'));
ini_set('imbachat.secret_key', 'changed-key');
ini_set('imbachat.dev_id', 'SET');
ini_restore('imbachat.base_url');
$show(imbachat_widget(6));
?>
--EXPECT--
<script src="https://chat.example.com/imbachat/v1/INI/widget" async=""></script>
<script src="https://chat.example.com/imbachat/v1/INI/widget" async=""></script>
signed with ini-secret
<script src="http://127.0.0.1:8081/imbachat/v1/ARG/widget" async=""></script>
signed with secret
<script src="https://chat.example.com/imbachat/v1/SET/widget" async=""></script>
signed with changed-key
