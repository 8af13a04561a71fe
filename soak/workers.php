<?php
require_once __DIR__ . '/memory.php';

/** The worker processes of a php-fpm. */
final class Workers
{
	/** @var array<int, Memory> by process id, of all that ever were: what is theirs alone */
	public array $memory = [];
	/** @var array<int, array{int, int}> all that is in their memory, at first and at last */
	public array $resident = [];

	public function __construct(private int $master)
	{
	}

	/** @return list<int> the ids of those that run now */
	public function now(): array
	{
		$ids = [];
		foreach (glob('/proc/[0-9]*', GLOB_ONLYDIR) as $process) {
			// The name in brackets, the second field, may hold anything.
			if (preg_match("/^\d+ \(.*\) [^Z] $this->master /s", (string) @file_get_contents("$process/stat"))) {
				$ids[] = (int) basename($process);
			}
		}
		return $ids;
	}

	/** Looks at everyone's memory. $requests have been answered so far. */
	public function sample(int $requests): void
	{
		foreach ($this->now() as $id) {
			[$own, $all] = [resident("$id", 'RssAnon'), resident("$id", 'VmRSS')];
			if ($own && $all) {
				$this->memory[$id] ??= new Memory();
				$this->memory[$id]->add($requests, $own);
				$this->resident[$id] = [$this->resident[$id][0] ?? $all, $all];
			}
		}
	}

	/** Lets all finish what they do, and others take over. */
	public function reload(): void
	{
		posix_kill($this->master, SIGUSR2);
	}

	/** One of these that is at work at this moment, where there is one. @param list<int> $ids */
	public function busy(array $ids): ?int
	{
		foreach ($ids as $id) {
			if (str_contains((string) @file_get_contents("/proc/$id/stat"), ') R ')) {
				return $id;
			}
		}
		return null;
	}

	/** Ends one at once, whatever it does. */
	public function kill(int $id): void
	{
		posix_kill($id, SIGKILL);
	}
}
