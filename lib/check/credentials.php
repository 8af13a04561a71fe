<?php
/** Who is let in. */
final class Credentials extends Part
{
    private bool $is_locked_out = false;

    public function run(): void
    {
        $refusal = $this->site->refusal;
        if ($refusal->status === 200) {
            $this->report->fail('no-credentials', $refusal->came(), 'Everybody can read your members. Begin the script with imbachat_require_auth(), or with a check of login and password.');
            foreach (['www-authenticate', 'refusal', 'cache', 'wrong-password', 'wrong-login', 'look-alikes', 'empty-credentials'] as $check) {
                $this->report->skip($check, 'everybody is let in');
            }
        } else {
            $this->report->judge('no-credentials', $refusal->status === 401 ? 'status 401' : $refusal->came(), match (true) {
                $refusal->status === 401 => '',
                $refusal->is_redirect() => 'A page that sends people to a sign-in does so to the chat too. Take this address out of that rule and answer with status 401.',
                default => 'Answer with status 401, as imbachat_require_auth() does.',
            });
            if ($refusal->status === 401) {
                $this->check_refusal($refusal);
            }
            if ($this->site->answer->error !== '') {
                $this->check_right_credentials(); // which ends it, as a server that hangs would spoil the rest
            }
            $this->is_cached() || $this->check_wrong_credentials();
        }
        $this->check_right_credentials();
    }

    private function check_refusal(Answer $refusal): void
    {
        $scheme = $refusal->header('www-authenticate');
        $this->report->judge('www-authenticate', $scheme === null ? 'no such header' : excerpt($scheme), preg_match('/(^|,\s*)Basic\b/i', $scheme ?? '')
            ? '' : "Add header('WWW-Authenticate: Basic realm=\"Backend\"'): without it a client need not send its credentials.");
        $this->report->judge('refusal', $refusal->body === '' ? 'nothing' : excerpt($refusal->body, 80), preg_match(ERROR_TEXT, $refusal->body)
            ? 'The script breaks off while it refuses, and shows it: mend the line that is named (the documented script uses $this outside of a class), and set display_errors = 0.' : '');
    }

    /** A cache in front of the site hands to everybody what came with the right credentials. Nothing tells of wrong ones then. */
    private function is_cached(): bool
    {
        if ($this->site->answer->status !== 200) {
            $this->report->skip('cache', 'no answer came that could be kept');
            return false;
        }
        $again = $this->site->ask($this->site->ids, null);
        if ($again->status !== 200) {
            $this->report->ok('cache', $again->status === 401 ? 'status 401' : $again->came());
            return false;
        }
        $this->report->fail('cache', $again->came(), 'A cache answers, and everybody can read what the chat has asked for. Send header(\'Cache-Control: no-store\') with the answer, and exclude the address from the cache.');
        foreach (['wrong-password', 'wrong-login', 'look-alikes', 'empty-credentials'] as $check) {
            $this->report->skip($check, 'a cache answers');
        }
        return true;
    }

    private function check_wrong_credentials(): void
    {
        [$login, $password] = [$this->site->options['login'], $this->site->options['password']];
        $random = bin2hex(random_bytes(8));
        $other_case = is_numeric($password) ? $password : strtolower($password) ^ strtoupper($password) ^ $password;
        $this->expect_401('wrong-password', ["$login:$random", "$login:" . ($other_case === $password ? "{$password}x" : $other_case)],
            'Somebody with another password is let in. Compare the whole password with hash_equals(), or use imbachat_require_auth(). A comparison in SQL may ignore case.');
        $this->expect_401('wrong-login', ["$random:$password", "{$login}x:$password"],
            'Somebody with another login is let in. Compare the login too, or use imbachat_require_auth().');

        // "0e1" == "0e2" and "1000" == "1e3" in PHP. Whether a site falls for it shows only with a password that is a number.
        $pairs = array_map(fn($like) => "$login:$like", ['0e1', '240610708', ...$this->look_alikes($password)]);
        array_push($pairs, ...array_map(fn($like) => "$like:$password", $this->look_alikes($login)));
        $this->expect_401('look-alikes', $pairs, 'The comparison takes texts for numbers: "0e1" == "0e2" in PHP. Compare with hash_equals(), or use imbachat_require_auth(); and take a password that is no number.',
            is_numeric($password) || is_numeric($login) ? '' : ' (a password that is a number would tell more)');

        $this->expect_401('empty-credentials', [':', "$login:"], 'Empty ones are let in: the site has no login and password configured, or leaves some unchecked. An unconfigured site must be closed; imbachat_require_auth() is.');
    }

    /**
     * Other texts that == takes for this one.
     *
     * @return list<string>
     */
    private function look_alikes(string $secret): array
    {
        $texts = ['0e1', '0e2', "0$secret", "+$secret", "$secret.0", "{$secret}e0", "{$secret}0e-1"];
        return array_slice(array_values(array_filter($texts, fn($text) => is_numeric($secret) && is_numeric($text) && $text == $secret && $text !== $secret)), 0, 3);
    }

    /** @param list<string> $pairs */
    private function expect_401(string $check, array $pairs, string $advice, string $note = ''): void
    {
        if ($this->is_locked_out) {
            $this->report->skip($check, 'the site refuses so many requests');
            return;
        }
        foreach (array_diff($pairs, [$this->site->right]) as $pair) {
            $answer = $this->site->ask($this->site->ids, $pair);
            if ($answer->status !== 401) {
                $this->is_locked_out = $answer->status === 429;
                $this->report->fail($check, $answer->came(), match (true) {
                    $answer->status === 200 && preg_match(ERROR_TEXT, $answer->body) && (new Json($answer->body))->users() === null =>
                        'A message that is printed before the headers keeps the status at 200: mend what it names, and set display_errors = 0.',
                    $answer->status === 200 => $advice,
                    $answer->status === 429 => 'The site counts wrong passwords. That is good; run this again when it has forgotten them.',
                    default => 'Answer with status 401, whatever the credentials are; see the error log of the site where the status is 500.',
                });
                return;
            }
        }
        $this->report->ok($check, "status 401$note");
    }

    private function check_right_credentials(): void
    {
        $answer = $this->site->answer;
        if ($answer->status === 200) {
            $this->report->ok('authorization', 'it does');
            $this->report->ok('right-credentials', $answer->came());
            return;
        }
        if ($answer->status !== 401) {
            $this->report->fail('right-credentials', $answer->came(), match (true) {
                $answer->error !== '' => 'The server breaks off or hangs as soon as the credentials are right: see the error log of the site.',
                $answer->status >= 500 => 'The script breaks down behind the check of the password: see the error log of the site. Database, table and column names are the first suspects.',
                default => 'Login and password may be right, but something else refuses: see the error log of the site.',
            });
            throw new Stop();
        }
        // A site that tells "none" from "wrong" has seen the header. Apache keeps it from CGI and FPM programs unless told.
        $same = fn(Answer $a, Answer $b) => [$a->status, $a->body, $a->header('www-authenticate')] === [$b->status, $b->body, $b->header('www-authenticate')];
        $line = 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1';
        if ($same($answer, $this->site->refusal) && preg_match('/apache|litespeed/i', $this->site->refusal->header('server') ?? '')) {
            $this->report->fail('authorization', 'status 401 to the right credentials, exactly as to none, from ' . excerpt((string) $this->site->refusal->header('server'), 40),
                'Apache does not hand the header on to PHP as CGI, FastCGI or FPM; or login or password are not those of the site. Let the script look in '
                . "REDIRECT_HTTP_AUTHORIZATION too, as imbachat_require_auth() does, and add this line to .htaccess:\n$line");
        } else {
            $advice = $same($answer, $this->site->refusal) ? " If they are: an Apache behind this server may not hand the header on, which this line in .htaccess mends:\n$line" : '';
            $case = preg_match('/[A-Z]/', $this->site->options['login']) ? ' The documented script never lets in a login with capitals; imbachat_require_auth() does.' : '';
            $this->report->fail('right-credentials', $answer->came(), "Are login and password those of the account, and the same in the site's configuration?$case$advice");
        }
        throw new Stop();
    }
}
