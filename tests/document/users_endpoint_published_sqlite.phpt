--TEST--
The document's own users endpoint with mysqli calls emulated on SQLite, compared with imbachat_users_json()
--EXTENSIONS--
imbachat
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/document.inc'; skip_without_document(); ?>
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/document.inc';
require __DIR__ . '/endpoint.inc';
require __DIR__ . '/published.inc';

date_default_timezone_set('Europe/Berlin');
$db = new PDO('sqlite::memory:');
fill_members($db->exec(...), published_table());
foreach ([ASKED, '6', '404', '9223372036854775807,8'] as $asked) {
    $ids = implode(',', imbachat_user_ids($asked));
    $ours = imbachat_users_json(
        $db->query('SELECT * FROM ' . published_table() . " WHERE user_id IN ($ids)"),
        published_fields(),
    );
    same($asked, published_endpoint($db, $asked, 'namespace OnSqlite;'), $ours);
}
?>
--EXPECT--
7,6,9: same
6: same
404: same
9223372036854775807,8: same
