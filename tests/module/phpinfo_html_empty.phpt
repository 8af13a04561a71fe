--TEST--
imbachat: phpinfo() as HTML shows that no secret is set
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

$page = (new Server('phpinfo(INFO_MODULES);', [
    'html_errors' => 1, 'imbachat.password' => '', 'imbachat.secret_key' => '',
]))->get()->body;
preg_match_all('~<tr><td[^>]*>imbachat\.(?:password|secret_key)</td>.*</tr>~', $page, $rows);
echo preg_replace('/ class="[^"]*"/', '', implode("\n", $rows[0])), "\n";
?>
--EXPECT--
<tr><td>imbachat.password</td><td><i>no value</i></td><td><i>no value</i></td></tr>
<tr><td>imbachat.secret_key</td><td><i>no value</i></td><td><i>no value</i></td></tr>
