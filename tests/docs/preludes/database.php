<?php

// The table that the examples ask for. Their DSN of MySQL becomes that of an SQLite file, which this fills once.
$prelude_file = getenv('DOCS_FOLDER') . '/site.sqlite';
if (!is_file($prelude_file)) {
    $prelude_db = new PDO("sqlite:$prelude_file");
    $prelude_db->exec(
        'CREATE TABLE users (user_id INTEGER PRIMARY KEY, display_name TEXT, avatar TEXT, last_login_date TEXT, '
            . 'email TEXT, password TEXT)',
    );
    $prelude_db->exec("INSERT INTO users VALUES (1, 'Ann', 'ann.png', '2026-10-01 10:00:00', 'ann@site.example', 'x'),
        (2, 'Дмитрий', NULL, NULL, 'd@site.example', 'x'),
        (3, 'Zoë', '', '2026-10-02 12:30:00', 'zoe@site.example', 'x')");
    unset($prelude_db);
}
unset($prelude_file);
