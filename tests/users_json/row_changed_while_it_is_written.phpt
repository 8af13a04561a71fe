--TEST--
imbachat_users_json(): user code may destroy the row that is being written
--EXTENSIONS--
imbachat
--FILE--
<?php
class Vandal implements JsonSerializable
{
    public static $target;
    public function __construct(private string $how) {}
    private function strike()
    {
        $target = self::$target;
        foreach (get_object_vars($target) as $name => $value) {
            unset($target->$name);
        }
        for ($i = 0; $this->how === 'fill' && $i < 1000; $i++) {
            $target->{"p$i"} = str_repeat('z', $i);
        }
    }
    public function __toString(): string
    {
        $this->strike();
        return 'V';
    }
    public function jsonSerialize(): mixed
    {
        $this->strike();
        return 'V';
    }
}
foreach ([['name', 'empty'], ['name', 'fill'], ['other', 'empty'], ['other', 'fill']] as [$where, $how]) {
    foreach ([null, ['other', 'last' => fn() => 1]] as $fields) {
        Vandal::$target = $row = (object) [
            'user_id' => 1, 'name' => 'A', 'other' => 'O', 'last' => str_repeat('L', 100),
        ];
        $row->$where = new Vandal($how);
        try {
            var_dump(is_array(json_decode(imbachat_users_json([$row], $fields))));
        } catch (ImbaChat\InvalidUserException $e) {
            echo strstr($e->getMessage(), ', which', true), "\n";
        }
    }
}
?>
--EXPECT--
bool(true)
Row 0: field "other" needs the column "other"
bool(true)
Row 0: field "other" needs the column "other"
bool(true)
bool(true)
bool(true)
bool(true)
