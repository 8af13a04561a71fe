<?php

// site.php of integrations/plain, as adapted for the test. Login and password are for the scripts before alone.
$database = 'WHICH';
$setting = fn(string $name) => getenv("IMBACHAT_TEST_MYSQL_$name");

return [
    'db' => fn() => match ($database) {
        'pdo' => new PDO(
            "mysql:host={$setting('HOST')};port={$setting('PORT')};dbname={$setting('DATABASE')};charset=utf8mb4",
            $setting('USER'),
            $setting('PASSWORD'),
        ),
        'mysqli' => (function () use ($setting) {
            $db = new mysqli(
                $setting('HOST'),
                $setting('USER'),
                $setting('PASSWORD'),
                $setting('DATABASE'),
                (int) $setting('PORT'),
            );
            $db->set_charset('utf8mb4');
            return $db;
        })(),
        'pgsql' => new PDO(getenv('IMBACHAT_TEST_PGSQL')),
    },
    'login' => 'site',
    'password' => '0e462097',
    'table' => 'imbachat_plain_users',
    'id' => 'user_id',
    'name' => 'display_name',
    'fields' => [
        'user_id' => 'user_id',
        'name' => 'display_name',
        'avatar_url' => 'https://www.example.com/contents/avatars/{avatar}',
        'profile_url' => 'https://www.example.com/members/{user_id}/',
        'lastlogin' => 'last_login_date',
    ],
];
