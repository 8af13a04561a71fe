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
        $search = fn(string $text, ?string $credentials) => $this->site->client->ask(
            str_replace('{text}', rawurlencode($text), $this->site->options['search']),
            $credentials,
        );
        $found = fn(Answer $answer): ?array => $answer->status === 200 ? (new Json($answer->body))->found() : null;
        $answer = $search('a', null);
        $this->report->judge(
            'search-credentials',
            $answer->status === 401 ? 'status 401' : $answer->came(),
            $answer->status === 401 ? '' : 'Protect the search with the same check as the users.',
        );

        $user = array_values(
            array_filter(
                $this->site->users,
                fn($user) => is_string($user->name ?? null) && preg_match('/\w{2}/u', $user->name),
            ),
        )[0]
            ?? null;
        if ($user === null) {
            $this->report->skip('search', 'there is no user with a name to search for');
        } else {
            preg_match('/\w{2,}/u', $user->name, $word);
            $is_found = fn(?array $users) => in_array(
                ids_of([$user]),
                array_map(fn($one) => ids_of([$one]), $users ?? []),
                true,
            );
            $users = $found($answer = $search($word[0] ?? '', $this->site->right));
            // among the many who have that word in their names: a search has a limit
            if ($users && !$is_found($users)) {
                $users = $found($answer = $search($user->name, $this->site->right));
            }
            if (count($users ?? []) >= MANY_FOUND && !$is_found($users)) {
                $this->report->skip(
                    'search',
                    count($users) . ' found, and a limit may hide the user; use another first id',
                );
            } else {
                $came = $users === null ? $answer->came() : count($users) . ' found';
                $this->report->judge('search', $came, match (true) {
                    $users === null
                        => 'Answer with [...], or with {"code":200,"version":1,"data":[...]} as '
                            . 'imbachat_search_json() does.',
                    !$is_found($users)
                        => 'A user from the first response is not found by a word of their name, nor by the full name.',
                    default => '',
                });
            }
            if ($users === null) {
                return;
            }
        }
        foreach ([bin2hex(random_bytes(12)), '%', '_'] as $text) {
            $users = $found($answer = $search($text, $this->site->right));
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
