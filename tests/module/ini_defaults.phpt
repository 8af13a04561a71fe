--TEST--
imbachat: the settings, their defaults, and that they can be set anywhere
--EXTENSIONS--
imbachat
--FILE--
<?php
// Under a php.ini that configures the extension these would be that file's values.
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
