<?php
/*
 * Calls one function so many times, rightly and wrongly in turns, and looks whether each outcome is what it was the
 * first time and whether the process's memory stays what it was. Arguments: the function, the number of calls.
 */
require __DIR__ . '/memory.php';
require __DIR__ . '/cases.php';

const SAMPLES = 400;
/** What malloc() may take more, in steps of whole pages, and what is worth stopping for at once. */
const FLAT_BYTES = 128 * 1024;
const TOO_MUCH = 64 << 20;

function fail(string $message): never
{
	fwrite(STDERR, "$message\n");
	exit(1);
}

/** What a call gives: the type and the message, where it throws. */
function outcome(Closure $call): mixed
{
	try {
		return $call();
	} catch (Throwable $thrown) {
		return [$thrown::class, $thrown->getMessage()];
	}
}

/** @return Generator<int> of the calls so far, now and then, while all cases are called in turns */
function call_in_turns(array $cases, array $outcomes, int $calls, array &$findings): Generator
{
	$every = max(1, intdiv($calls, SAMPLES * count($cases)));
	for ($done = 0, $round = 0; $done < $calls; $round++) {
		foreach ($cases as $name => $call) {
			$outcome = outcome($call);
			if ($outcome !== $outcomes[$name] && count($findings) < 3) {
				$findings[] = sprintf("call %d, %s: it gave before\n%s\nand now\n%s", $done, $name,
					var_export($outcomes[$name], true), var_export($outcome, true));
			}
		}
		$done += count($cases);
		if ($round % $every === 0) {
			yield $done;
		}
	}
}

/** The status of the process is a file, and reading it takes memory for a moment; PHP's own figure is exact. */
function soak(array $cases, int $calls, Memory $resident, Memory $heap, array &$findings): void
{
	$outcomes = array_map(outcome(...), $cases);
	foreach (call_in_turns($cases, $outcomes, $calls, $findings) as $done) {
		$bytes = memory_get_usage();
		$resident->add($done, resident('self', 'VmRSS') ?? 0);
		$heap->add($done, $bytes);
		$more = $resident->last() - $resident->first();
		if ($more > TOO_MUCH) {
			$findings[] = sprintf('the process grew by %d MB in %s calls', $more >> 20, number_format($done));
			return;
		}
	}
}

[, $function, $calls] = $argv;
$cases = cases()[$function] ?? fail("soak/cases.php has no calls of $function().");
$findings = [];
[$resident, $heap] = [new Memory(), new Memory()];
$start = hrtime(true);
soak($cases, (int) $calls, $resident, $heap, $findings);
$seconds = (hrtime(true) - $start) / 1e9;
$growth = $resident->growth();

printf("%-23s%11s calls of %2d kinds in%6.1f s: resident%6.1f MB, then%6.1f MB, growing%+5.0f kB, heap%+7.0f bytes\n",
	$function, number_format((int) $calls), count($cases), $seconds, $resident->first() / 1e6, $resident->last() / 1e6,
	$growth / 1024, $heap->growth());
$counted = number_format($resident->length());
if ($growth > FLAT_BYTES) {
	$findings[] = sprintf("the memory of the process grew by %d kB in %s calls", $growth / 1024, $counted);
}
if ($heap->growth() > 0) {
	$findings[] = sprintf("PHP's heap grew by %d bytes in %s calls", $heap->growth(), $counted);
}
foreach ($findings as $finding) {
	fwrite(STDERR, "$finding\n");
}
exit($findings ? 1 : 0);
