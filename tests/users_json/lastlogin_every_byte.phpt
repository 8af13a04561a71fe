--TEST--
imbachat_users_json(): a date with any byte replaced at any position, compared with strtotime()
--EXTENSIONS--
imbachat
--FILE--
<?php
date_default_timezone_set('UTC');
$lastlogin = fn(string $date) => json_decode(imbachat_users_json([[
    'user_id' => 1, 'name' => '', 'lastlogin' => $date,
]]))[0]->lastlogin;
$differ = []; // with 32 bits it warns of a time that does not fit
foreach (['2024-02-29 12:34:56', '1999-10-31 23:59:59', '1970-01-01 00:00:00'] as $date) {
    for ($at = 0; $at < 19; $at++) {
        for ($byte = 0; $byte < 256; $byte++) {
            $text = substr_replace($date, chr($byte), $at, 1);
            if ($lastlogin($text) !== @strtotime($text)) {
                $differ[] = json_encode($text);
            }
        }
    }
}
foreach ([
    '1970-01-00 12:00:00', '1970-00-01 12:00:00', '2038-01-01 00:00:00', '2037-12-31 23:59:59', '1969-12-31 23:59:59',
] as $text) {
    $lastlogin($text) === @strtotime($text) || $differ[] = $text;
}
echo implode("\n", $differ), 'done';
?>
--EXPECT--
done
