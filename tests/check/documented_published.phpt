--TEST--
imbachat-check: the weaknesses of the document's own script
--EXTENSIONS--
imbachat
curl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../http.inc';
skip_without_server();
require __DIR__ . '/../document/document.inc';
skip_without_document();
?>
--FILE--
<?php
require __DIR__ . '/checker.inc';
require __DIR__ . '/../document/document.inc';
require __DIR__ . '/../document/endpoint.inc';
require __DIR__ . '/../document/published.inc';

// Its text with a database of ours, and with a password that is a number.
$includes = '';
foreach (['document/document.inc', 'document/endpoint.inc', 'document/published.inc'] as $file) {
    $includes .= 'require ' . var_export(dirname(__DIR__) . "/$file", true) . ";\n";
}
foreach ([published_text('password'), '0e462097431906509019562988736854', ''] as $password) {
    $body = 'namespace OnSqlite; ' . preg_replace(
        ['/mysqli_connect\([^)]*\)/', '/(\$password\s*=\s*)"[^"]*"/'],
        ['$published_connection', '$1' . var_export($password, true)],
        published_code(),
    );
    $body = $password === '' ? preg_replace('/(\$login\s*=\s*)"[^"]*"/', '$1""', $body) : $body;
    $server = new Server(
        $includes . '$published_connection = new PDO("sqlite::memory:");
            fill_members($published_connection->exec(...), published_table());
            eval(' . var_export($body, true) . ');',
        [
            'display_errors' => '1', 'error_reporting' => '32767', 'output_buffering' => '0', 'html_errors' => '0',
            'log_errors' => '0',
        ],
    );
    ob_start();
    faults(
        "\"$password\"",
        "http://$server->address/users?user_ids={ids}",
        ['--login', published_text('login'), '--ids', '6,7,9,999999', '--links', '0'],
        $password ? ['IMBACHAT_PASSWORD' => $password] : [],
    );
    echo preg_replace('~ in /.*~', '', ob_get_clean());
    $server->stop();
}
?>
--EXPECT--
"abc": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
  fail double-comma: status 200: Fatal error: Uncaught PDOException: SQLSTATE[HY000]: General error: 1 near ",": syntax error
"0e462097431906509019562988736854": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail look-alikes: status 200 and 3 users
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
  fail double-comma: status 200: Fatal error: Uncaught PDOException: SQLSTATE[HY000]: General error: 1 near ",": syntax error
"": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200 and 3 users
  fail right-credentials: status 401: Fatal error: Uncaught Error: Using $this when not in object context
