--TEST--
imbachat_users_json(): strings without spare memory after them are read like any other
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

// implode() and nl2br() take no more memory than the text has. A sanitizer sees who reads behind it.
foreach (['', 'é'] as $last) {
    for ($len = 1; $len < 40; $len++) {
        $name = implode('/', [str_repeat('a', $len), 'b' . $last]);
        $bio = nl2br(str_repeat("\"\n", $len) . $last);
        $row = ['user_id' => 1, 'name' => $name, 'bio' => $bio];
        if (
            imbachat_users_json([$row]) !== encode([$row])
            || imbachat_users_json([$row], ['bio'], JSON_HEX_TAG) !== encode([$row], JSON_HEX_TAG)
        ) {
            echo "differ at $len\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
