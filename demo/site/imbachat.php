<?php

// What the chat may know of the members, for the files in integrations/plain, which the demo serves as they are.
require_once __DIR__ . '/db.php';

return [
    'db' => db(...),
    'on_error' => fn(Throwable $error) => error_log("PHP Fatal error:  Uncaught $error"),
    'table' => 'imbachat_demo_members',
    'id' => 'id',
    'name' => 'display_name',
    'fields' => [
        'user_id' => 'id',
        'name' => 'display_name',
        'avatar_url' => config('url') . '/avatars/{avatar}',
        'profile_url' => config('url') . '/members/{id}/',
        'lastlogin' => 'last_login_date',
        'badge',
    ],
];
