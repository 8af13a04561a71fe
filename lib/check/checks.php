<?php

const MANY = 500;         // ids in the longest list
const AT_ONCE = 10;       // requests at the same time
const SLOW_MS = 1000;     // from here on, visitors see names appear
const CLOCK_SECONDS = 60; // by which a clock may be wrong

// Every check in order: its title, and the expected result.
const CHECKS = [
    'internet' => ['On the internet', 'a public address, which the chat service can reach'],
    'reachable' => ['The address', 'responds as an endpoint'],
    'tls' => ['HTTPS', 'https with a trusted certificate'],
    'redirect' => ['Redirects', 'none, because they lose the Authorization header'],
    'no-credentials' => ['No credentials', 'status 401'],
    'www-authenticate' => ['WWW-Authenticate', 'WWW-Authenticate: Basic in the 401 response'],
    'refusal' => ['Body of the 401', 'no PHP error message'],
    'cache' => ['No cache', 'still status 401 after a request with the right credentials'],
    'wrong-password' => ['Wrong password', 'status 401'],
    'wrong-login' => ['Wrong login', 'status 401'],
    'unquoted' => ['Without quotes', 'status 401 for what php.ini makes of an unquoted password'],
    'look-alikes' => ['Look-alike numbers', 'status 401'],
    'empty-credentials' => ['Empty credentials', 'status 401'],
    'authorization' => ['Authorization header', 'reaches the script'],
    'right-credentials' => ['Right credentials', 'status 200'],
    'content-type' => ['Content-Type', 'application/json'],
    'clean' => ['Around the JSON', 'no other output'],
    'utf-8' => ['Encoding', 'valid UTF-8'],
    'json' => ['JSON', 'valid'],
    'list' => ['A list', 'an array of objects'],
    'cache-control' => ['Cache-Control', 'no-store or private'],
    'user-id' => ['user_id', 'in every object, a number'],
    'name' => ['name', 'in every object, a string'],
    'asked-ids' => ['The requested ids', 'exactly these, each once'],
    'unknown-id' => ['An unknown id', 'omitted, with status 200'],
    'name-text' => ['Text of the names', 'as people wrote it'],
    'lastlogin' => ['lastlogin', 'a Unix time in seconds, or false'],
    'profiles' => ['profiles', 'an object of objects'],
    'avatar-url' => ['avatar_url', 'the full address of an image, or false'],
    'profile-url' => ['profile_url', 'the full address of a page, or false'],
    'private-fields' => ['Private fields', 'no password hash, no e-mail address'],
    'double-comma' => ['ids 1,,2', 'no error page'],
    'empty-list' => ['No ids', 'no error page, no users'],
    'letters' => ['ids abc', 'no error page, no users'],
    'quote' => ["ids 1'", 'no error page'],
    'many-ids' => [MANY . ' ids', 'status 200 and JSON'],
    'time' => ['Time, one by one', 'status 200 each time, p95 up to ' . SLOW_MS . ' ms'],
    'time-at-once' => ['Time, ' . AT_ONCE . ' at once', 'status 200 each time, p95 up to ' . SLOW_MS . ' ms'],
    'search-credentials' => ['Search, no credentials', 'status 401'],
    'search' => ['Search for a name', 'a list of users, or {"data": [...]}, with that user'],
    'search-nothing' => ['Search for nobody', 'an empty list, also for % and _'],
    'page' => ['The page', 'status 200'],
    'widget' => ["The widget's script", 'on the page, with a widget id'],
    'policy' => ["The page's policy", "lets the widget run (Content-Security-Policy)"],
    'token' => ['The token', "signed with the Secret key (HS256), for the page's user"],
    'token-exp' => ["The token's exp", 'in the future'],
    'visitor' => ['A visitor', "no member's token without a cookie"],
    'page-cache' => ["The page's cache", 'private or no-store, if a token is on the page'],
    'clock' => ['The clock (Date)', 'correct to within ' . CLOCK_SECONDS . ' seconds'],
];

const CUT_OFF = 'The body is shorter than its Content-Length header says. Did the script end too early, or is the '
    . 'header computed from something else? Remove the header; the web server sets it.';

// What PHP and databases write when something went wrong.
const ERROR_TEXT = '~\b(fatal error|parse error|warning|notice|deprecated)(</b>)?:\s|\buncaught \w+|\bstack '
    . 'trace:|SQLSTATE\[|error in your SQL syntax|mysqli_sql_exception~i';
