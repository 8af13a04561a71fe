<?php

function config(string $name): ?string
{
    static $config;
    $config ??= require __DIR__ . '/config.php';
    /** @var array<string, ?string> $config */
    return $config[$name];
}

function db(): PDO
{
    /** @var ?PDO $db */
    static $db;
    if (!$db) {
        $db = new PDO((string) config('database'), config('database_user'), config('database_password'), [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
            PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
            PDO::ATTR_TIMEOUT => 5,
            PDO::ATTR_EMULATE_PREPARES => false,
        ]);
        if ($db->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql') {
            $db->exec('SET NAMES utf8mb4');
        }
    }
    return $db;
}
