<?php

/*
 * Makes the demo's members, and so many more that there are 600, with every oddity that a table of a real site has.
 * The environment has what demo/site/config.php reads. Arguments: the folder of the demo's site, the seed of chance.
 */
[, $site, $seed] = $argv;
require "$site/seed.php";
require __DIR__ . '/../tests/random.inc';

const MEMBERS = 600;
const NAMES = ['Ann', 'Jürgen Groß', 'Zoë', 'Ольга', '李小龍', 'مريم', "O'Neill", 'A "quoted" one', '<b>bold</b>',
    'a&amp;b', 'back\\slash', 'a/b', "line\nfeed", "tab\t", "\u{2028}sep\u{2029}", '🌻🌻',
    "e\u{301}", "\x01\x1f", '100%', 'under_score', "\u{10ffff}"];
const AVATARS = [null, '', '0', 'a.svg', 'Ä ö.svg', 'x"><y.svg', "odd\xfe.svg", '{avatar}', 'very/long/'];
const DATES = [null, '', 'garbage', '0000-00-00 00:00:00', '1700000000', '-5', '2025-03-30 02:30:00',
    '2025-10-26 02:30:00', '2024-02-29 23:59:60', '1969-12-31 23:59:59', '2038-01-19 03:14:08', '2025-02-31',
    'yesterday noon UTC+14 2020-01-01'];

function name(): string
{
    $name = '';
    for ($words = mt_rand(0, 3); $words >= 0; $words--) {
        $name .= one_of(NAMES) . (mt_rand(0, 9) ? ' ' : one_of(BROKEN));
    }
    return match (mt_rand(0, 39)) {
        0 => '',
        1 => str_repeat($name, mt_rand(10, 300)),
        default => $name . mt_rand(0, 999),
    };
}

function last_login(): ?string
{
    return mt_rand(0, 4) ? date('Y-m-d H:i:s', mt_rand(1_500_000_000, 1_800_000_000)) : one_of(DATES);
}

mt_srand((int) $seed);
$add = db()->prepare('INSERT INTO imbachat_demo_members
	(id, display_name, avatar, city, job, badge, last_login_date, email, password_hash)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
db()->beginTransaction();
$id = (int) db()->query('SELECT MAX(id) FROM imbachat_demo_members')->fetchColumn();
for ($count = $id; $count < MEMBERS; $count++) {
    $id += mt_rand(1, 9);
    // The last ones have ids that neither 32 bits nor a JavaScript number hold.
    $far = [MEMBERS - 1 => PHP_INT_MAX, MEMBERS - 2 => 9007199254740993, MEMBERS - 3 => 2147483648][$count] ?? $id;
    $avatar = one_of(AVATARS);
    $add->execute([$far, name(), $avatar === 'very/long/' ? str_repeat($avatar, 200) : $avatar, name(), name(),
        mt_rand(0, 2) ? null : name(), last_login(), "secret$id@example.com", 'a secret hash']);
}
db()->commit();
