--TEST--
imbachat: the settings, their defaults, and that they can be set anywhere
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
// "make test" gives tests the settings of php.ini, which hide the defaults.
if (array_filter(array_keys(ini_get_all('imbachat')), fn($name) => get_cfg_var($name) !== false)) {
    die('skip php.ini configures the extension');
}
?>
--FILE--
<?php
foreach (ini_get_all('imbachat') as $name => $setting) {
    echo $name, ' ', json_encode($setting['global_value']), ' ';
    echo $setting['access'] === INI_ALL ? 'everywhere' : 'restricted', "\n";
}
?>
--EXPECT--
imbachat.base_url "https:\/\/imbachat.com" everywhere
imbachat.dev_id "" everywhere
imbachat.login "" everywhere
imbachat.password "" everywhere
imbachat.secret_key "" everywhere
