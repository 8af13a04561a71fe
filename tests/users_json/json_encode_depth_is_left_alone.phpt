--TEST--
imbachat_users_json(): a call inside jsonSerialize() does not change the depth limit of the outer json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
class Caller implements JsonSerializable
{
    public function __construct(private bool $call) {}
    public function jsonSerialize(): mixed
    {
        return $this->call ? imbachat_users_json([['user_id' => 1, 'name' => 'N', 'x' => [[]]]]) : 'not called';
    }
}
function nested(int $levels): array
{
    return $levels ? [nested($levels - 1)] : [];
}
foreach ([false, true] as $call) {
    foreach ([[510, 512], [511, 512], [2, 3], [2, 4], [20, 20]] as [$levels, $depth]) {
        echo json_encode([new Caller($call), nested($levels - 1)], 0, $depth) ? 'fits ' : 'is too deep ';
    }
    echo "\n";
}
?>
--EXPECT--
fits fits fits fits is too deep 
fits fits fits fits is too deep 
