<?php
// A page that shows the cookie, the key and the token.
if (!str_contains($_SERVER['REQUEST_URI'], 'page')) {
    check();
    send(users(asked()));
}
http_response_code(str_contains($_SERVER['REQUEST_URI'], 'broken') ? 500 : 200);
echo 'Warning: ', str_contains($_SERVER['REQUEST_URI'], 'decoded') ? implode(' / ', $_COOKIE) : $_SERVER['HTTP_COOKIE'] ?? '', ' ', SECRET_KEY, ' ', token(['user_id' => 1]), "\n";
page(token(['exp' => time() + 60, 'user_id' => 1], 'another'), 'https://imbachat.com/imbachat/v1/' . SECRET_KEY . '/widget');
