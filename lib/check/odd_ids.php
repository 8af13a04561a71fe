<?php

/** Lists of ids that are not as they should be, and a long one. */
final class OddIds extends Part
{
    public function run(): void
    {
        [$a, $b] = [$this->site->ids[0], $this->site->ids[1] ?? $this->site->ids[0]];
        $this->check_list('double-comma', "$a,,$b", [$a, $b]);
        $this->check_list('empty-list', '', []);
        $this->check_list('letters', 'abc', []);
        $this->check_list('quote', "$a'", [$a]);
        $many = array_map(strval(...), range(1, MANY));
        $this->check_list('many-ids', implode(',', $many), $many);
    }

    /** @param list<string> $allowed whose users may come */
    private function check_list(string $check, string $ids, array $allowed): void
    {
        $answer = $this->site->ask($ids, $this->site->right);
        // Avatars as data URIs make a right answer longer than what is read.
        $has_status = $this->site->has_status_of_users($answer);
        if ($check === 'many-ids' && $answer->too_long && $has_status && $answer->body[0] === '[') {
            $this->report->skip($check, $answer->came() . '; the rest is not read');
            return;
        }
        $json = new Json($answer->body);
        $others = $this->site->others_come ? [] : array_diff(ids_of($json->users() ?? [], $allowed), $allowed);
        $is_clean = $json->is_alone() || !$this->site->json->is_alone();
        $is_list = $is_clean && $json->users() !== null;
        $has_error = !$is_list && preg_match(ERROR_TEXT, $answer->body);
        $is_refused = $answer->status >= 400 && $answer->status < 500 && $check !== 'many-ids';
        $this->report->judge($check, $answer->came(), match (true) {
            $others !== []
                => 'Users were returned that were not requested. Skip items that are not numbers, as '
                    . 'imbachat_user_ids() does.',
            $is_list && $has_status, !$has_error && $is_refused => '',
            $answer->error !== '' => 'The server fails or hangs. See its error log.',
            $check === 'many-ids' && !$has_error
                => 'The chat may request many users at once. Allow a long address, and check the limits for '
                    . 'variables and memory.',
            str_contains(strtolower($answer->body), 'sql')
                => 'The list is put into the SQL unchecked, which allows SQL injection. imbachat_user_ids() returns '
                    . 'safe numbers; query the database only if there are any.',
            default
            => 'Answer such a list with users or []. imbachat_user_ids() returns safe numbers; query the '
                . 'database only if there are any.',
        });
    }
}
