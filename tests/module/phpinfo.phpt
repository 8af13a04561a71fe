--TEST--
imbachat: phpinfo() shows the versions and masks the secrets
--EXTENSIONS--
imbachat
--INI--
imbachat.dev_id=1234
imbachat.login=root
imbachat.password=the password
imbachat.secret_key=the secret key
--FILE--
<?php
function section(): string
{
    ob_start();
    (new ReflectionExtension('imbachat'))->info();
    return ob_get_clean();
}
echo section();
ini_set('imbachat.password', 'changed password');
ini_set('imbachat.secret_key', '');
ini_set('imbachat.login', '');
echo strstr(section(), 'Directive');
?>
--EXPECTF--
imbachat

imbachat support => enabled
Extension version => %d.%d.%d
OpenSSL library version => %s
OpenSSL header version => %s

Directive => Local Value => Master Value
imbachat.dev_id => 1234 => 1234
imbachat.login => root => root
imbachat.password => set, 8 bytes or more => set, 8 bytes or more
imbachat.secret_key => set, 8 bytes or more => set, 8 bytes or more
imbachat.base_url => https://imbachat.com => https://imbachat.com
Directive => Local Value => Master Value
imbachat.dev_id => 1234 => 1234
imbachat.login => no value => root
imbachat.password => set, 8 bytes or more => set, 8 bytes or more
imbachat.secret_key => no value => set, 8 bytes or more
imbachat.base_url => https://imbachat.com => https://imbachat.com
