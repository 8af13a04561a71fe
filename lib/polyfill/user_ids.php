<?php

namespace ImbaChat\Polyfill;

/** The ids that the chat asks for. */
final class UserIds
{
    private const SPACE = " \t\n\v\f\r";
    /** A string is split in parts of about this many bytes: all at once, a huge one would take many times its memory. */
    private const PART = 8192;

    /**
     * imbachat_user_ids()
     *
     * @param array|string $ids
     */
    public static function list($ids, int $limit): array
    {
        if ($limit < 1) {
            throw Errors::value('imbachat_user_ids(): Argument #2 ($limit)', 'must be greater than 0');
        }
        $list = [];
        if (\is_array($ids)) {
            self::add($list, $ids, $limit);
        } else {
            for ($at = 0, $end = \strlen($ids); $at < $end; $at = $comma + 1) {
                $comma = $at + self::PART < $end ? \strpos($ids, ',', $at + self::PART) : $end;
                $comma = $comma === false ? $end : $comma;
                self::add($list, \explode(',', \substr($ids, $at, $comma - $at)), $limit);
            }
        }
        return \array_values($list);
    }

    /** Adds the items that are ids to the list, which has each id as its key too. */
    private static function add(array &$list, array $items, int $limit): void
    {
        foreach ($items as $item) {
            if (\is_string($item)) {
                $digits = $item;
                $item = (int) $digits;
                if ((string) $item !== $digits) { // not as most are written
                    $digits = \ltrim(\trim($digits, self::SPACE), '0');
                    $item = (int) $digits;
                    if ((string) $item !== $digits) {
                        continue; // anything but digits, or too great
                    }
                }
            }
            if (\is_int($item) && $item > 0 && !isset($list[$item])) {
                if (\count($list) >= $limit) {
                    throw Errors::value(
                        'imbachat_user_ids(): Argument #1 ($ids)',
                        "must not contain more than $limit distinct ids",
                    );
                }
                $list[$item] = $item;
            }
        }
    }
}
