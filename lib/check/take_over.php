<?php

const MOST_USERS = 3; // of those with a token on a page, the site is asked for each

/** Whether a stranger gets a member's token: a visitor without a cookie, or whoever a cache serves. */
final class TakeOver extends Part
{
    public function run(): void
    {
        $this->check_visitor();
        $this->check_cache();
    }

    private function check_visitor(): void
    {
        $visit = $this->site->options['cookie'] === '' ? $this->site->page : $this->ask();
        if ($visit->error !== '' || $visit->status >= 500) {
            $this->report->skip('visitor', $visit->came());
            return;
        }
        $came = 'status ' . $visit->status . ($visit->is_redirect() ? ' to '
            . excerpt($visit->header('location') ?? 'nowhere') : '');
        $users = array_filter($this->users($visit), fn($user) => $this->is_member($user) !== false);
        if (!$users) {
            $this->report->ok('visitor', "$came, no member's token");
            return;
        }
        $this->report_users($users, $came);
    }

    /** @param non-empty-array<string> $users */
    private function report_users(array $users, string $came): void
    {
        $user = reset($users);
        $came .= ", with a token for user " . excerpt($user, 40);
        $again = $this->users($this->ask());
        $of_page = array_map(fn(Token $token) => $token->user(), $this->site->tokens);
        if ($again && !array_intersect($again, [...$users, ...$of_page])) {
            $this->report->warn('visitor', "$came, then for user " . excerpt(reset($again), 40), 'Every visitor is '
                . 'another user. That is right if the site creates a user for each guest; otherwise, an account can be '
                . 'taken over: a cache serves the pages of members.');
        } elseif ($this->site->options['secret_key'] === '' && $this->is_member($user) === null) {
            $this->report->warn('visitor', $came, 'It looks like the token of a member, and then an account can be '
                . 'taken over. To check its signature, give IMBACHAT_SECRET_KEY or --secret-key-file.');
        } else {
            $this->report->fail('visitor', $came, TAKE_OVER . "a visitor who is not signed in gets a member's token. "
                . 'Pass imbachat_widget() null for guests. Is the page from a cache? Then exclude pages with a token '
                . "from it, and empty it.");
        }
    }

    private function ask(): Answer
    {
        return $this->site->client->ask_for_page($this->site->options['page'], '');
    }

    /**
     * For whom a page has tokens.
     *
     * @return list<string>
     */
    private function users(Answer $page): array
    {
        $key = $this->site->options['secret_key'];
        // All of the response: a stranger also reads comments.
        $tokens = Token::find([html_entity_decode($page->body, ENT_QUOTES | ENT_HTML5)]);
        $of_members = array_filter(
            $tokens,
            fn(Token $token) => $token->is_for_member() && ($key === '' || $token->is_signed($key)),
        );
        $users = array_unique(array_map(fn(Token $token) => $token->user(), $of_members));
        return array_slice(array_values($users), 0, MOST_USERS);
    }

    /** Whether the site knows such a user, as it does not know its guests; null if it does not say. */
    private function is_member(string $user): ?bool
    {
        if (!preg_match('/^[\w.-]{1,64}$/D', $user)) {
            return null;
        }
        $answer = $this->site->ask([$user], $this->site->right);
        $users = (new Json($answer->body))->users();
        return $answer->status === 200 && $users !== null ? in_array($user, ids_of($users), true) : null;
    }

    private function check_cache(): void
    {
        if (!$this->site->tokens) {
            $this->report->skip('page-cache', "there is no member's token that a cache could keep");
            return;
        }
        $header = $this->site->page->header('cache-control') ?? '';
        $directives = array_map(
            fn($directive) => strtolower(trim(explode('=', $directive)[0])),
            explode(',', $header),
        );
        $has = fn(string ...$names) => (bool) array_intersect($names, $directives);
        $came = $header === '' ? 'no Cache-Control header' : 'Cache-Control: ' . excerpt($header, 80);
        $age = (int) $this->site->page->header('age');
        $line = "\nheader('Cache-Control: private, no-store');";
        if (!$has('no-store', 'private') && $has('public', 's-maxage')) {
            $this->report->fail('page-cache', $came, TAKE_OVER . "a cache may give this page, and the member's token "
                . "in it, to strangers. Send this from the script:$line");
        } elseif ($age > 0) {
            $this->report->warn('page-cache', "Age: $age", "A cache had this page, with a member's token in it. If it "
                . "gives the page to others, an account can be taken over. Exclude the page from the cache:$line");
        } elseif (!$has('no-store', 'private', 'no-cache') && !preg_match('/\bmax-age=0\b/i', $header)) {
            $this->report->warn('page-cache', $came, "A cache may keep this page, with a member's token in it. Send "
                . "this from the script:$line");
        } else {
            $this->report->ok('page-cache', $came);
        }
    }
}
