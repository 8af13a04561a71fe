--TEST--
imbachat_users_json(): random dates in random time zones, compared with strtotime()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/dates.inc';

random_cases(20000, function () {
    date_default_timezone_set(one_of(ZONES));
    return two_answers([random_date(), random_date()]);
});
?>
--EXPECT--
no difference
