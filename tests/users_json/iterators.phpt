--TEST--
imbachat_users_json(): an Iterator is iterated once, with the same method calls as foreach
--EXTENSIONS--
imbachat
--FILE--
<?php
class Rows implements Iterator
{
    private int $at = 5;
    public string $log = '';
    public function rewind(): void
    {
        $this->log .= 'rewind ';
        $this->at = 0;
    }
    public function valid(): bool
    {
        $this->log .= 'valid ';
        return $this->at < 2;
    }
    public function current(): mixed
    {
        $this->log .= 'current ';
        return ['user_id' => $this->at, 'name' => 'N'];
    }
    public function key(): mixed
    {
        return null;
    }
    public function next(): void
    {
        $this->log .= 'next ';
        $this->at++;
    }
}
$rows = new Rows();
echo imbachat_users_json($rows), "\n", $rows->log, "\n";
?>
--EXPECT--
[{"user_id":0,"name":"N"},{"user_id":1,"name":"N"}]
rewind valid current next valid current next valid 
