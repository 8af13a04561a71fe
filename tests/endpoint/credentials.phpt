--TEST--
ImbaChat\Endpoint: without the credentials all but the version is refused as documented, and the site is not asked
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

$parameters = ['user_ids' => '1', 'query' => 'Ann', 'login' => 'ann', 'password' => "pass'word"];
foreach ([
    'none' => [],
    'wrong' => server('site:wrong'),
    'empty' => server(':'),
    'none of all' => ['HTTP_AUTHORIZATION' => 'x'],
] as $what => $server) {
    foreach (['users', 'search', 'sign-in', 'anything'] as $request) {
        $answer = endpoint()->handle($request, $parameters, $server);
        $right = [401, '{"code":401,"version":1,"error":"Authenticate required!","debug":""}', [
            'Content-Type' => 'application/json',
            'Cache-Control' => 'no-store',
            'WWW-Authenticate' => 'Basic realm="Backend"',
        ]];
        echo "$what, $request: ", [
            $answer->status, $answer->body, $answer->headers,
        ] === $right ? 'refused' : 'let in', "\n";
    }
}
echo endpoint()->handle('version', [], [])->status, "\n";
echo endpoint()->handle('search', [], server('SITE:password'))->status, "\n";
?>
--EXPECT--
none, users: refused
none, search: refused
none, sign-in: refused
none, anything: refused
wrong, users: refused
wrong, search: refused
wrong, sign-in: refused
wrong, anything: refused
empty, users: refused
empty, search: refused
empty, sign-in: refused
empty, anything: refused
none of all, users: refused
none of all, search: refused
none of all, sign-in: refused
none of all, anything: refused
200
200
