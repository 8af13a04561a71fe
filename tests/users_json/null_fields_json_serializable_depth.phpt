--TEST--
imbachat_users_json(): a row that returns another JsonSerializable is followed up to 512 times
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Next implements JsonSerializable
{
    public function __construct(private mixed $next) {}
    public function jsonSerialize(): mixed
    {
        return $this->next;
    }
}
foreach ([511, 512, 513] as $count) {
    $row = ['user_id' => 1, 'name' => ''];
    for ($i = 0; $i < $count; $i++) {
        $row = new Next($row);
    }
    try {
        imbachat_users_json([$row]);
        echo "$count are asked\n";
    } catch (JsonException $exception) {
        echo "$count: ", $exception->getMessage(), "\n";
    }
}
?>
--EXPECT--
511 are asked
512 are asked
513: Maximum stack depth exceeded
