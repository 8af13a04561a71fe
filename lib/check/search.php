<?php

const MANY_FOUND = 10; // from here on, a search may have left somebody out for its limit

/** The search among the users. */
final class Search extends Part
{
    public function run(): void
    {
        if ($this->site->options['search'] === null) {
            return;
        }
        $answer = $this->ask('a', null);
        $this->report->judge(
            'search-credentials',
            $answer->status === 401 ? 'status 401' : $answer->came(),
            $answer->status === 401 ? '' : 'Protect the search with the same check as the users.',
        );
        $users = array_filter(
            $this->site->users,
            fn($user) => is_string($user->name ?? null) && preg_match('/\w{2}/u', $user->name),
        );
        if ($users) {
            $this->finds(reset($users)) && $this->check_nobody();
        } else {
            $this->report->skip('search', 'there is no user with a name to search for');
            $this->check_nobody();
        }
    }

    private function ask(string $text, ?string $credentials): Answer
    {
        $url = str_replace('{text}', rawurlencode($text), $this->site->options['search']);
        return $this->site->client->ask($url, $credentials);
    }

    /** @return ?list<stdClass> */
    private function found(Answer $answer): ?array
    {
        return $answer->status === 200 ? (new Json($answer->body))->found() : null;
    }

    /** Whether a list comes for a word of the user's name; that the user is in it is reported. */
    private function finds(stdClass $user): bool
    {
        preg_match('/\w{2,}/u', $user->name, $word);
        $is_found = fn(?array $users) => in_array(
            ids_of([$user]),
            array_map(fn($one) => ids_of([$one]), $users ?? []),
            true,
        );
        $users = $this->found($answer = $this->ask($word[0] ?? '', $this->site->right));
        // among the many who have that word in their names: a search has a limit
        if ($users && !$is_found($users)) {
            $users = $this->found($answer = $this->ask($user->name, $this->site->right));
        }
        if (count($users ?? []) >= MANY_FOUND && !$is_found($users)) {
            $this->report->skip('search', count($users) . ' found, and a limit may hide the user; use another first '
                . 'id');
            return true;
        }
        $this->report->judge('search', $users === null ? $answer->came() : count($users) . ' found', match (true) {
            $users === null
                => 'Answer with [...], or with {"code":200,"version":1,"data":[...]} as imbachat_search_json() does.',
            !$is_found($users)
                => 'A user from the first response is not found by a word of their name, nor by the full name.',
            default => '',
        });
        return $users !== null;
    }

    private function check_nobody(): void
    {
        foreach ([bin2hex(random_bytes(12)), '%', '_'] as $text) {
            $users = $this->found($answer = $this->ask($text, $this->site->right));
            // In the name alone: every object has a _ in user_id, and addresses may hold %20.
            $wrong = array_filter(
                $users ?? [],
                fn($user) => !is_string($user->name ?? null) || !str_contains($user->name, $text),
            );
            if ($users === null || $wrong) {
                $this->report->fail(
                    'search-nothing',
                    $users === null ? $answer->came() : count($wrong) . " users for $text",
                    $users === null
                        ? 'If nobody is found, answer with an empty list and status 200.'
                        : 'Escape % and _ in the string for LIKE.',
                );
                return;
            }
        }
        $this->report->ok('search-nothing', 'nobody');
    }
}
