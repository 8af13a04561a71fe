--TEST--
imbachat_users_json(): a template with a column that is null, false or '' is false
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$row = ['user_id' => 6, 'name' => 'J', 'null' => null, 'false' => false, 'empty' => '', 'x' => 'X'];
foreach ([$row, (object) $row] as $row) {
    attempt(fn() => imbachat_users_json([$row], [
        'a' => '/{null}', 'b' => '/{false}', 'c' => '/{empty}', 'd' => '{x}{null}', 'e' => '{empty}{x}', 'f' => '{x}',
    ]));
}
attempt(fn() => imbachat_users_json([(object) $row], ['avatar_url' => '/{null}', 'lastlogin' => '{empty}']));
?>
--EXPECT--
[{"user_id":6,"name":"J","a":false,"b":false,"c":false,"d":false,"e":false,"f":"X"}]
[{"user_id":6,"name":"J","a":false,"b":false,"c":false,"d":false,"e":false,"f":"X"}]
[{"user_id":6,"name":"J","avatar_url":false,"lastlogin":false}]
