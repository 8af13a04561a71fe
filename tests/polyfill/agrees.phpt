--TEST--
Random calls of all functions for six seconds: the extension returns and throws the same as lib/polyfill
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/calls.inc';

$seed = seed();
$seen = [];
$until = hrtime(true) + 6_000_000_000;
for ($count = 0; $count < 1000 || hrtime(true) < $until; $count++) { // valgrind and emulators are slow
    $seen[run_case($seed++)] = true;
}
ksort($seen);
echo implode("\n", array_keys($seen)), "\n";
?>
--EXPECT--
imbachat_check_auth() returned
imbachat_check_auth() threw
imbachat_dialog_button() returned
imbachat_dialog_button() threw
imbachat_error_json() returned
imbachat_jwt() returned
imbachat_jwt() threw
imbachat_jwt_verify() returned
imbachat_jwt_verify() threw
imbachat_search_json() returned
imbachat_search_json() threw
imbachat_user_ids() returned
imbachat_user_ids() threw
imbachat_users_json() returned
imbachat_users_json() threw
imbachat_widget() returned
imbachat_widget() threw
