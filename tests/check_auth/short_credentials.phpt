--TEST--
imbachat_check_auth(): short credentials are strict base64 too, and no length overflows its buffer
--EXTENSIONS--
imbachat
--FILE--
<?php
var_dump(imbachat_check_auth("\xff\xff\xff", "\xff\xff", ['HTTP_AUTHORIZATION' => 'Basic ****Ov//']));
var_dump(imbachat_check_auth("\xff\xff\xff", "\xff\xff", ['HTTP_AUTHORIZATION' => 'Basic ////Ov//']));
foreach (range(0, 1100) as $length) {
    $login = str_repeat('x', $length);
    foreach ([["$login:y", false], ["r:$login", $length > 0]] as [$credentials, $right]) {
        $server = ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode($credentials)];
        if (imbachat_check_auth('r', $right ? $login : 'z', $server) !== $right) {
            echo "$length bytes are taken for others\n";
        }
    }
}
?>
--EXPECT--
bool(false)
bool(true)
