--TEST--
lib/polyfill: of a statement's codes, those of success, of a warning and of no more rows are no failure
--FILE--
<?php
use ImbaChat\Polyfill\UserSource;

class_exists(UserSource::class) || require dirname(__DIR__, 2) . '/lib/polyfill/user_source.php';
$is_success = Closure::bind(static fn($state) => UserSource::isSuccess($state), null, UserSource::class);
foreach (['00000', '01004', '02000', '03000', '07002', '10000', '42000', 'HY000', ''] as $state) {
    echo "\"$state\": ", json_encode($is_success($state)), "\n";
}
?>
--EXPECT--
"00000": true
"01004": true
"02000": true
"03000": false
"07002": false
"10000": false
"42000": false
"HY000": false
"": false
