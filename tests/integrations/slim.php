<?php

// Asks the application as the chat does. See the script "slim".
require dirname(__DIR__) . '/site.inc';

$site = $argv[1];
$visitor = new Visitor($site);
$right = basic('site', 'pass-word');
$get = fn(string $path, array $headers = []) => $visitor->get("/imbachat$path", $headers);

section('credentials');
foreach (['/users?user_ids=1', '/search?query=Ann', '/sign-in', '/users/1'] as $path) {
    foreach (['none' => [], 'wrong' => basic('site', 'x'), 'empty' => basic('', '')] as $what => $headers) {
        $answer = $get($path, $headers);
        check("$what: 401 as documented at $path", is_refusal($answer), "$answer->status $answer->body");
        check('that no cache keeps', $answer->header('Cache-Control') === 'no-store');
    }
}

section('users');
$answer = $get('/users?user_ids=1,2', $right);
$all = '[{"user_id":1,"name":"Ann"},{"user_id":2,"name":"\u0414\u043c\u0438\u0442\u0440\u0438\u0439"}]';
check('by a parameter', $answer->status === 200 && $answer->body === $all, "$answer->status $answer->body");
check('as JSON that no cache keeps', $answer->header('Content-Type') === 'application/json'
    && $answer->header('Cache-Control') === 'no-store');
check('by the path', $get('/users/1,2', $right)->body === $all);
check('the path goes before a parameter', array_column(json($get('/users/2?ids=1', $right)), 'user_id') === [2]);
check('nobody', $get('/users', $right)->body === '[]' && $get('/users/x', $right)->body === '[]');
$answer = $get('/users?user_ids=' . implode(',', range(1, 1001)), $right);
check('too many: 400', $answer->status === 400 && json($answer)['code'] === 400, $answer->body);
$answer = $get('/users/13', $right);
check(
    'what the site throws: 500 without a detail',
    $answer->status === 500 && json($answer)['code'] === 500 && !str_contains($answer->body, 'hush'),
    "$answer->status $answer->body",
);
$answer = $visitor->request('HEAD', '/imbachat/users/1', $right);
check('HEAD has no body', $answer->status === 200 && $answer->body === '', $answer->body);

section('search');
check('by a parameter', array_column(json($get('/search?query=Ann', $right))['data'], 'user_id') === [1]);
check('by the path', array_column(json($get('/search/' . rawurlencode('Дм'), $right))['data'], 'user_id') === [2]);
$answer = $visitor->post('/imbachat/search', ['str' => 'Ann'], $right);
check('by POST', array_column(json($answer)['data'], 'user_id') === [1], $answer->body);
check('nobody', $get('/search', $right)->body === '{"code":200,"version":1,"data":[]}');

section('sign-in');
$sent = ['login' => 'ann', 'password' => 'right'];
$answer = $visitor->post('/imbachat/sign-in', $sent, $right);
check('by a form', $answer->body === '{"name":"Ann","user_id":1}', "$answer->status $answer->body");
$json = [...$right, 'Content-Type: application/json'];
$answer = $visitor->request('POST', '/imbachat/sign-in', $json, json_encode($sent));
check('by JSON', $answer->body === '{"name":"Ann","user_id":1}', "$answer->status $answer->body");
$answer = $visitor->post('/imbachat/sign-in', ['password' => 'x'] + $sent, $right);
check('a wrong password: 403', $answer->status === 403, "$answer->status $answer->body");
$answer = $visitor->post('/imbachat/sign-in?' . http_build_query($sent), [], $right);
check('no password in an address', $answer->status === 403, "$answer->status $answer->body");
$answer = $get('/sign-in?' . http_build_query($sent), $right);
check('GET: 405', $answer->status === 405 && $answer->header('Allow') === 'POST', "$answer->status $answer->body");

section('version');
check('is for everybody', $get('/version')->body === '{"version":1,"type":"Slim"}');

section('bin/imbachat-check');
$member = new Visitor($site);
$member->cookies = ['member' => 'yes'];
[, $results, $report] = run_checker(
    ["$site/imbachat/users/{ids}", '--search', "$site/imbachat/search/{text}", '--page', "$site/"],
    ['login' => 'site', 'password' => 'pass-word', 'secret_key' => 'only-for-this-test'],
    $member,
);
$wrong = array_filter($results, fn($result) => $result !== 'ok' && $result !== 'skip');
check('finds nothing', count($results) >= 37 && !$wrong, $report);
finish();
