--TEST--
Secrets: decoded credentials do not stay in memory after the check, unlike those that PHP decodes
--EXTENSIONS--
imbachat
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/../memory.inc';
skip_without_server();
skip_without_memory();
?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/../memory.inc';

$server = new Server(<<<'CODE'
    echo getmypid(), ' ';
    if ($_GET['by'] === 'PHP') {
        echo base64_decode(substr($_GET['header'], 6)) === '' ? 'no' : 'decoded';
    } else {
        echo json_encode(imbachat_check_auth(
            'root',
            str_repeat('another password', 3),
            ['HTTP_AUTHORIZATION' => $_GET['header']],
        ));
    }
    CODE);
foreach ([20, 48, 150, 1000] as $length) { // on the stack and, where they are long, elsewhere
    foreach (['us', 'PHP'] as $by) {
        $password = bin2hex(random_bytes($length >> 1));
        $answer = $server->get('/?' . http_build_query([
            'by' => $by,
            'header' => 'Basic ' . base64_encode("root:$password"),
        ]))->body;
        $found = found_in_memory((int) $answer, ['the password' => substr($password, 4)]);
        echo "$length bytes, decoded by $by: ", strstr($answer, ' '), ', ', implode($found) ?: 'nothing', "\n";
    }
}
?>
--EXPECT--
20 bytes, decoded by us:  false, nothing
20 bytes, decoded by PHP:  decoded, the password
48 bytes, decoded by us:  false, nothing
48 bytes, decoded by PHP:  decoded, the password
150 bytes, decoded by us:  false, nothing
150 bytes, decoded by PHP:  decoded, the password
1000 bytes, decoded by us:  false, nothing
1000 bytes, decoded by PHP:  decoded, the password
