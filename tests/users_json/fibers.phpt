--TEST--
imbachat_users_json(): a generator and a closure may suspend a Fiber, in several calls at once
--EXTENSIONS--
imbachat
--FILE--
<?php
function work(string $name): Fiber
{
    return new Fiber(function () use ($name) {
        $rows = (function () use ($name) {
            foreach ([1, 2] as $id) {
                yield ['user_id' => $id, 'name' => Fiber::suspend("$name row $id")];
            }
        })();
        return imbachat_users_json($rows, ['x' => fn($row) => Fiber::suspend("$name closure $row[user_id]")]);
    });
}
$fibers = ['A' => work('A'), 'B' => work('B')];
foreach ($fibers as $fiber) {
    echo $fiber->start(), "\n";
}
for ($i = 1; $i <= 4; $i++) {
    foreach ($fibers as $name => $fiber) {
        echo $fiber->resume("$name$i"), "\n";
    }
}
echo $fibers['A']->getReturn(), "\n", $fibers['B']->getReturn(), "\n";
?>
--EXPECT--
A row 1
B row 1
A closure 1
B closure 1
A row 2
B row 2
A closure 2
B closure 2


[{"user_id":1,"name":"A1","x":"A2"},{"user_id":2,"name":"A3","x":"A4"}]
[{"user_id":1,"name":"B1","x":"B2"},{"user_id":2,"name":"B3","x":"B4"}]
