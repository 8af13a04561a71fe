<?php

/*
 * Compares the extension with lib/polyfill: the same random call of both, in one process, must give the same bytes or
 * throw the same class with the same message.
 *
 * Usage: php polyfill.php SECONDS SEED-FILE, or php polyfill.php SEED for one case.
 * A case is its seed. The file has the one at work, also after a crash.
 */
require __DIR__ . '/random_users.php';

use ImbaChat\Polyfill\Auth;
use ImbaChat\Polyfill\Jwt;
use ImbaChat\Polyfill\JwtVerify;
use ImbaChat\Polyfill\UserIds;
use ImbaChat\Polyfill\Users;
use ImbaChat\Polyfill\Widget;

extension_loaded('imbachat') || exit("The extension is not loaded.\n");
foreach (glob(__DIR__ . '/../lib/polyfill/*.php') as $file) {
    preg_match('/^final class /m', file_get_contents($file)) && require $file;
}

/** What the generators of the tests do not have in their texts. */
const ODD = [
    '', "\0", ' ', '0', '-0', '007', '+5', '1e3', '9223372036854775807', '9223372036854775808', 'é', "\xff", '<', '"',
    '/', '__proto__', 'a:b', "\n", '9', '12',
];

function odd_text(): string
{
    return mt_rand(0, 2) ? text_of(ODD, 3) : random_text(true, 3);
}

function odd_id(): mixed
{
    return one_of([mt_rand(1, 99), (string) mt_rand(1, 99), PHP_INT_MAX, odd_text(), mt_rand(-2, 2), 6.0, 6.5, 1e30,
        -1.0, true, false, new Text(one_of(['7', 'x']))]);
}

/** Mostly good; of the bad ones, few at once. */
function rarely(mixed $good, mixed $bad): mixed
{
    return mt_rand(0, 7) ? $good : $bad;
}

/** What imbachat_jwt() and imbachat_widget() take of such. */
function odd_map(array $reserved): array
{
    $map = [];
    for ($i = mt_rand(0, 3); $i > 0; $i--) {
        $map[rarely('k' . odd_text(), one_of([$i, odd_text(), ...$reserved]))] = rarely(any_value(), unencodable());
    }
    return $map;
}

function any_credentials(): string
{
    return one_of(['root:secret', 'ROOT:secret', 'root:Secret', 'root', ':', 'root:', 'root:sec:ret', any_bytes(20),
        'root:' . any_bytes(90)]);
}

function any_header(): mixed
{
    $header = one_of(['Basic ', 'basic ', 'BASIC  ', 'Basic', 'Bearer ', '']) . base64_encode(any_credentials());
    $other = one_of(['', null, false, true, 0, 5, [], ['x'], str_repeat('A', 65536)]);
    return rarely(rarely($header, mangled($header)), $other);
}

function any_server(): array
{
    $server = [];
    $names = ['HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION', 'REDIRECT_REDIRECT_HTTP_AUTHORIZATION'];
    foreach ($names as $name) {
        mt_rand(0, 2) || $server[$name] = any_header();
    }
    foreach (['PHP_AUTH_USER', 'PHP_AUTH_PW'] as $i => $name) {
        mt_rand(0, 3) && $server[$name] = rarely((explode(':', any_credentials(), 2) + ['', ''])[$i], any_value(0));
    }
    return $server;
}

function any_token(): string
{
    $claims = [];
    foreach (['exp' => 60, 'nbf' => -60, 'iat' => -60] as $name => $ahead) {
        $other = one_of([time() - $ahead, 1.5, '5', null, INF, 1e300, 0]);
        mt_rand(0, 1) && $claims[$name] = rarely(time() + $ahead, $other);
    }
    $claims += ['user_id' => mt_rand(), odd_text() => any_value()];
    $payload = (string) json_encode($claims, JSON_PARTIAL_OUTPUT_ON_ERROR);
    $payload = rarely($payload, one_of([
        mangled($payload), " $payload\n", '[]', '{', '', '{"a":1,"a":2,"":3,"0":4,"1":5}',
        str_repeat('{"a":', mt_rand(508, 514)) . '1' . str_repeat('}', 511), '{"exp":99999999999999999999999}',
    ]));
    $header = rarely('{"typ":"JWT","alg":"HS256"}', one_of([
        '{"alg":"HS256"}', ' {"alg":"HS256","x":[]}', '{"alg":"none"}', '{"alg":"HS256","crit":null}', '[]',
        '{"alg":["HS256"]}', '{}', any_bytes(9), '{"alg":"none","alg":"HS256"}',
    ]));
    $token = Jwt::encode($header) . '.' . Jwt::encode($payload);
    $token .= '.' . Jwt::encode(hash_hmac('sha256', $token, one_of(['secret', 'secret', 'other']), true));
    return rarely($token, one_of([
        mangled($token), odd_text(), str_pad($token, 65536, 'A'), "$token.", strtr($token, '.', '-'),
    ]));
}

function any_ids(): string|array
{
    $items = [];
    for ($i = mt_rand(0, mt_rand(0, 9) ? 9 : 900); $i > 0; $i--) {
        $items[] = one_of([mt_rand(1, 9), mt_rand(), ' ' . mt_rand(1, 99) . "\t", odd_text()]);
    }
    return mt_rand(0, 2) ? implode(one_of([',', ',', ';', ', ']), $items) : [...$items, any_value(1), new Text('5')];
}

/** The arguments of one call: [the function, the method, the arguments]. */
function any_call(): array
{
    switch (mt_rand(0, 9)) {
        case 0:
            $ttl = rarely(mt_rand(1, 9999), one_of([0, -1, PHP_INT_MAX]));
            $arguments = [odd_id(), rarely(odd_text() . 'k', ''), $ttl, odd_map(['exp', 'user_id'])];
            return ['imbachat_jwt', [Jwt::class, 'create'], $arguments];
        case 1:
            $bad = one_of(['', [], [''], [5], ['x' => 'secret', 'y' => null]]);
            $keys = rarely(one_of(['secret', ['other', 'secret']]), $bad);
            $leeway = rarely(one_of([0, 0, 1, 120, PHP_INT_MAX]), -1);
            return ['imbachat_jwt_verify', [JwtVerify::class, 'verify'], [any_token(), $keys, $leeway]];
        case 2:
            $arguments = [rarely(one_of(['root', 'Root', 'x']), ''), rarely('secret', ''), any_server()];
            return ['imbachat_check_auth', [Auth::class, 'check'], $arguments];
        case 3:
            return ['imbachat_error_json', [Auth::class, 'errorJson'], [mt_rand(-9, 999), odd_text(), odd_text()]];
        case 4:
            $limit = rarely(one_of([1000, 5, PHP_INT_MAX]), one_of([0, -1]));
            return ['imbachat_user_ids', [UserIds::class, 'list'], [any_ids(), $limit]];
        case 5:
            $base = rarely('https://example.com', one_of([
                '', 'http://[::1]:80/x', 'HTTP://é/', 'https://[x]', 'ftp://x', 'http:///', 'https://a?b', 'http://a b',
                "http://a\0", 'https://x//', 'http://[::]', 'http://[1', odd_text(),
            ]));
            $arguments = [rarely(odd_id(), null), odd_map(['user_id', 'token']),
                rarely('5' . odd_text(), one_of(['', '.', '..'])), rarely('key', ''), rarely(60, 0),
                rarely(one_of([null, odd_text() . 'n']), ''), $base, (bool) mt_rand(0, 1)];
            return ['imbachat_widget', [Widget::class, 'html'], $arguments];
        case 6:
            $attributes = [];
            for ($i = mt_rand(0, 3); $i > 0; $i--) {
                $name = rarely(one_of(['class', 'Class', 'data-x', 'a.b:c_d-9']), one_of([
                    'onclick', 'TYPE', '9', '', odd_text(), 'data-imbachat-dialog', "a\0b", 'on',
                ]));
                $bad = one_of([[], STDERR, new stdClass(), new Thrower()]);
                $good = one_of([odd_text(), true, false, null, 1.5, NAN, new Text('<t>')]);
                $attributes[$name] = rarely($good, $bad);
            }
            return ['imbachat_dialog_button', [Widget::class, 'button'], [odd_id(), odd_text(), $attributes]];
    }
    return mt_rand(0, 1) ? ['imbachat_users_json', [Users::class, 'list'], users_arguments()]
        : ['imbachat_search_json', [Users::class, 'search'], users_arguments()];
}

/** The list is a closure, because most lists can be walked once. */
function users_arguments(): array
{
    $broken = !mt_rand(0, 2);
    $whole = !mt_rand(0, 3);
    $fields = $whole ? null : with_closures(random_fields(), $broken);
    $flags = random_flags();
    $rows = [];
    for ($i = mt_rand(0, 4); $i > 0; $i--) {
        $rows[] = shaped(decorated(random_columns($broken), $broken), $whole);
    }
    if ($rows && !mt_rand(0, 3)) {
        $row = spoilt(random_columns(false));
        $rows[mt_rand(0, count($rows) - 1)] = is_array($row) && mt_rand(0, 1) ? shaped($row, $whole) : $row;
    }
    if ($fields !== null && !mt_rand(0, 9)) {
        $rows = array_slice($rows, 0, 2); // a value 500 levels deep takes a megabyte in each when it is indented
        $fields = mt_rand(0, 1) ? spoilt_fields($fields) : impossible_fields($fields);
    }
    mt_rand(0, 30) || $flags |= one_of([JSON_FORCE_OBJECT, JSON_NUMERIC_CHECK, PHP_INT_MIN]);
    $kind = mt_rand(0, 12);
    $end = $rows && !mt_rand(0, 9) ? mt_rand(0, count($rows) - 1) : null;
    return [fn() => list_of($rows, $kind, $end), $fields, $flags];
}

/** What a call returns or throws. */
function verdict(callable $call, array $arguments, string $zone): string
{
    date_default_timezone_set($zone);
    foreach ($arguments as $i => $argument) {
        $arguments[$i] = $argument instanceof Closure ? $argument() : $argument;
    }
    try {
        return serialize($call(...$arguments));
    } catch (Throwable $thrown) {
        return get_class($thrown) . ' ' . $thrown->getCode() . ': ' . $thrown->getMessage();
    }
}

/** Runs the case of a seed. Returns which function it is of. */
function run_case(int $seed): string
{
    mt_srand($seed);
    [$function, $method, $arguments] = any_call();
    $zone = one_of(ZONES);
    do { // within one second, which both see
        $second = time();
        $ours = verdict($function, $arguments, $zone);
        $theirs = verdict($method, $arguments, $zone);
    } while (time() !== $second);
    if ($ours !== $theirs) {
        echo "Seed $seed, $function(): ", difference($ours, $theirs), "\n";
        echo substr(print_r($arguments, true), 0, 2000), "\n";
        exit(1);
    }
    return $function;
}

set_error_handler(function (int $level, string $message) {
    throw new ErrorException($message); // neither side may warn
});
if (count($argv) < 3) {
    echo run_case((int) $argv[1]), ": no difference.\n";
    exit;
}
[, $seconds, $file] = $argv;
$seed_file = fopen($file, 'w');
$until = hrtime(true) + $seconds * 1_000_000_000;
$seed = random_int(0, 1 << 40);
$counts = [];
while (hrtime(true) < $until) {
    rewind($seed_file);
    fwrite($seed_file, sprintf('%013d', ++$seed));
    $function = run_case($seed);
    $counts[$function] = ($counts[$function] ?? 0) + 1;
}
ksort($counts);
foreach ($counts as $function => $count) {
    printf("%-24s %9d\n", $function, $count);
}
echo array_sum($counts), " cases\n";
