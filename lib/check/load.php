<?php

// All of the program, in an order in which each file finds what it needs.
foreach (
    [
        'secrets',
        'http',
        'json',
        'checks',
        'progress',
        'report',
        'part',
        'walls',
        'internet',
        'kinds',
        'gates',
        'errors',
        'address',
        'credentials',
        'right_credentials',
        'body',
        'caching',
        'users',
        'double_encoding',
        'names',
        'values',
        'links',
        'private_fields',
        'odd_ids',
        'times',
        'search',
        'html',
        'document',
        'token',
        'php_ini',
        'widget',
        'policy',
        'page_policy',
        'page_token',
        'take_over',
        'page',
        'password',
        'options',
        'main',
    ] as $file
) {
    require __DIR__ . "/$file.php";
}
