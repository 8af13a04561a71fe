<?php

// Rows as a database driver returns them: texts, and more columns than should go out.
$rows = [
    [
        'user_id' => '1', 'display_name' => 'Ann', 'avatar' => 'ann.png', 'last_login_date' => '2026-10-01 10:00:00',
        'email' => 'ann@site.example', 'password' => '$2y$10$…',
    ],
    [
        'user_id' => '2', 'display_name' => 'Дмитрий', 'avatar' => null, 'last_login_date' => null,
        'email' => 'd@site.example', 'password' => '$2y$10$…',
    ],
];
