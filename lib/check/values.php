<?php

const OLDEST_LOGIN = 631_152_000;       // 1990
const LIKELY_SECONDS = 100_000_000_000; // the year 5138; a Unix time above it has milliseconds

/** The optional fields whose types the chat relies on: lastlogin and profiles. */
final class Values extends Part
{
    public function run(): void
    {
        $this->check_field(
            'lastlogin',
            $this->lastlogin(...),
            'Send seconds since 1970, or false. imbachat_users_json() converts dates; in plain PHP:'
                . "\n'lastlogin' => strtotime(\$row['last_login'])",
        );
        $this->check_field(
            'profiles',
            $this->profiles(...),
            "Send an object with the id of each profile as its key; PHP makes a list of an array whose keys are 0, 1, "
                . "2, and of an empty one:\n'profiles' => (object) \$profiles",
        );
    }

    /** @param callable(mixed): array{bool, string, ?string} $judge whether it fails, the fault, its advice */
    private function check_field(string $field, callable $judge, string $advice): void
    {
        [$count, $warning] = [0, null];
        foreach (array_slice($this->site->members, 0, MOST_MEMBERS) as $i => $user) {
            if (!property_exists($user, $field) || $user->$field === null || $user->$field === false) {
                continue;
            }
            $count++;
            [$is_wrong, $fault, $own_advice] = $judge($user->$field);
            if ($fault === '') {
                continue;
            }
            $result = [$field, whose($user, $i) . ": $fault", $own_advice ?? $advice];
            if ($is_wrong) {
                $this->report->fail(...$result);
                return;
            }
            $warning ??= $result;
        }
        $warning === null
            ? $this->report->ok($field, $count ? "right in each of $count" : 'no user has any')
            : $this->report->warn(...$warning);
    }

    /** @return array{bool, string, ?string} */
    private function lastlogin(mixed $value): array
    {
        $shown = is_scalar($value) ? excerpt(is_bool($value) ? 'true' : (string) $value, 40) : get_debug_type($value);
        return match (true) {
            is_string($value) && preg_match('/^\s*\d{9,10}\s*$/D', $value) === 1
                => [true, "\"$shown\", a number in quotes", "Send a number:\n'lastlogin' => (int) \$row['last_login']"],
            is_string($value) => [true, "\"$shown\", a string", null],
            !is_int($value) && !is_float($value) => [true, "$shown, not a number", null],
            $value > LIKELY_SECONDS => [
                true, "$shown, in milliseconds", "Divide it by 1000:\n'lastlogin' => intdiv(\$row['last_login'], 1000)",
            ],
            is_float($value) => [false, "$shown, with a fraction", null],
            preg_match('/^(19|20)\d\d[01]\d[0-3]\d$/D', $shown) === 1 => [true, "$shown, a date as a number", null],
            $value < 0 => [
                true, "$shown, before 1970", "MySQL's 0000-00-00 is no date. Send false, or select NULLIF(last_login, "
                    . "'0000-00-00 00:00:00').",
            ],
            $value !== 0 && $value < OLDEST_LOGIN => [
                false, "$shown, " . gmdate('Y-m-d', $value), 'No site is so old. Is it a number of seconds?',
            ],
            $value > time() + 86400 => [
                true, gmdate('Y-m-d H:i', $value) . ' UTC, in the future', 'Is this the right column?',
            ],
            $value > time() + 5 * CLOCK_SECONDS => [
                false, gmdate('Y-m-d H:i', $value) . ' UTC, in the future',
                'The dates of the database are in another time zone than date_default_timezone_get().',
            ],
            default => [false, '', null],
        };
    }

    /** @return array{bool, string, ?string} */
    private function profiles(mixed $value): array
    {
        return match (true) {
            is_array($value) => [$value !== [], $value === [] ? 'an empty list' : 'a list', null],
            !$value instanceof stdClass => [true, get_debug_type($value), null],
            default => ($wrong = array_filter((array) $value, fn($profile) => !$profile instanceof stdClass))
                ? [
                    true,
                    'profile ' . excerpt((string) key($wrong), 40) . ' is not an object',
                    'Each profile is an object such as {"user_id": "P11-A", "name": "John"}.',
                ]
                : [false, '', null],
        };
    }
}
