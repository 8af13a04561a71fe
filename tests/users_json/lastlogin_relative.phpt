--TEST--
imbachat_users_json(): a relative date is relative to now
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach (['now', '-1 day', 'last monday', '+2 weeks', 'noon', '12:30', ' '] as $date) {
    do {
        $before = strtotime($date);
        $time = json_decode(imbachat_users_json([['user_id' => 6, 'name' => 'N', 'lastlogin' => $date]]))[0]->lastlogin;
    } while ($before !== strtotime($date));
    echo $date, ': ', $time === $before ? 'same' : "$before, $time", "\n";
}
?>
--EXPECT--
now: same
-1 day: same
last monday: same
+2 weeks: same
noon: same
12:30: same
 : same
