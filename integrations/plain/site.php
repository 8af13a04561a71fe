<?php

/*
 * What the chat may know of your members, and where it is: the only file to adapt. What is not named here stays in the
 * table.
 */
return [
    // Called only for a request that has shown the credentials. It gives a PDO; with mysqli:
    // 'db' => function () {
    //     $db = new mysqli('localhost', 'user', 'password', 'site');
    //     $db->set_charset('utf8mb4'); // or names outside of the server's own charset come as question marks
    //     return $db;
    // },
    'db' => fn() => new PDO('mysql:host=localhost;dbname=site;charset=utf8mb4', 'user', 'password'),
    // What the queries throw goes to the error log, or to your own function:
    // 'on_error' => function (Throwable $error) { ... },
    'table' => 'users',
    'id' => 'user_id', // the column that has the ids that the chat asks for
    'name' => 'display_name', // the column to search in
    'fields' => [
        'user_id' => 'user_id',
        'name' => 'display_name',
        'avatar_url' => 'https://www.example.com/contents/avatars/{avatar}', // false where there is no avatar
        'profile_url' => 'https://www.example.com/members/{user_id}/',
        'lastlogin' => 'last_login_date', // a date becomes a Unix time
    ],
];
