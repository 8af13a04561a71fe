<?php

const MOST_MEMBERS = 1000; // whose names and addresses are looked at

const CHARSET_LINES = <<<'END'
    mysqli:     mysqli_set_charset($db, 'utf8mb4');
    PDO:        new PDO('mysql:host=...;dbname=...;charset=utf8mb4', ...)
    WordPress:  define('DB_CHARSET', 'utf8mb4'); in wp-config.php
    END;

/** Whether the names came as people wrote them. */
final class Names extends Part
{
    // Escapes for something else than the chat.
    private const ESCAPES = [
        '/\\\\[\'"]/' => [
            'with the backslashes of addslashes()',
            'Let prepared statements pass names to the database, without addslashes() or escaping before. If names are '
                . "stored so:\nstripslashes(\$row['name'])",
        ],
        '/(\\\\?u0[0-9a-f]{3}){2}|\\\\u[0-9a-f]{4}/i' => [
            'with the escapes of JSON',
            'The name is encoded as JSON twice, or was stored with these escapes, perhaps without their backslashes. '
                . "Call json_encode() once; for names that are stored with backslashes:\n"
                . "json_decode('\"' . \$row['name'] . '\"')",
        ],
        '/%[c-f][0-9a-f]%[89ab][0-9a-f]|%20/i' => [
            'encoded for an address',
            "Remove urlencode() or rawurlencode(). If names are stored so:\nurldecode(\$row['name'])",
        ],
    ];

    /** @var array<string, string> whose it is => the name */
    private array $names = [];
    /** Whether letters came that a latin1 connection cannot transmit. */
    private bool $has_others = false;

    public function run(): void
    {
        if (!preg_match('//u', $this->site->answer->body)) {
            $this->report->skip('name-text', 'the encoding is invalid');
            return;
        }
        foreach (array_slice($this->site->members, 0, MOST_MEMBERS) as $i => $user) {
            foreach (persons($user, $i) as $whose => $person) {
                is_string($person->name ?? null) && $this->names[$whose] = $person->name;
            }
        }
        $others = '/(?![\x{152}\x{153}\x{160}\x{161}\x{178}\x{17d}\x{17e}\x{192}])(?=\p{L})[\x{100}-\x{10ffff}]/u';
        foreach ($this->names as $name) {
            $this->has_others = $this->has_others || preg_match($others, $name) && !DoubleEncoding::of($name);
        }
        $warning = null;
        foreach (
            [
                $this->replaced(...), $this->encoded_twice(...), $this->question_marks(...), $this->entities(...),
                $this->escapes(...),
            ] as $find
        ) {
            $fault = $find();
            if ($fault !== null && $fault[0]) {
                $this->report->fail('name-text', ...array_slice($fault, 1));
                return;
            }
            $warning ??= $fault;
        }
        $warning === null
            ? $this->report->ok('name-text', $this->names ? 'in each of ' . count($this->names) : 'no names')
            : $this->report->warn('name-text', ...array_slice($warning, 1));
    }

    /** @return ?array{bool, string, string} whether it is certain, what came, the advice */
    private function replaced(): ?array
    {
        $found = preg_grep('/\x{fffd}/u', $this->names) ?: [];
        if (!$found) {
            return null;
        }
        $is_cut = !preg_grep('/\x{fffd}+\S/u', $found);
        return [true, $this->came($found, ', U+FFFD in place of invalid bytes'), $is_cut
            ? 'A character is cut in two at the end of the name. Use mb_substr() instead of substr(), and look for a '
                . 'column that is too short.'
            : 'The database sends other bytes than UTF-8, and something replaces them. Set the charset of the '
                . "connection, with one of these:\n" . CHARSET_LINES];
    }

    /** @return ?array{bool, string, string} */
    private function encoded_twice(): ?array
    {
        $found = array_filter(array_map(DoubleEncoding::of(...), $this->names));
        $certain = array_filter($found, fn(DoubleEncoding $one) => $one->is_certain);
        if (!$found) {
            return null;
        }
        $found = $certain ?: $found;
        $first = reset($found);
        return [
            $certain !== [],
            $this->came(
                array_intersect_key($this->names, $found),
                ' is "' . excerpt($first->text, 40) . "\", whose UTF-8 was read as $first->charset",
            ),
            'The name was encoded as UTF-8 twice: by a conversion in the script such as utf8_encode(), or when it was '
                . 'stored through a connection with another charset. Remove the conversion, and set the charset of '
                . 'each connection that reads or writes names. The SQL repairs names that are stored like this; make '
                . "a backup first.\n" . CHARSET_LINES . "\nSQL:        UPDATE users SET name = "
                . 'CONVERT(CAST(CONVERT(name USING ' . ($first->charset === 'windows-1251' ? 'cp1251' : 'latin1')
                . ') AS BINARY) USING utf8mb4);',
        ];
    }

    /** @return ?array{bool, string, string} */
    private function question_marks(): ?array
    {
        // No letter at all: "???? ??????"; or marks in the middle of words; or in place of a word.
        $is_lost = fn(string $name) => preg_match('/^[?\s\p{P}]+$/uD', $name) && str_contains($name, '?');
        $all = array_filter($this->names, fn($name) => $is_lost($name) && !preg_match('/^[^?]*\?\W*!\W*$/uD', $name));
        $long = array_filter($all, fn($name) => substr_count($name, '?') >= 4);
        $inside = preg_grep('/\p{L}\?\p{Ll}|(?<!\S)\?\p{L}/u', $this->names) ?: [];
        $words = preg_grep('/\S\s+\?+(?!\S)/', $this->names) ?: []; // perhaps an emoji
        $found = $long + $all + $inside + $words;
        if (!$found) {
            return null;
        }
        $twice = array_filter($inside, fn($name) => substr_count($name, '?') > 1);
        $is_certain = !$this->has_others && ($long || $twice || count($all + $inside) > 1);
        $lines = "Set the charset of the connection, with one of these:\n" . CHARSET_LINES;
        return [$is_certain, $this->came($found, ', question marks instead of letters'), match (true) {
            $is_certain
                => 'The database connection is not UTF-8, and puts a question mark for each letter that it cannot '
                    . "transmit. $lines",
            $this->has_others
                => 'Other names came whole. If the member is not called so, the connection is utf8 (utf8mb3), which '
                    . 'lacks emoji, or the name was stored through a connection with another charset, and is lost. '
                    . $lines,
            default => "If the member is not called so, the database connection is not UTF-8. $lines",
        }];
    }

    /** @return ?array{bool, string, string} */
    private function entities(): ?array
    {
        $decode = fn(string $name) => html_entity_decode($name, ENT_QUOTES | ENT_HTML5, 'UTF-8');
        $found = array_filter($this->names, fn($name) => $decode($name) !== $name && str_contains($name, ';'));
        if (!$found) {
            return null;
        }
        // What a member may have typed, such as &hearts;, is not certain.
        $letters = '[a-z](acute|grave|uml|circ|tilde|cedil|ring|caron)|szlig';
        $escaped = "/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+|$letters);/i";
        $certain = preg_grep($escaped, preg_grep('/^\W*&\w+;\W*$/D', $found, PREG_GREP_INVERT) ?: []) ?: [];
        $names = $certain ?: $found;
        return [
            $certain !== [],
            $this->came($names, ' is "' . excerpt($decode(reset($names)), 40) . '", escaped for HTML', true),
            'The chat shows names as they come. Remove htmlspecialchars(), htmlentities() or esc_html() from the '
                . "script. If names are stored escaped, undo that:\n"
                . "html_entity_decode(\$row['name'], ENT_QUOTES | ENT_HTML5, 'UTF-8')",
        ];
    }

    /** @return ?array{bool, string, string} */
    private function escapes(): ?array
    {
        foreach (self::ESCAPES as $pattern => [$fault, $advice]) {
            if ($found = preg_grep($pattern, $this->names)) {
                return [true, $this->came($found, ", $fault"), $advice];
            }
        }
        return null;
    }

    /** @param array<string, string> $names those that have the fault */
    private function came(array $names, string $fault, bool $is_escaped = false): string
    {
        $name = (string) reset($names);
        // excerpt() decodes entities, which are to be seen here.
        $name = excerpt($is_escaped ? htmlspecialchars($name) : $name, 60);
        $more = count($names) - 1;
        return key($names) . ": \"$name\"$fault" . ($more ? "; and $more more" : '');
    }
}

/**
 * A user and their profiles by whose they are, for a message.
 *
 * @return iterable<string, stdClass>
 */
function persons(stdClass $user, int $i): iterable
{
    yield whose($user, $i) => $user;
    $profiles = $user->profiles ?? null;
    foreach (is_array($profiles) || $profiles instanceof stdClass ? (array) $profiles : [] as $id => $profile) {
        if ($profile instanceof stdClass) {
            yield whose($user, $i) . ', profile ' . excerpt((string) $id, 40) => $profile;
        }
    }
}

function whose(stdClass $user, int $i): string
{
    $id = is_scalar($user->user_id ?? null) ? excerpt((string) $user->user_id, 40) : '';
    return $id === '' ? "object $i (from 0)" : "user $id";
}
