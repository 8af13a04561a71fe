<?php

const NOBODY = '2147483646'; // fits every integer column; no site has assigned it

// What sites put before JSON against other sites' scripts.
const PREFIX = "/^(\)\]\}'|while ?\(1\);|for ?\(;;\);)/";
const NO_PREFIX = 'This prefix is for scripts that remove it; the chat does not. Print the JSON alone.';

/** The answer to the right credentials, and the users in it. */
final class Users extends Part
{
    public function run(): void
    {
        $this->check_answer();
        if ($this->site->is_blocking) {
            throw new Stop();
        }
        $this->check_users();
    }

    private function check_answer(): void
    {
        $answer = $this->site->answer;
        $type = $answer->header('content-type');
        $this->report->judge(
            'content-type',
            $type === null ? 'no such header' : excerpt($type),
            preg_match('~^application/(\w+\+)?json\s*(;\s*charset="?utf-8"?\s*)?$~i', $type ?? '') ? ''
            : "Add header('Content-Type: application/json') before the first output. A browser would interpret names "
            . "as HTML.",
        );

        $packed = $answer->header('content-encoding');
        $this->site->json = $json = new Json($packed === null || $packed === 'identity' ? $answer->body : '');
        $bom = str_starts_with($answer->body, "\xef\xbb\xbf");
        $before = trim($bom ? substr($json->before, 3) : $json->before, Json::SPACE);
        $after = trim($json->after, Json::SPACE);
        if ($json->valid) {
            $this->report->judge('clean', match (true) {
                $before !== '' => 'before it: ' . excerpt($before),
                $bom => 'a byte order mark (EF BB BF) before it',
                $after !== '' => 'after it: ' . excerpt($after),
                default => 'nothing',
            }, match (true) {
                $bom => 'A file of the site begins with a byte order mark. Save its PHP files as "UTF-8 without BOM".',
                preg_match('/^[\w.$]+\s*\($/D', $before) && preg_match('/^\)\s*;?$/D', $after)
                    => 'This is JSONP, for a page of another site. Print the JSON alone, without the function around '
                        . 'it.',
                preg_match(PREFIX, $before) === 1 => NO_PREFIX,
                (bool) preg_match(ERROR_TEXT, "$before $after")
                    => 'Set display_errors = 0, so that messages go to the log, and fix what they name.',
                $before . $after !== ''
                    => 'Only the JSON may be printed. Look for echo, var_dump, a debug bar, or text outside <?php ?>.',
                default => '',
            });
        }
        if ($packed === null || $packed === 'identity') {
            $this->check_encoding($answer->body);
        }
        if (!$json->valid) {
            $came = match (true) {
                $answer->too_long => $answer->came(),
                $packed !== null => 'a body compressed with ' . excerpt($packed, 20),
                $answer->body === '' => 'an empty body',
                default => "$json->error: "
                    . excerpt($answer->body, preg_match('/^\s*[\[{]/', $answer->body) ? 40 : 140),
            };
            $this->report->fail('json', $came, match (true) {
                $answer->too_long
                    => 'This is too long for a few users. Does the script return all users, or never end?',
                $packed !== null
                    => 'The request did not ask for compression. Compress only if Accept-Encoding allows it.',
                $answer->body === ''
                    => 'json_encode() returns false if a name is not UTF-8, and nothing is printed. Or the script '
                        . "ended early: see the site's error log.",
                preg_match(PREFIX, $answer->body) === 1 => NO_PREFIX,
                (bool) preg_match(ERROR_TEXT, $answer->body) => 'The script fails with an error. Fix what it names.',
                default => 'Write the whole body with json_encode() or imbachat_users_json().',
            });
            throw new Stop();
        }
        $this->report->ok('json', 'valid');

        $users = $json->users();
        if ($users === null) {
            $this->report->fail('list', match (true) {
                is_string($json->data) => 'a string',
                is_array($json->data) => 'an array of something else',
                $json->data instanceof stdClass => 'an object with '
                    . excerpt(implode(', ', array_keys(get_object_vars($json->data))), 80),
                default => get_debug_type($json->data),
            }, match (true) {
                is_string($json->data) => 'The JSON was encoded twice. Call json_encode() once.',
                isset($json->data->code, $json->data->error)
                    => 'This is an error with status 200. Send the real status code too.',
                ($key = $this->key_of_list($json->data)) !== null
                    => 'The list must not be inside "' . excerpt($key, 40) . '". Print the list itself.',
                $json->data instanceof stdClass
                    => 'json_encode() turns an array with keys into an object. Use array_values().',
                default => 'Each item must be an object such as {"user_id": 6, "name": "John"}.',
            });
            throw new Stop();
        }
        $this->report->ok('list', count($users) . (count($users) === 1 ? ' user' : ' users'));
        $this->site->users = $users;
    }

    /** @throws Stop if nothing can be read */
    private function check_encoding(string $body): void
    {
        $whole = match (true) {
            str_starts_with($body, "\x1f\x8b") => 'gzip, without a Content-Encoding header',
            preg_match('/^(\xff\xfe|\xfe\xff|\0[\[{]|[\[{]\0)/', $body) === 1 => 'UTF-16',
            default => '',
        };
        if ($whole !== '') {
            $this->report->fail('utf-8', $whole, $whole === 'UTF-16'
                ? 'Send UTF-8. Save the PHP files as "UTF-8 without BOM", and do not convert the output.'
                : 'The body is compressed without being asked for. Look for gzencode() or ob_gzhandler, and compress '
                    . 'only if Accept-Encoding allows it.');
            throw new Stop();
        }
        if (preg_match('//u', $body)) {
            $this->report->ok('utf-8', 'valid');
            return;
        }
        // An invalid byte cannot be shown, so its position is.
        preg_match(
            '/^(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*+/',
            $body,
            $valid,
        );
        $this->report->fail(
            'utf-8',
            'an invalid UTF-8 byte at position ' . strlen($valid[0] ?? '') . $this->looks_like($body),
            'Use UTF-8 for the database connection (charset=utf8mb4 in the DSN, mysqli_set_charset()), or '
                . 'use imbachat_users_json(), which replaces only the invalid bytes.',
        );
    }

    /** A guess: in Chinese text the bytes come in pairs, in Western names they stand alone among ASCII letters. */
    private function looks_like(string $body): string
    {
        preg_match_all('/[\x80-\xff]+/', $body, $runs);
        $has = fn(string $pattern) => count(preg_grep($pattern, $runs[0]) ?: []) === count($runs[0]);
        return match (true) {
            $has('/^[\xa0-\xff]$/D') => '; it looks like ISO-8859-1',
            $has('/^([\xb0-\xf7][\xa1-\xfe])+$/D') && !$has('/^[\xc0-\xff]+$/D') => '; it looks like GB18030',
            default => '',
        };
    }

    private function check_users(): void
    {
        $nobody = $this->site->ask(NOBODY, $this->site->right);
        $json = new Json($nobody->body);
        $placeholders = $json->users() ?? [];
        $is_clean = $json->is_alone() || !$this->site->json->is_alone();
        $this->site->others_come = count($this->site->users) > count($this->site->ids)
            || array_diff(ids_of($this->site->users), $this->site->ids);

        // Placeholders for unknown users are left to the check of unknown ids.
        $bare = fn(stdClass $user) => json_encode(['user_id' => 0] + (array) $user);
        $bare_of_nobody = $this->site->others_come ? [] : array_map($bare, $placeholders);
        $real = array_filter($this->site->users, fn($user) => !in_array($bare($user), $bare_of_nobody, true));
        $has_ids = $this->check_field('user-id', $real, fn($id) => match (true) {
            is_int($id) => '',
            is_string($id) && $id !== '' && (string) (int) $id !== $id => '',
            is_string($id) && $id !== '' => 'a number in quotes',
            is_float($id) => 'a number with a fraction (1.0)',
            default => get_debug_type($id),
        }, "Send it as a number, (int) \$row['user_id']. Database drivers return strings.");
        if (!array_filter($real, fn($user) => ($user->name ?? null) === '')) {
            $this->check_field(
                'name',
                $real,
                fn($name) => is_string($name) ? '' : get_debug_type($name),
                'Is it the right column? A user without a name needs a string too.',
            );
        } else {
            $this->report->warn(
                'name',
                'an empty string',
                'A name is empty, and so it is in the chat. Is it the right column?',
            );
        }

        $has_ids ? $this->check_asked_ids() : $this->report->skip('asked-ids', 'cannot be checked without user_id');
        if ($this->site->others_come) {
            $this->report->skip('unknown-id', 'the response has users that were not requested');
        } else {
            $this->report->judge('unknown-id', $nobody->came(), match (true) {
                $nobody->status !== 200 => 'If nobody is found, answer with [] and status 200.',
                $placeholders !== [] => 'Omit users that the site does not have. The chat would show an empty user.',
                $json->users() !== null && $is_clean => '',
                (bool) preg_match(ERROR_TEXT, $nobody->body)
                    => 'The script fails with an error if nobody is found. Fix what it names.',
                default => 'If nobody is found, answer with [], an empty list.',
            });
        }
        $found = [];
        $this->find_private($this->site->users, $found, 0);
        $found
            ? $this->report->warn(
                'private-fields',
                excerpt(implode(', ', array_keys($found))),
                'These fields are sent to the chat. Name the fields to send instead of using SELECT *; '
                    . 'imbachat_users_json() takes them as $fields.',
            )
            : $this->report->ok('private-fields', 'none');
    }

    /** @param array<stdClass> $users */
    private function check_field(string $check, array $users, callable $fault, string $advice): bool
    {
        $field = strtr($check, '-', '_');
        foreach ($users as $i => $user) {
            $what = property_exists($user, $field) ? $fault($user->$field) : 'nothing';
            if ($what !== '') {
                $other = $what === 'nothing' ? $this->other_name($field, $user) : null;
                $this->report->fail(
                    $check,
                    "$what in object $i (from 0)" . ($other === null ? '' : ', but ' . excerpt($other, 40)),
                    $other === null ? $advice : "Rename this field to $field, in lower case.",
                );
                return $what === 'a number in quotes';
            }
        }
        $this->report->ok($check, $users ? 'in each of ' . count($users) : 'no users');
        return true;
    }

    /** A field that is probably meant, such as User_ID or id for user_id. */
    private function other_name(string $field, stdClass $user): ?string
    {
        $short = str_replace('user_', '', $field);
        $names = preg_grep("/^(user[_-]?)?$short$/iD", array_map(strval(...), array_keys((array) $user)));
        return $names ? (string) reset($names) : null;
    }

    private function key_of_list(mixed $data): ?string
    {
        foreach ($data instanceof stdClass ? get_object_vars($data) : [] as $key => $value) {
            if (is_array($value) && (!$value || $value[0] instanceof stdClass)) {
                return (string) $key;
            }
        }
        return null;
    }

    private function check_asked_ids(): void
    {
        $came = ids_of($this->site->users);
        $others = array_diff($came, $this->site->ids);
        $missing = array_values(array_diff($this->site->ids, $came));
        // A user who is returned alone, but not with others, exists and was forgotten.
        $forgotten = [];
        foreach ($others || !$came ? [] : array_slice($missing, 0, 5) as $id) {
            if (
                in_array($id, ids_of((new Json($this->site->ask($id, $this->site->right)->body))->users() ?? []), true)
            ) {
                $forgotten[] = $id;
            }
        }
        $list = fn(array $ids) => excerpt(implode(', ', $ids), 80);
        if ($others) {
            $this->report->fail(
                'asked-ids',
                'also ' . $list($others),
                'Return only the requested users. Does the site read the parameter in the address, and use it in '
                    . 'WHERE?',
            );
        } elseif (!$came) {
            $this->report->fail(
                'asked-ids',
                'nobody',
                'Are these ids of members? If not, pass some with --ids. If so, does the site read the parameter in '
                    . 'the address?',
            );
        } elseif ($came !== array_unique($came)) {
            $this->report->fail(
                'asked-ids',
                $list(array_unique(array_diff_assoc($came, array_unique($came)))) . ' more than once',
                'A JOIN returns a row for each match. Use GROUP BY or DISTINCT.',
            );
        } elseif ($forgotten) {
            $this->report->fail(
                'asked-ids',
                $list($came) . ', and not ' . $list($forgotten) . ', which is returned if requested alone',
                'Only part of the list is used. A list bound to a single ? in SQL becomes its first number. Use one '
                    . '? for each id.',
            );
        } else {
            $this->report->ok(
                'asked-ids',
                $list($came)
                    . ($missing ? '; not ' . $list($missing) . ', which is right if there is no such user' : ''),
            );
        }
    }

    /**
     * Finds fields that are private by their name or their value.
     *
     * @param array<string, true> $found
     */
    private function find_private(mixed $value, array &$found, int $depth, string $name = ''): void
    {
        if (is_string($value)) {
            $is_hash = '~^(\$(2[abxy]|argon2\w+|[156]|[PHS])\$.*|\{?[0-9a-f]{32}\}?|[0-9a-f]{40}|[0-9a-f]{64}'
                . '|[0-9a-f]{128}|\*[0-9A-F]{40})$~i';
            $is_email = '/^\s*[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}\s*$/i';
            $is_id = preg_match('/^(user_?)?(id|uuid|guid)$/i', $name); // may have as many hex digits as a hash
            if (!$is_id && preg_match($is_hash, $value) || preg_match($is_email, $value)) {
                $found[$name] = true;
            }
        }
        if (
            $name !== ''
            && $value !== null
            && $value !== ''
            && !is_bool($value) // a permission
            && preg_match(
                '/passw|^pass$|^pwd|hash$|e-?mail|_mail$|^mail|secret|salt$|(?<!micro|head)phone|remember_token'
                    . '|^ip$|_ip$/i',
                $name,
            )
        ) {
            $found[$name] = true;
        }
        if ((is_array($value) || $value instanceof stdClass) && $depth < 5) {
            foreach ($value as $key => $inner) {
                $this->find_private($inner, $found, $depth + 1, is_int($key) ? $name : (string) $key);
            }
        }
    }
}
