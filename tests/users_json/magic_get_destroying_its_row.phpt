--TEST--
imbachat_users_json(): __get and closures may drop the last other reference to their row
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Row
{
    public static $rows = [];
    public function __get($name)
    {
        self::$rows = [];
        gc_collect_cycles();
        return str_repeat($name, 2);
    }
    public function __destruct()
    {
        echo "destroyed\n";
    }
}
Row::$rows = [new Row(), new Row()];
attempt(fn() => imbachat_users_json(Row::$rows, ['x' => function () {
    Row::$rows = [];
    return 'c';
}]));
$iterator = new ArrayIterator([new Row(), new Row()]);
$fields = ['x' => function ($row) use ($iterator) {
    unset($iterator[0]);
    return 'c';
}];
attempt(fn() => imbachat_users_json($iterator, $fields) === '' ?: 'done');
?>
--EXPECT--
destroyed
destroyed
[{"user_id":"user_iduser_id","name":"namename","x":"c"},{"user_id":"user_iduser_id","name":"namename","x":"c"}]
destroyed
done
destroyed
