--TEST--
imbachat-check: text and JSON output, without the extension
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
// The curl extension alone, as on a machine that has never seen this project.
$php = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' -n'
    . (glob(ini_get('extension_dir') . '/*curl.*') ? ' -d extension=curl' : ''); // unless it is a part of PHP
$run = fn(array $arguments) => imbachat_check(
    [$sites->url('any_login'), '--login', LOGIN, ...$arguments],
    ['IMBACHAT_PASSWORD' => PASSWORD],
    $php,
);
[$code, $output, $errors] = $run([]);
$plain = fn(string $text) => str_replace(IMBACHAT_VERSION, 'VERSION', $sites->plain($text));
echo $plain($output), "exit code $code, errors: \"$errors\"\n\n";
[$code, $output, $errors] = $run(['--json', '--requests', '0']);
$report = json_decode($output, true, 512, JSON_THROW_ON_ERROR);
foreach ($report['checks'] as $i => $check) {
    if (!in_array($i, [1, 9])) {
        unset($report['checks'][$i]);
    }
}
echo $plain(json_encode($report, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
echo "\nexit code $code, errors: \"$errors\"\n";
?>
--EXPECT--
imbachat-check VERSION: http://HOST/any_login/users?user_ids={ids}

skip  On the internet         127.0.0.1 is this machine; the chat service cannot reach it
ok    The address             status 401 in N ms
ok    HTTPS                   http, which is enough within one machine
ok    Redirects               none
ok    No credentials          status 401
ok    WWW-Authenticate        Basic realm="Backend"
ok    Body of the 401         {"code":401,"version":1,"error":"Authenticate required!","debug":""}
ok    No cache                status 401
ok    Wrong password          status 401
FAIL  Wrong login             expected: status 401; got: status 200 and 2 users
                              A wrong login is accepted. Compare the login too, or use imbachat_require_auth().
ok    Without quotes          status 401
ok    Look-alike numbers      status 401 (only a numeric password could show this)
ok    Empty credentials       status 401
ok    Authorization header    it reaches the script
ok    Right credentials       status 200 and 2 users
ok    Content-Type            application/json
ok    Around the JSON         nothing
ok    Encoding                valid
ok    JSON                    valid
ok    A list                  2 users
ok    Cache-Control           no-store
ok    user_id                 in each of 2
ok    name                    in each of 2
ok    The requested ids       1, 2; not 999999, which is right if there is no such user
ok    An unknown id           status 200 and 0 users
ok    Text of the names       in each of 2
ok    lastlogin               no user has any
ok    profiles                no user has any
ok    avatar_url              no user has any
ok    profile_url             no user has any
ok    Private fields          none
ok    ids 1,,2                status 200 and 2 users
ok    No ids                  status 200 and 0 users
ok    ids abc                 status 200 and 0 users
ok    ids 1'                  status 200 and 0 users
ok    500 ids                 status 200 and 3 users
ok    Time, one by one        p50 N ms, p95 N ms over 20 requests
ok    Time, 10 at once        p50 N ms, p95 N ms over 20 requests
ok    The clock (Date)        right

37 ok, 0 warned, 1 failed, 1 skipped

note  On the internet         127.0.0.1 is this machine, which the chat service cannot reach. Enter the public address of the site in the account, and run this with that address too.
exit code 1, errors: ""

{
    "version": "VERSION",
    "url": "http://HOST/any_login/users?user_ids={ids}",
    "passed": false,
    "counts": {
        "skip": 1,
        "ok": 35,
        "fail": 1,
        "warn": 0
    },
    "checks": {
        "1": {
            "check": "reachable",
            "title": "The address",
            "result": "ok",
            "expected": "responds as an endpoint",
            "came": "status 401 in N ms"
        },
        "9": {
            "check": "wrong-login",
            "title": "Wrong login",
            "result": "fail",
            "expected": "status 401",
            "came": "status 200 and 2 users",
            "advice": "A wrong login is accepted. Compare the login too, or use imbachat_require_auth()."
        }
    }
}
exit code 1, errors: ""
