<?php

// What differs from one machine to another. The chat's own settings (imbachat.dev_id and so on) are in php.ini.
$url = getenv('SITE_URL') ?: 'http://127.0.0.1:8080';

return [
    'url' => rtrim($url, '/'),
    'database' => getenv('DATABASE') ?: 'sqlite:' . __DIR__ . '/members.sqlite',
    'database_user' => getenv('DATABASE_USER') ?: null,
    'database_password' => getenv('DATABASE_PASSWORD') ?: null,
    // Where the page may load the chat from, for the Content Security Policy.
    'chat_sources' => getenv('CHAT_SOURCES') ?: 'https://imbachat.com https://*.imbachat.com wss://*.imbachat.com',
];
