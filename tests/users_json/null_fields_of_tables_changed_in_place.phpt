--TEST--
imbachat_users_json(): without $fields a row whose class rewrites its property table during the call is sent as it was
--EXTENSIONS--
imbachat
--FILE--
<?php
class Row extends DateInterval
{
    public $user_id = 1;
    public $name = 'n';
    public $deep;
    public $last = 'l';
}
class Deep implements JsonSerializable
{
    public function __construct(private Row $row) {}
    public function jsonSerialize(): mixed
    {
        // DateInterval writes y, m, d and the others into the table that every look at its properties gets.
        return count(array_intersect_key((array) $this->row, ['y' => 1, 'm' => 1, 'd' => 1, 'last' => 1]));
    }
}
$row = new Row('P1D');
$row->deep = new Deep($row);
echo json_encode(array_intersect_key(json_decode(imbachat_users_json([$row]), true)[0], [
    'user_id' => 1, 'name' => 1, 'deep' => 1, 'last' => 1, 'd' => 1,
])), "\n";
$row->deep = null; // DateInterval loses a table of its own where a circle is left to the end
?>
--EXPECT--
{"user_id":1,"name":"n","deep":4,"last":"l","d":1}
