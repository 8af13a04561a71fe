--TEST--
imbachat_users_json(): __get is called once per column, even if it returns null
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Counting
{
    public $user_id = 1;
    public $name = '';
    public $asked = [];
    public function __construct(private bool $isset) {}
    public function __isset($name)
    {
        return $this->isset;
    }
    public function __get($name)
    {
        $this->asked[] = $name;
        return null;
    }
}
foreach ([true, false] as $isset) {
    imbachat_users_json([$row = new Counting($isset)], ['x' => 'missing', 'y' => 'other']);
    echo implode(' ', $row->asked), "\n";
}
?>
--EXPECT--
missing other
missing other
