<?php

/*
 * Calls the functions again and again, rightly and wrongly: the outcome must stay what it was the first time, and the
 * process's memory, PHP's heap included, must not grow. Argument: how often each call is made.
 */
require __DIR__ . '/../tests/token.inc';
require __DIR__ . '/../tests/module/calls.inc';
require __DIR__ . '/../tests/faults/places.inc';

/** What malloc() may take more, in whole pages. */
const FLAT_BYTES = 128 * 1024;

/** @return array<string, Closure> */
function all_calls(): array
{
    $calls = [];
    foreach (calls() as $number => $call) {
        $calls["call $number of tests/module/calls.inc"] = $call;
    }
    foreach (places() as $name => $place) {
        $calls[$name] = fn() => $place(fn() => null);
        $calls["$name, which throws"] = fn() => $place(fn() => throw new LogicException('No.'));
    }
    return $calls + ['all in turn' => fn() => array_map(outcome(...), array_values($calls))];
}

/** What a call gives, or throws, without tokens, which depend on the time. */
function outcome(Closure $call): mixed
{
    try {
        $result = $call();
        return is_string($result) ? preg_replace('/[\w-]+\.[\w-]{20,}\.[\w-]{20,}/', 'token', $result) : $result;
    } catch (Throwable $thrown) {
        return [$thrown::class, $thrown->getMessage()];
    }
}

/** @return array{int, int} the bytes of the process, and of PHP's heap in it */
function memory(): array
{
    gc_collect_cycles();
    return [(int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4096, memory_get_usage()];
}

/** @return list<string> what is wrong with it */
function soak(Closure $call, int $times): array
{
    $outcome = outcome($call);
    for ($i = 0; $i < $times; $i++) {
        if ($i === intdiv($times, 4)) {
            $before = memory(); // The first look takes memory.
            $before = memory();
        }
        if (($now = outcome($call)) !== $outcome) {
            return ["it gave\n" . var_export($outcome, true) . "\nand then\n" . var_export($now, true)];
        }
    }
    $after = memory();
    [$resident, $heap] = [$after[0] - $before[0], $after[1] - $before[1]];
    return array_filter([
        $resident > FLAT_BYTES ? sprintf('the process grew by %d kB', $resident / 1024) : '',
        $heap > 0 ? "PHP's heap grew by $heap bytes" : '',
    ]);
}

set_settings();
$found = 0;
$calls = all_calls();
foreach ($calls as $name => $call) {
    foreach (soak($call, $name === 'all in turn' ? (int) ($argv[1] / 10) : (int) $argv[1]) as $finding) {
        $found++;
        fwrite(STDERR, "\nfinding: $name: $finding\n");
    }
}
printf("%d calls, each made %s times: %d findings\n", count($calls), number_format((int) $argv[1]), $found);
exit($found ? 1 : 0);
