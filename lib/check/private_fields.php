<?php

/** Fields of the users that are nobody's business. */
final class PrivateFields extends Part
{
    public function run(): void
    {
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
