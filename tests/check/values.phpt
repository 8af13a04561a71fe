--TEST--
imbachat-check: the optional fields lastlogin and profiles
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (member_sites('lastlogin', 'profiles') as $site) {
    ob_start();
    $sites->faults("members/$site");
    echo preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d/', 'DATE', ob_get_clean());
}
?>
--EXPECT--
members/lastlogin_milliseconds: exit code 1
  fail lastlogin: user 2: 1700000000000, in milliseconds
members/lastlogin_text: exit code 1
  fail lastlogin: user 1: "DATE:00", a string
members/lastlogin_quoted: exit code 1
  fail lastlogin: user 1: "1700000000", a number in quotes
members/lastlogin_true: exit code 1
  fail lastlogin: user 1: true, not a number
members/lastlogin_fraction: exit code 0
  warn lastlogin: user 1: 1700000000.5, with a fraction
members/lastlogin_of_digits: exit code 1
  fail lastlogin: user 1: 20240501, a date as a number
members/lastlogin_in_days: exit code 0
  warn lastlogin: user 1: 20420, 1970-01-01
members/lastlogin_zero_date: exit code 1
  fail lastlogin: user 1: -62169984000, before 1970
members/lastlogin_object: exit code 1
  fail lastlogin: user 1: stdClass, not a number
members/lastlogin_next_year: exit code 1
  fail lastlogin: user 1: DATE UTC, in the future
members/lastlogin_in_an_hour: exit code 0
  warn lastlogin: user 1: DATE UTC, in the future
members/lastlogin_right: exit code 0
members/lastlogin_now: exit code 0
members/profiles_list: exit code 1
  fail profiles: user 1: a list
members/profiles_empty_list: exit code 0
  warn profiles: user 1: an empty list
members/profiles_of_names: exit code 1
  fail profiles: user 1: profile 11 is not an object
members/profiles_text: exit code 1
  fail profiles: user 1: string
members/profiles_right: exit code 0
members/profiles_mojibake: exit code 1
  fail name-text: user 1, profile 11: "JosÃ©" is "José", whose UTF-8 was read as windows-1252
