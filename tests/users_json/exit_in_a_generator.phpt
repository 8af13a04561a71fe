--TEST--
imbachat_users_json(): exit in a generator ends the script properly
--EXTENSIONS--
imbachat
--FILE--
<?php
function rows()
{
    try {
        yield ['user_id' => 1, 'name' => str_repeat('x', 5000)];
        exit("exit\n");
    } finally {
        echo "finally must not run\n";
    }
}
class Row
{
    public $user_id = 1;
    public $name = 'A';
    public function __destruct()
    {
        echo "destroyed\n";
    }
}
register_shutdown_function(function () {
    echo "shutdown\n";
});
$row = new Row();
imbachat_users_json(rows(), ['object' => fn() => $row]);
echo "not reached\n";
?>
--EXPECT--
exit
shutdown
destroyed
