--TEST--
imbachat_users_json(): an IteratorIterator whose subclass does not call the constructor works as in foreach
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Members extends IteratorIterator
{
    private int $id = 0;
    public function __construct() {}
    public function rewind(): void
    {
        $this->id = 6;
    }
    public function valid(): bool
    {
        return $this->id < 8;
    }
    public function current(): mixed
    {
        return ['user_id' => $this->id, 'name' => 'John'];
    }
    public function key(): mixed
    {
        return $this->id;
    }
    public function next(): void
    {
        $this->id++;
    }
}
attempt(
    fn() => imbachat_users_json(new Members(), []),
    fn() => imbachat_users_json(new IteratorIterator(new Members()), []),
);
?>
--EXPECT--
[{"user_id":6,"name":"John"},{"user_id":7,"name":"John"}]
[{"user_id":6,"name":"John"},{"user_id":7,"name":"John"}]
