--TEST--
Faults: a list object that changes during iteration gives the same rows as foreach
--EXTENSIONS--
imbachat
--FILE--
<?php
$rows = fn() => array_map(fn($id) => (object) ['user_id' => $id, 'name' => "N$id"], range(1, 5));
$new = (object) ['user_id' => 9, 'name' => 'new'];
$filled = function (object $list, string $method) use ($rows) {
    array_map([$list, $method], $rows());
    return $list;
};
$cases = [
    'ArrayObject, emptied' => [fn() => new ArrayObject($rows()), fn($list) => $list->exchangeArray([])],
    'ArrayObject, exchanged' => [
        fn() => new ArrayObject($rows()),
        fn($list) => $list->exchangeArray([$new, $new, $new]),
    ],
    'ArrayObject, one appended' => [fn() => new ArrayObject($rows()), fn($list) => $list->append($new)],
    'ArrayObject, the present one gone' => [fn() => new ArrayObject($rows()), function ($list) {
        unset($list[0]);
    }],
    'ArrayObject, sorted' => [
        fn() => new ArrayObject($rows()),
        fn($list) => $list->uasort(fn($a, $b) => $b->user_id <=> $a->user_id),
    ],
    'ArrayIterator, the rest gone' => [
        fn() => new ArrayIterator($rows()),
        function ($list) {
            unset($list[1], $list[2], $list[3], $list[4]);
        },
    ],
    'ArrayIterator, moved on' => [fn() => new ArrayIterator($rows()), fn($list) => $list->next()],
    'ArrayIterator, wound back once' => [fn() => new ArrayIterator($rows()), fn($list) => $list->rewind()],
    'SplFixedArray, emptied' => [fn() => SplFixedArray::fromArray($rows()), fn($list) => $list->setSize(0)],
    'SplFixedArray, shorter' => [fn() => SplFixedArray::fromArray($rows()), fn($list) => $list->setSize(2)],
    'SplDoublyLinkedList, the present one gone' => [
        fn() => $filled(new SplDoublyLinkedList(), 'push'),
        fn($list) => $list->offsetUnset(0),
    ],
    'SplQueue, one appended' => [fn() => $filled(new SplQueue(), 'push'), fn($list) => $list->push($new)],
    'SplObjectStorage, one added' => [
        fn() => $filled(new SplObjectStorage(), 'offsetSet'),
        fn($list) => $list->offsetSet($new),
    ],
];
foreach ($cases as $name => [$make, $change]) {
    [$expected, $first, $list] = [[], true, $make()];
    foreach ($list as $row) {
        $first && $change($list);
        $first = false;
        $expected[] = (array) $row + ['x' => 1];
    }
    [$first, $list] = [true, $make()];
    $ours = imbachat_users_json($list, ['name', 'x' => function () use (&$first, $list, $change) {
        $first && $change($list);
        $first = false;
        return 1;
    }]);
    $ours === json_encode($expected) || print "$name: $ours\n";
}
echo "done\n";
?>
--EXPECT--
done
