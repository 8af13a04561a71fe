--TEST--
imbachat_users_json(): an ArrayObject is written as it was when its row began
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Writing implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        $GLOBALS['row']['y'] = 'changed';
        $GLOBALS['row']['z'] = 'new';
        return 1;
    }
}
foreach ([ArrayObject::class, ArrayIterator::class] as $class) {
    $row = new $class(['user_id' => 1, 'name' => 'N', 'x' => new Writing(), 'y' => 'before']);
    echo imbachat_users_json([$row]), "\n";
}
?>
--EXPECT--
[{"user_id":1,"name":"N","x":1,"y":"before"}]
[{"user_id":1,"name":"N","x":1,"y":"before"}]
