--TEST--
Faults: exceptions from any place pass through, leak no memory and do not affect the next call
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

set_settings();
function thrown(Closure $place): string
{
    try {
        return $place(fn() => throw new DomainException('a fault'));
    } catch (Throwable $thrown) {
        return get_class($thrown) . ': ' . $thrown->getMessage() . ($thrown->getPrevious() ? ' and another' : '');
    }
}
foreach (places() as $name => $place) {
    $right = $place(fn() => null);
    for ($times = 0; $times < 100; $times++) {
        $times === 50 && $before = memory_get_usage();
        thrown($place) === 'DomainException: a fault' || exit("$name: " . thrown($place));
    }
    echo memory_get_usage() === $before ? '' : "$name: memory stays behind\n";
    echo $place(fn() => null) === $right ? '' : "$name: another answer\n";
}
echo "done\n";
?>
--EXPECT--
done
