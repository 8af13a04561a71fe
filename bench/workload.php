<?php

/*
 * The fixed work whose instructions bench/gate counts: each function a fixed number of times, on fixed data. Before
 * each part, and at the end, it calls imbachat_error_json(), which is where callgrind cuts the counts apart. With
 * --parts it prints the parts' names and numbers of calls instead of working.
 */
require __DIR__ . '/documented.php';
require __DIR__ . '/rows.php';

const KEY = 'b4c1b9e2a07f4d3c8f6a5e1d2c3b4a59687f6e5d4c3b2a190f8e7d6c5b4a3928';
const FOREVER = 4_000_000_000; // an exp that never changes, so that no digit depends on the day

/** An HS256 token by PHP's own means. */
function token(array $claims): string
{
    $base64url = fn($bytes) => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    $text = $base64url('{"typ":"JWT","alg":"HS256"}') . '.' . $base64url(json_encode($claims));
    return "$text." . $base64url(hash_hmac('sha256', $text, KEY, true));
}

/** name => [number of calls, what to call with the call's number] */
function parts(): array
{
    $flat = token(['exp' => FOREVER, 'user_id' => 123_456]);
    $nested = token(['exp' => FOREVER, 'user_id' => 123_456, 'name' => 'Анна Ким', 'roles' => ['editor', 'member'],
        'limits' => ['files' => 20, 'size' => 1.5, 'video' => false]]);
    $server = ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode('site:a-long-random-password')];
    $rows = member_rows(100);
    $many = array_merge(...array_fill(0, 100, $rows)); // a row must not take longer in a longer answer
    $std_rows = array_map(fn($row) => (object) $row, $rows);
    $objects = array_map(Member::of(...), $rows);
    $ready = json_decode(documented_users($rows), true);
    $ids = implode(',', range(123_456, 123_505));
    $options = ['language' => 'en', 'theme' => 'dark', 'title' => 'Анна'];
    return [
        'the loop alone' => [1000, fn() => null],
        'imbachat_jwt, same exp' => [1000, fn($i) => imbachat_jwt(123_456 + $i, KEY, FOREVER - time())],
        'imbachat_jwt, new exp' => [1000, fn($i) => imbachat_jwt(123_456 + $i, KEY, FOREVER - time() - $i)],
        'imbachat_jwt_verify, flat' => [1000, fn() => imbachat_jwt_verify($flat, KEY)],
        'imbachat_jwt_verify, nested' => [1000, fn() => imbachat_jwt_verify($nested, KEY)],
        'imbachat_check_auth' => [1000, fn() => imbachat_check_auth('site', 'a-long-random-password', $server)],
        'imbachat_users_json, 100 rows' => [20, fn() => imbachat_users_json($rows, DOCUMENTED_FIELDS)],
        'imbachat_users_json, 10,000 rows' => [1, fn() => imbachat_users_json($many, DOCUMENTED_FIELDS)],
        'imbachat_users_json, 100 rows of stdClass' => [20, fn() => imbachat_users_json($std_rows, DOCUMENTED_FIELDS)],
        'imbachat_users_json, 100 rows of a class' => [20, fn() => imbachat_users_json($objects, DOCUMENTED_FIELDS)],
        'imbachat_users_json, 100 ready rows' => [20, fn() => imbachat_users_json($ready)],
        'imbachat_users_json, 1 row' => [1000, fn($i) => imbachat_users_json([$rows[$i % 100]], DOCUMENTED_FIELDS)],
        'imbachat_user_ids, 50 ids' => [200, fn() => imbachat_user_ids($ids)],
        'imbachat_widget' => [200, fn() => imbachat_widget(6, $options, '1234', KEY, FOREVER - time())],
    ];
}

if (($argv[1] ?? '') === '--parts') {
    echo json_encode(array_map(fn($part) => $part[0], parts()));
    exit;
}
foreach (parts() as [$calls, $function]) {
    // Whatever only the first call does is no part of the count.
    $function(0);
    imbachat_error_json(0, '');
    for ($i = 1; $i <= $calls; $i++) {
        $function($i);
    }
    imbachat_error_json(0, '');
}
