<?php

const LONG_SECONDS = 15; // a series of requests ends here

/** How fast the answers come. */
final class Times extends Part
{
    public function run(): void
    {
        $count = $this->site->options['requests'];
        foreach ($count === 0 ? [] : ['time' => 1, 'time-at-once' => AT_ONCE] as $check => $at_once) {
            // Only one answer that is wrong is kept: all of them would fill our memory.
            [$times, $bad, $first_bad, $begin] = [[], 0, null, microtime(true)];
            while (count($times) < $count && microtime(true) - $begin < LONG_SECONDS) {
                foreach (
                    $this->site->client->ask_at_once(
                        $this->site->url($this->site->ids),
                        $this->site->right,
                        $at_once,
                    ) as $answer
                ) {
                    $times[] = $answer->ms;
                    if (!$this->site->has_status_of_users($answer) || $answer->error !== '') {
                        $first_bad ??= $answer;
                        $bad++;
                    }
                }
            }
            sort($times);
            $nearest_rank = fn(int $percent) => $times[(int) ceil(count($times) * $percent / 100) - 1];
            $came = sprintf(
                'p50 %.1f ms, p95 %.1f ms over %d requests',
                $nearest_rank(50),
                $nearest_rank(95),
                count($times),
            );
            if ($first_bad) {
                $this->report->fail(
                    $check,
                    "$bad of " . count($times) . ' were ' . $first_bad->came(),
                    'The site cannot handle this many requests. Check the limits of PHP (pm.max_children), the '
                        . 'database (max_connections) and the firewall.',
                );
                return;
            } elseif ($nearest_rank(95) > SLOW_MS) {
                $this->report->warn(
                    $check,
                    $came,
                    'Names appear late. Look for a missing index on the id, a query for each user, or a plugin that '
                        . 'loads the whole CMS.',
                );
            } else {
                $this->report->ok($check, $came);
            }
        }
    }
}
