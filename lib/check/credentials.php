<?php

const LIMIT = 'The site limits wrong passwords, and these checks send some. That is good; run this again later, or '
    . 'exempt this machine.';

/** Who is let in. */
final class Credentials extends Part
{
    private bool $is_locked_out = false;
    private bool $was_refused = false; // with the right status

    public function run(): void
    {
        if ($this->lets_in($this->site->refusal)) {
            $is_by_address = $this->is_let_in_by_address();
            $this->report->fail(
                'no-credentials',
                $this->site->refusal->came() . ($is_by_address ? ', because of the credentials in the address' : ''),
                match (true) {
                    $is_by_address
                        => 'The script reads the login and password from the address. There they end up in logs, and '
                            . 'the chat sends them in the Authorization header: check that, for example with '
                            . 'imbachat_require_auth(), and take them out of the address.',
                    $this->site->refusal->status !== 200
                        => 'Anyone can read your members. The script goes on after the refusal. End it there with '
                            . 'exit, as imbachat_require_auth() does.',
                    default => 'Anyone can read your members. ' . $this->site->words(
                        'open',
                        'Begin the script with imbachat_require_auth(), or check the login and password yourself.',
                    ),
                },
            );
            foreach (
                [
                    'www-authenticate', 'refusal', 'cache', 'wrong-password', 'wrong-login', 'unquoted',
                    'look-alikes', 'empty-credentials',
                ] as $check
            ) {
                $this->report->skip($check, $is_by_address ? 'the address lets in' : 'anyone is let in');
            }
        } else {
            $this->check_no_credentials($this->site->refusal);
            // With a server that hangs or breaks on the right ones, wrong ones would mean nothing.
            if ($this->site->answer->error === '' && !$this->is_cached()) {
                $this->check_wrong_credentials();
                $this->check_blocking();
            }
        }
    }

    /** Whether others in place of what looks like credentials in the address are refused. */
    private function is_let_in_by_address(): bool
    {
        $other = preg_replace_callback(
            '~([?&][\w.-]*(?:login|user|pass|pwd|key|secret|token|auth)[\w.-]*=)[^&{]+~i',
            fn($match) => $match[1] . bin2hex(random_bytes(8)),
            $this->site->options['url'],
        );
        if ($other === $this->site->options['url']) {
            return false;
        }
        $answer = $this->site->client->ask(str_replace('{ids}', implode(',', $this->site->ids), (string) $other));
        return in_array($answer->status, [200, 400, 401, 403], true) && !$answer->lets_in();
    }

    private function check_blocking(): void
    {
        if (!$this->is_locked_out && $block = $this->block_of_right_ones()) {
            $this->report->fail('empty-credentials', $block->came() . ', then also with the right credentials', LIMIT);
        }
    }

    /** After wrong passwords a site may block this machine, and no later answer would say anything about it. */
    private function block_of_right_ones(): ?Answer
    {
        if ($this->site->answer->status !== 200 || $this->wall($this->site->answer) !== '') {
            return null;
        }
        $answer = $this->site->ask($this->site->ids, $this->site->right);
        $this->site->is_blocking = in_array($answer->status, [403, 429], true) || $this->wall($answer) !== '';
        return $this->site->is_blocking ? $answer : null;
    }

    private function check_no_credentials(Answer $refusal): void
    {
        $came = $refusal->status === 401 ? 'status 401' : $refusal->came();
        $this->report->judge('no-credentials', $came, match (true) {
            $refusal->status === 401 => '',
            ($wall = $this->wall($refusal)) !== '' => $wall,
            $refusal->is_redirect()
                => 'The site redirects visitors to a sign-in page, and the chat too. '
                    . $this->site->words('sign-in', 'Exempt this address and answer with status 401.'),
            $refusal->status >= 500
                => 'The script fails while it refuses. ' . error_advice($refusal, $this->site),
            $refusal->status === 200 => 'Nobody is let in, but the status is wrong. ' . $this->why_200($refusal),
            default => 'Answer with status 401, as imbachat_require_auth() does.',
        });
        if ($refusal->status === 401 || $refusal->status === 200 && $this->wall($refusal) === '') {
            $this->check_refusal($refusal);
        }
    }

    /** Why a refusal may have status 200, and what to do. */
    private function why_200(Answer $refusal): string
    {
        return match (true) {
            str_starts_with($refusal->body, "\xef\xbb\xbf")
                => 'A byte order mark is sent before the headers. Save the PHP files as "UTF-8 without BOM".',
            $refusal->is_page()
                => 'This is a page for people. Exempt this address from the sign-in of the site and answer with '
                    . 'status 401.',
            (bool) preg_match(ERROR_TEXT, $refusal->body)
                => 'A message printed before the headers keeps the status at 200. Fix what it names, and set '
                    . 'display_errors = 0.',
            default => 'Call http_response_code(401) before any output, or use imbachat_require_auth().',
        };
    }

    private function check_refusal(Answer $refusal): void
    {
        $scheme = $refusal->header('www-authenticate');
        $this->report->judge(
            'www-authenticate',
            $scheme === null ? 'no such header' : excerpt($scheme),
            match (true) {
                (bool) preg_match('/(^|,\s*)Basic\b/i', $scheme ?? '') => '',
                $this->site->answer->status === 401 && gate_advice($refusal, $this->site->path()) !== ''
                    => 'Something other than the script answers: see the right credentials below.',
                default => 'Add header(\'WWW-Authenticate: Basic realm="Backend"\'). Without it, a client need not '
                    . 'send its credentials.',
            },
        );
        $this->report->judge(
            'refusal',
            $refusal->body === '' ? 'nothing' : excerpt($refusal->body, 80),
            preg_match(ERROR_TEXT, $refusal->body)
                ? 'The script fails while it sends the 401, and shows the error. Fix the line that it names (the '
                    . 'documented script uses $this outside a class), and set display_errors = 0.'
                : '',
        );
    }

    /** A cache in front of the site serves the response to anyone. Wrong credentials cannot be tested then. */
    private function is_cached(): bool
    {
        if ($this->site->answer->status !== 200) {
            $this->report->skip('cache', 'there was no response that could be cached');
            return false;
        }
        $again = $this->site->ask($this->site->ids, null);
        if (!$this->lets_in($again)) {
            $this->report->ok('cache', $again->status === 401 ? 'status 401' : $again->came());
            return false;
        }
        $this->report->fail(
            'cache',
            $again->came(),
            'A cache responds, so anyone can read what the chat has requested. Send header(\'Cache-Control: '
                . 'no-store\'). ' . $this->site->words('cache', 'Exclude the address from the cache.'),
        );
        foreach (['wrong-password', 'wrong-login', 'unquoted', 'look-alikes', 'empty-credentials'] as $check) {
            $this->report->skip($check, 'a cache responds');
        }
        return true;
    }

    private function check_wrong_credentials(): void
    {
        [$login, $password] = [$this->site->options['login'], $this->site->options['password']];
        $random = bin2hex(random_bytes(8));
        $other_case = is_numeric($password) ? $password : strtolower($password) ^ strtoupper($password) ^ $password;
        $is_strict = $this->expect_401(
            'wrong-password',
            ["$login:$random", "$login:" . ($other_case === $password ? "{$password}x" : $other_case)],
            'A wrong password is accepted. Compare the whole password with hash_equals(), or use '
                . 'imbachat_require_auth(). A comparison in SQL may ignore case.',
        );
        $this->expect_401(
            'wrong-login',
            ["$random:$password", "{$login}x:$password"],
            'A wrong login is accepted. Compare the login too, or use imbachat_require_auth().',
        );

        $this->check_numbers($login, $password, $is_strict);
        $this->expect_401(
            'empty-credentials',
            [':', "$login:"],
            'Empty credentials are accepted: the site has no login and password configured, or does not check both. '
                . 'An unconfigured site must reject all requests, as imbachat_require_auth() does. '
                . 'Without quotes, php.ini may make a value empty, too.',
        );
    }

    /** What php.ini makes of the password is often a number, to which == then makes others equal. */
    private function check_numbers(string $login, string $password, bool $is_strict): void
    {
        if (!$is_strict) {
            $this->report->skip('unquoted', 'a wrong password is accepted');
            $this->check_look_alikes($login, $password);
        } elseif (is_numeric($password)) {
            $this->check_look_alikes($login, $password)
                ? $this->check_unquoted($login, $password)
                : $this->report->skip('unquoted', 'other numbers are accepted');
        } else {
            $this->check_unquoted($login, $password)
                ? $this->check_look_alikes($login, $password)
                : $this->report->skip('look-alikes', "the site's password may be a number");
        }
    }

    private function check_unquoted(string $login, string $password): bool
    {
        return $this->expect_401(
            'unquoted',
            unquoted_pairs($login, $password),
            'The site is open to everybody: the login or password is "0", "7" or another remainder of the right one. '
                . QUOTE . "\nimbachat.password = \"(the API password)\"",
        );
    }

    private function check_look_alikes(string $login, string $password): bool
    {
        // "0e1" == "0e2" and "1000" == "1e3" in PHP. Only a numeric password shows whether a site is affected.
        $pairs = array_map(fn($like) => "$login:$like", ['0e1', '240610708', ...$this->look_alikes($password)]);
        array_push($pairs, ...array_map(fn($like) => "$like:$password", $this->look_alikes($login)));
        return $this->expect_401(
            'look-alikes',
            $pairs,
            'The comparison treats numeric strings as numbers: "0e1" == "0e2" in PHP. Compare with hash_equals(), or '
                . 'use imbachat_require_auth(), and choose a password that is not a number.',
            is_numeric($password) || is_numeric($login) ? '' : ' (only a numeric password could show this)',
        );
    }

    /**
     * Other strings that == treats as equal to this one.
     *
     * @return list<string>
     */
    private function look_alikes(string $secret): array
    {
        $texts = ['0e1', '0e2', "0$secret", "+$secret", "$secret.0", "{$secret}e0", "{$secret}0e-1"];
        return array_slice(
            array_values(
                array_filter(
                    $texts,
                    fn($text) => is_numeric($secret) && is_numeric($text) && $text == $secret && $text !== $secret,
                ),
            ),
            0,
            3,
        );
    }

    /**
     * Whether none of these pairs is let in, as far as the site lets this be checked.
     *
     * @param list<string> $pairs
     */
    private function expect_401(string $check, array $pairs, string $advice, string $note = ''): bool
    {
        if ($this->is_locked_out) {
            $this->report->skip($check, 'the site limits wrong passwords');
            return true;
        }
        foreach (array_diff($pairs, [$this->site->right]) as $pair) {
            $answer = $this->site->ask($this->site->ids, $pair);
            $this->site->wrong ??= $answer;
            $lets_in = $this->lets_in($answer);
            if ($this->is_refused($answer)) {
                $this->was_refused = true;
            } else {
                $this->is_locked_out = $answer->status === 429
                    || $answer->status === 403 && $this->was_refused
                    || $this->wall($answer) !== '';
                if ($this->is_locked_out && !$lets_in && !$this->block_of_right_ones()) {
                    $this->report->warn($check, $answer->came(), LIMIT);
                    return true;
                }
                $this->report->fail($check, $answer->came(), match (true) {
                    $lets_in && $answer->status !== 200
                        => 'The script goes on after the refusal. End it there with exit, as imbachat_require_auth() '
                            . 'does.',
                    $lets_in => $advice,
                    $this->is_locked_out => LIMIT,
                    $answer->status === 200 => $this->why_200($answer),
                    default
                    => 'Answer with status 401 for any wrong credentials. If the status is 500, see the site\'s '
                        . 'error log.',
                });
                return !$lets_in;
            }
        }
        $this->report->ok($check, ($this->site->refusal->status === 200 ? 'nobody is let in' : 'status 401') . $note);
        return true;
    }

    /** A site that refuses with status 200 hears that once, from the check without credentials. */
    private function is_refused(Answer $answer): bool
    {
        return !$this->lets_in($answer) && (
            $answer->status === 401
            || $this->site->refusal->status === 200
            && $answer->status === 200
            && $this->wall($answer) === ''
        );
    }

    /** An empty list is a refusal if the right credentials get users for the same ids. */
    private function lets_in(Answer $answer): bool
    {
        $is_empty = (new Json($answer->body))->users() === [] && $this->site->answer->has_users();
        return !$is_empty && $answer->lets_in();
    }
}
