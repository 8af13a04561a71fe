<?php

// Names that nobody sees: white space, control and format characters, and letters without a shape.
const BLANK = '/^[\p{Z}\p{C}\x{115f}\x{1160}\x{2800}\x{3164}\x{ffa0}]*$/uD';
const NOBODY = '2147483646'; // fits every integer column; no site has assigned it

/** The users in the answer to the right credentials. */
final class Users extends Part
{
    public function run(): void
    {
        if ($this->site->is_blocking) {
            throw new Stop();
        }
        $nobody = $this->site->ask(NOBODY, $this->site->right);
        $json = new Json($nobody->body);
        $placeholders = $json->users() ?? [];
        $is_clean = $json->is_alone() || !$this->site->json->is_alone();
        $this->site->others_come = count($this->site->users) > count($this->site->ids)
            || array_diff(ids_of($this->site->users, $this->site->ids), $this->site->ids);

        // Placeholders for unknown users are left to the check of unknown ids.
        $bare = fn(stdClass $user) => json_encode(['user_id' => 0] + (array) $user);
        $bare_of_nobody = $this->site->others_come ? [] : array_map($bare, $placeholders);
        $real = array_filter($this->site->users, fn($user) => !in_array($bare($user), $bare_of_nobody, true));
        $this->site->members = array_values($real);
        $has_ids = $this->check_field('user-id', $real, fn($id) => match (true) {
            is_int($id) => '',
            is_string($id) && ids_of([(object) ['user_id' => $id]], $this->site->ids) !== [$id]
                => "a number in quotes, with blanks or zeros, \"$id\",",
            is_string($id) && $id !== '' && (string) (int) $id !== $id => '',
            is_string($id) && $id !== '' => 'a number in quotes',
            is_float($id) => 'a number with a fraction (1.0)',
            default => get_debug_type($id),
        }, "Send it as a number, (int) \$row['user_id']. Database drivers return strings.");
        $this->check_names($this->site->members);

        $has_ids ? $this->check_asked_ids() : $this->report->skip('asked-ids', 'cannot be checked without user_id');
        if ($this->site->others_come) {
            $this->report->skip('unknown-id', 'the response has users that were not requested');
        } else {
            $this->report->judge('unknown-id', $nobody->came(), match (true) {
                !$this->site->has_status_of_users($nobody) => 'If nobody is found, answer with [] and status 200.',
                $placeholders !== [] => 'Omit users that the site does not have. The chat would show an empty user.',
                $json->users() !== null && $is_clean => '',
                (bool) preg_match(ERROR_TEXT, $nobody->body)
                    => 'The script fails with an error if nobody is found. Fix what it names.',
                default => 'If nobody is found, answer with [], an empty list.',
            });
        }
    }

    /** @param list<stdClass> $users */
    private function check_names(array $users): void
    {
        $blank = array_filter($users, fn($user) => is_string($user->name ?? null) && preg_match(BLANK, $user->name));
        if (!$blank || array_filter($users, fn($user) => !is_string($user->name ?? null))) {
            $this->check_field(
                'name',
                $users,
                fn($name) => is_string($name) ? '' : get_debug_type($name),
                'Is it the right column? A user without a name needs a string too.',
            );
        } elseif (count($blank) > 1 && count($blank) === count($users)) {
            $this->report->fail('name', 'blank in each of ' . count($users), 'Is it the right column?');
        } else {
            $name = excerpt(reset($blank)->name, 40);
            $this->report->warn(
                'name',
                whose(reset($blank), (int) key($blank)) . ": \"$name\", which is blank",
                'So it is in the chat. If the member has a name, is it in another column?',
            );
        }
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
                return str_starts_with($what, 'a number in quotes');
            }
        }
        $this->report->ok($check, $users ? 'in each of ' . count($users) : 'no users');
        return true;
    }

    /** A field that is probably meant, such as User_ID or id for user_id. */
    private function other_name(string $field, stdClass $user): ?string
    {
        $short = str_replace('user_', '', $field);
        $like = "/^(u|(user|member|display|full|nick|screen)[_-]?)?$short$/iD";
        $names = preg_grep($like, array_map(strval(...), array_keys((array) $user)));
        return $names ? (string) reset($names) : null;
    }

    private function check_asked_ids(): void
    {
        $came = ids_of($this->site->users, $this->site->ids);
        $others = array_diff($came, $this->site->ids);
        $missing = array_values(array_diff($this->site->ids, $came));
        // A user who is returned alone, but not with others, exists and was forgotten.
        $forgotten = [];
        foreach ($others || !$came ? [] : array_slice($missing, 0, 5) as $id) {
            $alone = (new Json($this->site->ask($id, $this->site->right)->body))->users() ?? [];
            if (in_array($id, ids_of($alone, $this->site->ids), true)) {
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
}
