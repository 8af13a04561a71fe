--TEST--
Faults: destroying or throwing into a Fiber suspended in any place leaks no memory
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

set_settings();
function drop(Closure $place, bool $throw): string
{
    $fiber = new Fiber(fn() => $place(fn() => Fiber::suspend()));
    $fiber->start();
    try {
        $throw && $fiber->throw(new DomainException('thrown in'));
        return 'dropped';
    } catch (DomainException $thrown) {
        return $thrown->getMessage();
    }
}
foreach (array_filter(places(), may_suspend(...), ARRAY_FILTER_USE_KEY) as $name => $place) {
    $right = $place(fn() => null);
    for ($times = 0; $times < 100; $times++) {
        $times === 50 && $before = memory_get_usage();
        [drop($place, false), drop($place, true)] === ['dropped', 'thrown in'] || print "$name: not thrown\n";
    }
    echo memory_get_usage() === $before ? '' : "$name: memory stays behind\n";
    echo $place(fn() => null) === $right ? '' : "$name: another answer\n";
}
echo "done\n";
?>
--EXPECT--
done
