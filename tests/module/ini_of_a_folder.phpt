--TEST--
imbachat: settings in a folder's .user.ini
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../cgi.inc'; skip_without_cgi(); ?>
--FILE--
<?php
require __DIR__ . '/../cgi.inc';

$folder = sys_get_temp_dir() . '/imbachat-' . bin2hex(random_bytes(8));
mkdir($folder);
file_put_contents("$folder/.user.ini", "imbachat.login = root\nimbachat.password = \"of the folder\"\n");
file_put_contents("$folder/index.php", '<?php echo imbachat_check_auth() ? "in" : "out";');
foreach (['of the folder', 'of the server'] as $password) {
    echo cgi('', [
        'SCRIPT_FILENAME' => "$folder/index.php",
        'PATH_TRANSLATED' => "$folder/index.php",
        'DOCUMENT_ROOT' => $folder,
        'HTTP_AUTHORIZATION' => 'Basic ' . base64_encode("root:$password"),
    ], ['imbachat.password' => 'of the server'])->body, "\n";
}
array_map('unlink', ["$folder/.user.ini", "$folder/index.php"]);
rmdir($folder);
?>
--EXPECT--
in
out
