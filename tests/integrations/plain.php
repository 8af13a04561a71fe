<?php

// Asks the scripts before and after as the chat does, and compares. See the script "plain".
require __DIR__ . '/../site.inc';

$site = getenv('SITE_URL');
$mariadb = mysqli_connect(
    getenv('IMBACHAT_TEST_MYSQL_HOST'),
    getenv('IMBACHAT_TEST_MYSQL_USER'),
    getenv('IMBACHAT_TEST_MYSQL_PASSWORD'),
    getenv('IMBACHAT_TEST_MYSQL_DATABASE'),
    (int) getenv('IMBACHAT_TEST_MYSQL_PORT'),
);
$mariadb->set_charset('utf8mb4');
$postgresql = new PDO(getenv('IMBACHAT_TEST_PGSQL'));
foreach (
    [[$mariadb, 'DATETIME', 'DEFAULT CHARSET=utf8mb4'], [$postgresql, 'TIMESTAMP', '']] as [$database, $time, $options]
) {
    $database->query('DROP TABLE IF EXISTS imbachat_plain_users');
    $database->query("CREATE TABLE imbachat_plain_users (user_id INT PRIMARY KEY, display_name VARCHAR(100) NOT NULL,
        avatar VARCHAR(100), last_login_date $time NOT NULL, email VARCHAR(100) NOT NULL,
        pass VARCHAR(100) NOT NULL) $options");
    $database->query("INSERT INTO imbachat_plain_users VALUES
        (1, 'Anna', 'anna.png', '2024-05-01 10:00:00', 'anna@example.com', 'x'),
        (2, 'Дмитрий', NULL, '2024-05-02 11:30:00', 'd@example.com', 'x'),
        (3, '100% Cotton', '', '2024-05-03 00:00:00', 'c@example.com', 'x'),
        (7, 'snake_case', NULL, '2024-05-04 00:00:00', 's@example.com', 'x')");
}

/** The results of bin/imbachat-check by the names of its checks. */
function ask(string $url, string ...$more): array
{
    $account = ['login' => 'site', 'password' => '0e462097', 'secret_key' => 'only-for-this-test'];
    $member = new Visitor($url);
    $member->cookies = ['member' => 'yes'];
    return run_checker([$url, '--ids', '1,2,999999', '--links', '0', ...$more], $account, $member)[1];
}

$visitor = new Visitor($site);
$right = basic('site', '0e462097');
foreach (['pdo' => 'pdo', 'mysqli' => 'mysqli', 'pgsql' => 'pdo'] as $database => $driver) {
    section($database);
    $after = "$site/on-$database/$driver/users.php?user_ids={ids}";
    $results = ask(
        $after,
        '--search',
        "$site/on-$database/$driver/search.php?query={text}",
        '--page',
        "$site/on-pdo/page.php",
    );
    check(
        'after: all is well',
        count($results) >= 37 && array_unique(array_values($results)) === ['ok'],
        json_encode($results),
    );
    $answer = fn(string $path) => $visitor->get("/on-$database/$path?user_ids=1,2,3,7", $right)->body;
    $before = array_map(
        fn($user) => ['user_id' => (int) $user['user_id']] + $user,
        json_decode($answer("before/$driver.php"), true) ?? [],
    );
    check(
        'after: the same users as before',
        array_column($before, 'name') === ['Anna', 'Дмитрий', '100% Cotton', 'snake_case']
            && json_decode($answer("$driver/users.php"), true) === $before,
        $answer("$driver/users.php"),
    );
    $search = fn(string $text) => array_column(
        json_decode(
            $visitor->get("/on-$database/$driver/search.php?query=" . rawurlencode($text), $right)->body,
            true,
        )['data']
            ?? [],
        'user_id',
    );
    check(
        'after: the search',
        $search('дми') === [2] && $search('%') === [3] && $search('_') === [7] && $search("'") === []
            && $search('') === [] && $search(' ') === [] && $search(' дми ') === [2] && $search('ANN') === [1]
            && $search("ann\xff") === [],
    );
    check(
        'after: more than 1000 ids',
        $visitor->get(
            "/on-$database/$driver/users.php?user_ids=" . implode(',', range(1, 1001)),
            $right,
        )->status === 400,
    );
    check(
        'before: closed where nobody gave it a password',
        $visitor->get("/before/$driver.php?user_ids=1", basic('', ''))->body === 'Not for use.',
    );
    foreach (['site.php', 'library.php', 'answer.php', "$driver/members.php"] as $file) {
        check("$file shows nothing", $visitor->get("/on-$database/$file")->body === '');
    }

    $results = ask("$site/on-$database/before/$driver.php?user_ids={ids}", '--requests', '0');
    $faults = array_keys(array_filter($results, fn($result) => $result !== 'ok' && $result !== 'skip'));
    check(
        'before: the faults that the README names',
        array_diff(
            [
                'look-alikes', 'content-type', 'cache-control', 'double-comma', 'empty-list', 'letters',
                ...($driver === 'mysqli' ? ['user-id'] : []),
            ],
            $faults,
        ) === [],
        implode(', ', $faults),
    );
    note("before, $database: " . implode(', ', $faults));
}

$bare = new Visitor(getenv('BARE_URL'));
$body = '{"code":503,"version":1,"error":"The imbachat library is missing","debug":""}';
foreach (['without the extension and the library' => $bare, 'with the extension alone' => $visitor] as $case => $from) {
    section($case);
    foreach (['pdo/users.php?user_ids=1', 'mysqli/search.php?query=a'] as $path) {
        $answer = $from->get("/alone/$path", $right);
        check("$path says 503", $answer->status === 503 && $answer->body === $body, "$answer->status $answer->body");
        check('as JSON that nobody keeps', $answer->header('Content-Type') === 'application/json'
            && $answer->header('Cache-Control') === 'no-store');
    }
}
section('with the library alone');
foreach (['pdo/users.php?user_ids=1,2,3,7', 'mysqli/users.php?user_ids=2', 'mysqli/search.php?query=a'] as $path) {
    $database = strtok($path, '/');
    $answer = $bare->get("/on-$database/$path", $right)->body;
    check("$path answers the same", $answer === $visitor->get("/on-$database/$path", $right)->body, $answer);
}
check('no credentials: 401', is_refusal($bare->get('/on-pdo/pdo/users.php?user_ids=1')));
$page = $bare->get('/on-pdo/page.php', ['Cookie: member=yes']);
check('the page has the chat', isset(load_options($page)['token']), $page->body);

section('without the extension and the library');
$answer = $bare->get('/alone/page.php');
check('the page is whole', $answer->status === 200 && str_ends_with($answer->body, '<body></body>'), $answer->body);
check('the log says what is missing, each time', substr_count(
    file_get_contents(getenv('BARE_LOG')),
    'imbachat: the PHP extension imbachat is not loaded, and its library is not in ' . getenv('SITE') . '/alone/lib',
) === 3);
[, , $report] = run_checker([getenv('BARE_URL') . '/alone/pdo/users.php?user_ids={ids}'], [
    'login' => 'site', 'password' => '0e462097', 'secret_key' => 'only-for-this-test',
]);
check('imbachat-check names it', str_contains($report, 'The imbachat library is missing'), $report);

$mariadb->query('DROP TABLE imbachat_plain_users');
$postgresql->query('DROP TABLE imbachat_plain_users');
finish();
