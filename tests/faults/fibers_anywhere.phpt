--TEST--
Faults: Fibers may be suspended in all places at once while the same functions run outside
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

set_settings();
$right = $fibers = [];
foreach (places() as $name => $place) {
    $right[$name] = $place(fn() => null);
    $fiber = new Fiber(fn() => $place(fn() => Fiber::suspend("in $name")));
    try {
        $fiber->start() === "in $name" || print "$name: not reached\n";
        $fibers[$name] = $fiber;
    } catch (FiberError $error) {
        may_suspend($name) && print "$name: $error\n";
    }
}
foreach (range(1, 10) as $number) { // more keys than are kept
    imbachat_jwt(6, "another key $number");
}
foreach (array_reverse($fibers) as $name => $fiber) {
    $outside = places()[$name](fn() => null);
    $fiber->resume();
    [$outside, $fiber->getReturn()] === [$right[$name], $right[$name]] || print "$name: {$fiber->getReturn()}\n";
}
echo "done\n";
?>
--EXPECT--
done
