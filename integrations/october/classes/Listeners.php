<?php

namespace ImbaChat\Chat\Classes;

use Event;
use Log;

/** The listeners of other plugins: what they throw is logged, and neither a page nor an answer fails by it. */
class Listeners
{
    /**
     * What an event's listeners make of the value that they get by reference; the value itself if one of them fails.
     *
     * @param array<mixed> $value
     * @return array<mixed>
     */
    public static function apply(string $event, array $value): array
    {
        $changed = $value;
        try {
            Event::fire($event, [&$changed]);
            if (!is_array($changed)) {
                throw new \UnexpectedValueException("A listener of $event has replaced the array.");
            }
        } catch (\Throwable $error) {
            Log::error($error);
            return $value;
        }
        return $changed;
    }
}
