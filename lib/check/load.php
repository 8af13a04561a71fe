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
        'address',
        'credentials',
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
        'page',
        'password',
        'options',
        'main',
    ] as $file
) {
    require __DIR__ . "/$file.php";
}
