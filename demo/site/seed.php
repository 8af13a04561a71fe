<?php

// Makes the table of members anew: php seed.php
require_once __DIR__ . '/db.php';

db()->exec('DROP TABLE IF EXISTS imbachat_demo_members');
db()->exec('CREATE TABLE imbachat_demo_members (
    id INTEGER NOT NULL PRIMARY KEY,
    display_name VARCHAR(100) NOT NULL,
    avatar VARCHAR(100) NULL,
    city VARCHAR(100) NOT NULL,
    job VARCHAR(100) NOT NULL,
    badge VARCHAR(30) NULL,
    last_login_date DATETIME NULL,
    email VARCHAR(200) NOT NULL,
    password_hash VARCHAR(255) NOT NULL
)' . (db()->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql' ? ' DEFAULT CHARSET=utf8mb4' : ''));

$members = [
    // name, avatar, city, job, badge, hours since the last visit
    ['Anna Lindqvist', 'anna.svg', 'Malmö', 'Ferry captain', 'Host', 1],
    ['Дмитрий Соколов', 'dmitry.svg', 'Tbilisi', 'Mountain guide', 'Guide', 3],
    ['Priya Raman', 'priya.svg', 'Chennai', 'Marine biologist', null, 5],
    ['Tomás Herrera', 'tomas.svg', 'Valparaíso', 'Bicycle mechanic', 'Host', 8],
    ['Олена Коваль', 'olena.svg', 'Lviv', 'Pastry chef', null, 20],
    ['John Okafor', 'john.svg', 'Lagos', 'Sound engineer', 'Guide', 26],
    ['Zoë Martin 🌻', 'zoe.svg', 'Lyon', 'Florist', 'Host', 30],
    ["Siobhán O'Neill", 'siobhan.svg', 'Galway', 'Fiddle player', null, 49],
    ['Айгерим Сапарова', 'aigerim.svg', 'Almaty', 'Architect', 'New', 52],
    ['Chen Wei', 'chen.svg', 'Chengdu', 'Tea merchant', null, 75],
    ['Никола Јовановић', 'nikola.svg', 'Belgrade', 'Night-train cook', 'Guide', 120],
    ['Kwame Mensah', null, 'Accra', 'Cartographer', 'New', null],
    [
        '</script><img src=x onerror=alert(1)>', 'stranger.svg', 'Somewhere <b>else</b>', 'Tests your "escaping"', null,
        200,
    ],
];

$insert = db()->prepare('INSERT INTO imbachat_demo_members
    (id, display_name, avatar, city, job, badge, last_login_date, email, password_hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
db()->beginTransaction();
foreach ($members as $i => [$name, $avatar, $city, $job, $badge, $hours]) {
    $id = $i + 1;
    $seen = $hours === null ? null : gmdate('Y-m-d H:i:s', time() - $hours * 3600);
    // Nobody signs in with a password here, so these hashes fit none.
    $hash = password_hash(bin2hex(random_bytes(16)), PASSWORD_BCRYPT, ['cost' => 4]);
    $insert->execute([$id, $name, $avatar, $city, $job, $badge, $seen, "member$id@example.com", $hash]);
}
db()->commit();
