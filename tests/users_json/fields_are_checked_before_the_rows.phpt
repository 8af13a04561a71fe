--TEST--
imbachat_users_json(): wrong $fields and $flags are reported before the first row is read
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = function () {
    echo "asked\n";
    yield ['user_id' => 1, 'name' => 'A'];
};
foreach ([[['' => 'x'], 0], [['x' => 1], 0], [['x' => '{'], 0], [[], JSON_NUMERIC_CHECK]] as [$fields, $flags]) {
    try {
        imbachat_users_json($rows(), $fields, $flags);
    } catch (Error $e) {
        echo get_class($e), "\n";
    }
}
echo imbachat_users_json($rows(), []);
?>
--EXPECT--
ValueError
TypeError
ValueError
ValueError
asked
[{"user_id":1,"name":"A"}]
