--TEST--
imbachat_users_json(): exit in a closure or in jsonSerialize() ends the script properly
--EXTENSIONS--
imbachat
--FILE--
<?php
class Last implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        exit("exit\n");
    }
}
register_shutdown_function(function () {
    echo "shutdown\n";
    echo imbachat_users_json([['user_id' => 2, 'name' => 'B']]), "\n";
    imbachat_users_json([['user_id' => 1, 'name' => 'A']], ['x' => fn() => exit("exit again\n")]);
});
imbachat_users_json((fn() => yield ['user_id' => 1, 'name' => 'A'])(), ['x' => fn() => [[new Last()]]]);
echo "not reached\n";
?>
--EXPECT--
exit
shutdown
[{"user_id":2,"name":"B"}]
exit again
