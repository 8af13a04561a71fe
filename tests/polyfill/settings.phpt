--TEST--
lib/polyfill: settings come from php.ini, else from the environment, else from what a framework read from its .env
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

$code = 'preg_match("~src=\"(.*?)\"~", imbachat_widget(), $match); echo $match[1], "\n";';
$names = ['IMBACHAT_DEV_ID' => 'ENV', 'IMBACHAT_BASE_URL' => 'https://env.example'];
foreach ($names as $name => $value) {
    putenv("$name=$value");
}
echo without_extension($code, '', "-d imbachat.dev_id=INI -d imbachat.base_url=https://ini.example");
echo without_extension($code, '', "-d imbachat.dev_id=INI");
echo without_extension($code);
echo without_extension($code, 'putenv("IMBACHAT_DEV_ID=LATER");');
echo without_extension(
    'try { imbachat_widget(); } catch (ValueError $error) { echo $error->getMessage(), "\n"; }',
    '',
    "-d imbachat.dev_id=",
);
putenv('IMBACHAT_DEV_ID');
putenv('IMBACHAT_BASE_URL');
echo without_extension($code, '$_SERVER["IMBACHAT_DEV_ID"] = "SERVER";');
echo without_extension($code, '$_ENV["IMBACHAT_DEV_ID"] = "DOTENV";');
?>
--EXPECT--
https://ini.example/imbachat/v1/INI/widget
https://env.example/imbachat/v1/INI/widget
https://env.example/imbachat/v1/ENV/widget
https://env.example/imbachat/v1/LATER/widget
imbachat_widget(): Argument #3 ($dev_id) must be given when the php.ini setting imbachat.dev_id is empty
https://imbachat.com/imbachat/v1/SERVER/widget
https://imbachat.com/imbachat/v1/DOTENV/widget
