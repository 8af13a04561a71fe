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
        'address',
        'credentials',
        'body',
        'users',
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
