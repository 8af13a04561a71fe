--TEST--
The document's own users endpoint on a live MariaDB, compared with imbachat_users_json()
--EXTENSIONS--
imbachat
mysqli
--SKIPIF--
<?php
require __DIR__ . '/document.inc';
skip_without_document();
require __DIR__ . '/../users_json/mysql.inc';
skip_without_mysql();
?>
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/document.inc';
require __DIR__ . '/../users_json/mysql.inc';
require __DIR__ . '/endpoint.inc';
require __DIR__ . '/published.inc';

date_default_timezone_set('Europe/Berlin');
foreach ([false, true] as $native) {
    $db = open_mysqli();
    $db->options(MYSQLI_OPT_INT_AND_FLOAT_NATIVE, $native);
    fill_members(fn($sql) => $db->query($sql), published_table(), 'CHARACTER SET utf8mb4');
    foreach ([ASKED, '6', '404', '9223372036854775807,8'] as $asked) {
        $documented = published_endpoint($db, $asked);
        $ids = implode(',', imbachat_user_ids($asked));
        $ours = imbachat_users_json(
            $db->query('SELECT * FROM ' . published_table() . " WHERE user_id IN ($ids)"),
            published_fields(),
        );
        // The document sends ids as the driver gives them; where that is strings, they are all that differs.
        same(
            $native ? 'native' : 'strings',
            $native ? $documented : preg_replace('/"user_id":"(\d+)"/', '"user_id":$1', $documented),
            $ours,
        );
    }
}
?>
--EXPECT--
strings: same
strings: same
strings: same
strings: same
native: same
native: same
native: same
native: same
