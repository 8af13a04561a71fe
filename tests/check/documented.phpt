--TEST--
imbachat-check: the weaknesses of the documented script
--EXTENSIONS--
imbachat
curl
mysqli
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

// The script of the document, step by step, on SQLite.
$code = <<<'CODE'
    [$login, $password] = explode(' ', getenv('SITE'));
    if (!isset($_SERVER['PHP_AUTH_USER']) || ($_SERVER['PHP_AUTH_PW'] != $password)
            || strtolower($_SERVER['PHP_AUTH_USER']) != $login) {
        header('WWW-Authenticate: Basic realm="Backend"');
        header('HTTP/1.0 401 Unauthorized');
        echo json_encode(['code' => 401, 'version' => (fn() => $this->getApiVersion())->bindTo(null)()['version'],
            'error' => 'Authenticate required!', 'debug' => '']);
        die();
    }
    $ids = preg_replace('/[^0-9,]/', '', $_GET['user_ids']);
    $db = new PDO('sqlite::memory:', null, null, [PDO::ATTR_STRINGIFY_FETCHES => true]);
    $db->exec("CREATE TABLE users (user_id INTEGER, display_name TEXT);
        INSERT INTO users VALUES (1, 'Ann'), (2, 'Bob')");
    if (trim($ids) === '') {
        throw new mysqli_sql_exception('You have an error in your SQL syntax'); // SQLite takes IN ( ), MySQL does not
    }
    $users = [];
    foreach ($db->query("SELECT * FROM users WHERE user_id IN ( $ids )") as $row) {
        $users[] = ['user_id' => $row['user_id'], 'name' => $row['display_name']];
    }
    echo json_encode($users);
    CODE;
foreach (['root ' . PASSWORD, 'root 0e462097431906509019562988736854', ' ', 'Root ' . PASSWORD] as $site) {
    putenv("SITE=$site");
    [$login, $password] = explode(' ', $site);
    $server = new Server($code, [
        'display_errors' => '1', 'error_reporting' => '32767', 'output_buffering' => '0', 'html_errors' => '0',
        'log_errors' => '0',
    ]);
    ob_start();
    faults(
        "\"$site\"",
        "http://$server->address/users?user_ids={ids}",
        ['--login', $login ?: LOGIN],
        $password ? ['IMBACHAT_PASSWORD' => $password] : [],
    );
    echo preg_replace('~ in /.*~', '', ob_get_clean());
    $server->stop();
}
?>
--EXPECT--
"root pass-w0rd/ä": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
  fail user-id: a number in quotes in object 0 (from 0)
  fail double-comma: status 200: Fatal error: Uncaught PDOException: SQLSTATE[HY000]: General error: 1 near ",": syntax error
  fail empty-list: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
  fail letters: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
"root 0e462097431906509019562988736854": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail look-alikes: status 200 and 2 users
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail content-type: text/html; charset=UTF-8
  warn cache-control: no such header
  fail user-id: a number in quotes in object 0 (from 0)
  fail double-comma: status 200: Fatal error: Uncaught PDOException: SQLSTATE[HY000]: General error: 1 near ",": syntax error
  fail empty-list: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
  fail letters: status 200: Fatal error: Uncaught mysqli_sql_exception: You have an error in your SQL syntax
" ": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200 and 2 users
  fail right-credentials: status 401: Fatal error: Uncaught Error: Using $this when not in object context
"Root pass-w0rd/ä": exit code 1
  fail refusal: Fatal error: Uncaught Error: Using $this when not in object context
  fail empty-credentials: status 200: Warning: Undefined array key "PHP_AUTH_PW"
  fail right-credentials: status 401: Fatal error: Uncaught Error: Using $this when not in object context
