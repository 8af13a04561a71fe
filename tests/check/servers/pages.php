<?php
// A right endpoint, and pages that each get one thing wrong.
$now = time();
match (basename(strtok($_SERVER['REQUEST_URI'], '?'))) {
    'right' => page(token(['exp' => $now + 3600, 'user_id' => 1])),
    'guest' => page(null),
    'no-widget' => exit('<!doctype html><p>Hello<!-- <script src="https://imbachat.com/imbachat/v1/1/widget"></script> -->'),
    'placeholder' => page(token(['exp' => $now + 3600, 'user_id' => 1]), 'https://imbachat.com/imbachat/v1/DEV_ID/widget'),
    'other-key' => page(token(['exp' => $now + 3600, 'user_id' => 1], 'another key')),
    'empty-key' => page(token(['exp' => $now + 3600, 'user_id' => 1], '')),
    'unsigned' => page(token(['exp' => $now + 3600, 'user_id' => 1], SECRET_KEY, 'none')),
    'no-token' => page(''),
    'nobody' => page(token(['exp' => $now + 3600, 'user_id' => 0])),
    'somebody-else' => page(token(['exp' => $now + 3600, 'user_id' => 2])),
    'expired' => page(token(['exp' => $now - 90, 'user_id' => 1])),
    'no-exp' => page(token(['user_id' => 1])),
    'for-a-year' => page(token(['exp' => $now + 365 * 86400, 'user_id' => 1])),
    'clock' => page(token(['exp' => $now + 3600, 'user_id' => 1]), header('Date: ' . gmdate('D, d M Y H:i:s', $now - 7200) . ' GMT') ?? 'https://imbachat.com/imbachat/v1/1/widget'),
    'cached' => page(token(['exp' => $now + 3600, 'user_id' => 1]), array_map(header(...), ['Age: 7200', 'Date: ' . gmdate('D, d M Y H:i:s', $now - 7200) . ' GMT']) ? 'https://imbachat.com/imbachat/v1/1/widget' : ''),
    'other-tokens' => [print('<script>var token = "a.b.c", csrf_token = "x";</script>'), page(token(['exp' => $now + 3600, 'user_id' => 1]))],
    'other-users' => [print("<script>gtag('config', 'G-1', {'user_id': 'a1b2c3'}); if (true) {</script>"), page(token(['exp' => $now + 3600, 'user_id' => 1]))],
    'user-after' => exit('<script>var a = {user_id: 2}; imbachatWidget({token: "' . token(['exp' => $now + 3600, 'user_id' => 2]) . '", of: {user_id: 2}, "user_id": 1});</script>'
        . '<script src="https://imbachat.com/imbachat/v1/1/widget"></script>'),
    'packed' => [ob_start(fn($html) => gzencode($html)), header('Content-Encoding: gzip'), page(token(['exp' => $now + 3600, 'user_id' => 1]))],
    'packed-otherwise' => [header('Content-Encoding: gzip'), page(null)],
    'long' => [print(str_repeat('<p>Hello</p>', 100000)), page(token(['exp' => $now + 3600, 'user_id' => 1]))],
    'for-members' => isset($_COOKIE['session']) ? page(token(['exp' => $now + 3600, 'user_id' => 1])) : header('Location: /sign-in', true, 302),
    'gone' => http_response_code(404),
    default => null,
};
if (str_contains($_SERVER['REQUEST_URI'], '/users')) {
    check();
    send(users(asked()));
}
