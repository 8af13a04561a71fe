--TEST--
imbachat-check: what the document's own script makes of names over connections with other charsets
--EXTENSIONS--
imbachat
curl
mysqli
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
require __DIR__ . '/../document/document.inc';
skip_without_document();
require __DIR__ . '/../users_json/mysql.inc';
skip_without_mysql();
?>
--FILE--
<?php
require __DIR__ . '/checker.inc';
require __DIR__ . '/../document/document.inc';
require __DIR__ . '/../document/endpoint.inc';
require __DIR__ . '/../document/published.inc';

$includes = '';
foreach ([
    'document/document.inc', 'document/endpoint.inc', 'document/published.inc', 'users_json/mysql.inc',
] as $file) {
    $includes .= 'require_once ' . var_export(dirname(__DIR__) . "/$file", true) . ";\n";
}
// How the name of user 6 is written, and how the script reads it.
$server = new Server($includes . '
    [, $writes, $reads, $name] = explode("/", rawurldecode(strtok($_SERVER["REQUEST_URI"], "?")));
    $published_connection = open_mysqli();
    fill_members($published_connection->query(...), published_table(), "CHARACTER SET utf8mb4");
    $published_connection->query("UPDATE " . published_table() . " SET display_name = \'Ann\'");
    $published_connection->set_charset($writes);
    $published_connection->query("UPDATE " . published_table() . " SET display_name = \'$name\' WHERE user_id = 6");
    $published_connection->set_charset($reads);
    eval(' . var_export(preg_replace('/mysqli_connect\([^)]*\)/', '$published_connection', published_code()), true)
    . ');', ['display_errors' => '0', 'log_errors' => '0']);
foreach (
    [
        'utf8mb4/latin1/Дмитрий Соколов', 'utf8mb4/latin1/José García', 'utf8mb4/ascii/José García',
        'utf8mb4/latin1/Łukasz', 'utf8mb4/utf8/Ann 🌻', 'latin1/utf8mb4/José García',
        'latin1/utf8mb4/Дмитрий Соколов', 'cp1251/utf8mb4/Анна Соколова', 'latin1/latin1/Дмитрий',
        'utf8mb4/utf8mb4/Дмитрий 🌻',
    ] as $case
) {
    $url = "http://$server->address/" . implode('/', array_map(rawurlencode(...), explode('/', $case)));
    $arguments = [
        "$url/users?user_ids={ids}", '--login', published_text('login'), '--ids', '6,7,999999', '--links', '0',
        '--json',
    ];
    [, $output] = imbachat_check($arguments, ['IMBACHAT_PASSWORD' => published_text('password')]);
    echo "$case\n";
    foreach (json_decode($output, true)['checks'] as $check) {
        if (
            in_array($check['check'], ['right-credentials', 'utf-8', 'json', 'name', 'name-text'], true)
            && in_array($check['result'], ['fail', 'warn'], true)
        ) {
            echo "  $check[result] $check[check]: $check[came]\n    ", strtok($check['advice'] ?? '', "\n"), "\n";
        }
    }
}
?>
--EXPECT--
utf8mb4/latin1/Дмитрий Соколов
  fail name-text: user 6: "??????? ???????", question marks instead of letters
    The database connection is not UTF-8, and puts a question mark for each letter that it cannot transmit. Set the charset of the connection, with one of these:
utf8mb4/latin1/José García
  fail json: an empty body
    json_encode() returns false if a name is not UTF-8, and nothing is printed. Set the charset of the database connection, with one of the lines below. Or the script ended early: see the site's error log.
utf8mb4/ascii/José García
  fail name-text: user 6: "Jos? Garc?a", question marks instead of letters
    The database connection is not UTF-8, and puts a question mark for each letter that it cannot transmit. Set the charset of the connection, with one of these:
utf8mb4/latin1/Łukasz
  warn name-text: user 6: "?ukasz", question marks instead of letters
    If the member is not called so, the database connection is not UTF-8. Set the charset of the connection, with one of these:
utf8mb4/utf8/Ann 🌻
  warn name-text: user 6: "Ann ?", question marks instead of letters
    If the member is not called so, the database connection is not UTF-8. Set the charset of the connection, with one of these:
latin1/utf8mb4/José García
  fail name-text: user 6: "JosÃ© GarcÃ a" is "José García", whose UTF-8 was read as windows-1252
    The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was stored through a connection with another charset. Remove the conversion, and set the charset of each connection that reads or writes names. The SQL repairs names that are stored like this; make a backup first.
latin1/utf8mb4/Дмитрий Соколов
  fail name-text: user 6: "Ð”Ð¼Ð¸Ñ‚Ñ€Ð¸Ð¹ Ð¡Ð¾ÐºÐ¾Ð»Ð¾Ð²" is "Дмитрий Соколов", whose UTF-8 was read as windows-1252
    The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was stored through a connection with another charset. Remove the conversion, and set the charset of each connection that reads or writes names. The SQL repairs names that are stored like this; make a backup first.
cp1251/utf8mb4/Анна Соколова
  fail name-text: user 6: "РђРЅРЅР° РЎРѕРєРѕР»РѕРІР°" is "Анна Соколова", whose UTF-8 was read as windows-1251
    The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was stored through a connection with another charset. Remove the conversion, and set the charset of each connection that reads or writes names. The SQL repairs names that are stored like this; make a backup first.
latin1/latin1/Дмитрий
utf8mb4/utf8mb4/Дмитрий 🌻
