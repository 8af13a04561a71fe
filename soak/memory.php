<?php

/** Memory over time or calls, and whether it grows. */
final class Memory
{
	/** More say no more, and each is compared with each. */
	private const COMPARED = 200;
	/** What comes before this part of the way is warming up: caches fill, the heap finds its size. */
	private const WARM_UP = 0.25;

	/** Filled with numbers from the start, so that to look at the memory does not change it. */
	private array $at, $bytes;
	private int $count = 0;

	public function __construct(int $samples = 1000)
	{
		$this->at = array_fill(0, $samples, 0.0);
		$this->bytes = array_fill(0, $samples, 0);
	}

	public function add(float $at, int $bytes): void
	{
		if (!$this->count || $at > $this->at[$this->count - 1]) {
			$this->at[$this->count] = $at;
			$this->bytes[$this->count++] = $bytes;
		}
	}

	public function first(): int
	{
		return $this->bytes[0];
	}

	public function last(): int
	{
		return $this->bytes[$this->count - 1];
	}

	/** How far the way went after the warm-up. */
	public function length(): float
	{
		return $this->count ? $this->at[$this->count - 1] - $this->at[$this->warm()[0]] : 0;
	}

	/**
	 * The bytes that were added after the warm-up as a steady growth: the median of the slopes between all pairs of
	 * samples (Theil and Sen), times the length of the way. A leak raises nearly every pair; a single step, as when the
	 * heap grows once for the largest answer so far, leaves most pairs level.
	 */
	public function growth(): float
	{
		$warm = $this->warm();
		$slopes = [];
		foreach ($warm as $number => $i) {
			for ($earlier = 0; $earlier < $number; $earlier++) {
				$j = $warm[$earlier];
				$slopes[] = ($this->bytes[$i] - $this->bytes[$j]) / ($this->at[$i] - $this->at[$j]);
			}
		}
		sort($slopes);
		return $slopes ? $slopes[intdiv(count($slopes), 2)] * $this->length() : 0;
	}

	/** @return list<int> which samples are compared */
	private function warm(): array
	{
		for ($first = 0; $first < $this->count; $first++) {
			if ($this->at[$first] >= $this->at[0] + self::WARM_UP * ($this->at[$this->count - 1] - $this->at[0])) {
				break;
			}
		}
		$step = (int) max(1, ceil(($this->count - $first) / self::COMPARED));
		return range($first, max($first, $this->count - 1), $step);
	}
}

/** Bytes of a process that are in memory, from its status: all as VmRSS, those that are its alone as RssAnon. */
function resident(string $process, string $field): ?int
{
	$status = (string) @file_get_contents("/proc/$process/status");
	return preg_match("/^$field:\s*(\d+) kB/m", $status, $match) ? $match[1] * 1024 : null;
}
