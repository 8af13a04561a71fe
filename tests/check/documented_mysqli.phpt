--TEST--
imbachat-check: the weaknesses of the document's own script, with mysqli and MariaDB
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
$body = preg_replace('/mysqli_connect\([^)]*\)/', '$published_connection', published_code());
$server = new Server(
    $includes . '$published_connection = open_mysqli();
        fill_members($published_connection->query(...), published_table(), "CHARACTER SET utf8mb4");
        eval(' . var_export($body, true) . ');',
    [
        'display_errors' => '1', 'error_reporting' => '32767', 'output_buffering' => '0', 'html_errors' => '0',
        'log_errors' => '0',
    ],
);
ob_start();
faults(
    'published',
    "http://$server->address/users?user_ids={ids}",
    ['--login', published_text('login'), '--ids', '6,7,9,999999', '--links', '0'],
    ['IMBACHAT_PASSWORD' => published_text('password')],
);
echo preg_replace('~ in /.*|(SQL syntax).*~', '$1', ob_get_clean());
?>
--EXPECT--
published: exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
  fail user-id: a number in quotes in object 0 (from 0)
  fail double-comma: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
  fail empty-list: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
  fail letters: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
