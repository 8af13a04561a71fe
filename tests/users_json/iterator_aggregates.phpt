--TEST--
imbachat_users_json(): IteratorAggregate, SPL collections and nested aggregates
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Collection implements IteratorAggregate
{
    public function __construct(private iterable $items) {}
    public function getIterator(): Traversable
    {
        return is_array($this->items) ? new ArrayIterator($this->items) : $this->items;
    }
}
$rows = [['user_id' => 1, 'name' => 'A'], (object) ['user_id' => 2, 'name' => 'B']];
$expected = imbachat_users_json($rows);
$list = new SplDoublyLinkedList();
$storage = new SplObjectStorage();
foreach ($rows as $row) {
    $list[] = $row;
    $storage[(object) $row] = null;
}
foreach ([
    new Collection($rows),
    new Collection(new Collection($rows)),
    new Collection((fn() => yield from $rows)()),
    new ArrayObject($rows),
    new ArrayIterator($rows),
    SplFixedArray::fromArray($rows),
    $list,
    $storage,
    new IteratorIterator(new ArrayIterator($rows)),
    new CallbackFilterIterator(new ArrayIterator($rows), fn() => true),
    new NoRewindIterator(new ArrayIterator($rows)),
    new LimitIterator(new InfiniteIterator(new ArrayIterator($rows)), 0, 2),
] as $users) {
    same(get_class($users), $expected, imbachat_users_json($users, []));
}
?>
--EXPECT--
Collection: same
Collection: same
Collection: same
ArrayObject: same
ArrayIterator: same
SplFixedArray: same
SplDoublyLinkedList: same
SplObjectStorage: same
IteratorIterator: same
CallbackFilterIterator: same
NoRewindIterator: same
LimitIterator: same
