<?php

const MOST_OBJECT_BYTES = 1 << 13; // before a token and after it, in the object of the page that holds it
const TAKE_OVER = 'An account can be taken over: ';

/** The token on the page. */
final class PageToken extends Part
{
    public function run(): void
    {
        $tokens = Token::find($this->site->document->texts);
        if (!$tokens) {
            $this->report_no_token(implode("\n", $this->site->document->texts));
            return;
        }
        $this->site->tokens = array_values(array_filter($tokens, $this->is_of_member(...)));
        // A page may contain unrelated tokens, so one valid token is enough.
        foreach ($tokens as $token) {
            [$fault, $claims] = $this->fault($token);
            if ($fault === '') {
                break;
            }
        }
        $this->report_token($token, $fault, $claims);
        $claims === null || $this->check_exp($claims->exp ?? null);
    }

    /** Whether a token of the site may sign a member in, as far as can be known. */
    private function is_of_member(Token $token): bool
    {
        $key = $this->site->options['secret_key'];
        return $token->is_for_member() && ($key === '' || $token->is_signed($key));
    }

    /** Whether the page has a token of another member than the one who is signed in, which is reported. */
    private function reports_other_member(Token $token, string $fault): bool
    {
        $user = $this->site->options['user'] ?? $token->user();
        $users = array_map(fn(Token $token) => $token->user(), $this->site->tokens);
        $others = array_values(array_diff($users, [$user]));
        $is_known = isset($this->site->options['user']);
        if (!$others || !$is_known && $fault !== '') {
            return false;
        }
        $came = 'for user ' . excerpt($others[0], 40)
            . ($is_known ? ', but the cookie is that of user ' : ', beside one for user ') . excerpt($user, 40);
        $this->report->fail('token', $came, TAKE_OVER . "the page gives a member another member's token. Is it from a "
            . 'cache, which must not keep pages with a token? Otherwise, pass imbachat_widget() the id of the '
            . 'signed-in user, and none from the address or from a list of members.');
        return true;
    }

    private function report_token(Token $token, string $fault, ?stdClass $claims): void
    {
        if ($this->reports_other_member($token, $fault)) {
            return;
        }
        if ($this->site->options['secret_key'] === '' && $fault === '') {
            $this->report->skip(
                'token',
                'it looks right; to check its signature, give IMBACHAT_SECRET_KEY or --secret-key-file',
            );
            return;
        }
        $came = $fault === '' ? 'valid, for user ' . excerpt($token->user(), 40) : $fault;
        $this->report->judge('token', $came, match (true) {
            $fault === '' => '',
            str_starts_with($fault, 'signed not with')
                => 'An account can be taken over, because this key can be guessed. ' . QUOTE
                    . "\nimbachat.secret_key = \"(the Secret key)\"",
            $claims === null
                => "Set imbachat.secret_key to this widget's Secret key, without spaces or line breaks, and let "
                    . 'imbachat_widget() sign.',
            default
            => "The id must be the signed-in user's, an integer. (int) turns other strings into 0 or another "
                . "user's id.",
        });
    }

    private function check_exp(mixed $exp): void
    {
        $ahead = is_int($exp) || is_float($exp) ? $exp - $this->site->page->arrived : null;
        $times = fn(float $seconds) => $seconds >= 7200
            ? round($seconds / 3600) . ' hours'
            : round($seconds) . ' seconds';
        if ($ahead === null || $ahead <= 0) {
            $this->report->fail(
                'token-exp',
                $ahead === null ? 'not a number' : 'expired ' . $times(-$ahead) . ' ago',
                $ahead === null
                    ? 'Use getJWT() or imbachat_jwt(), which write a Unix timestamp.'
                    : "Is the page from a cache (do not cache pages with a token)? Is the site's clock wrong, or the "
                        . 'lifetime too short?',
            );
        } elseif ($exp > LIKELY_SECONDS) {
            $this->report->warn('token-exp', 'in milliseconds', 'It is read as seconds, so the token never expires: '
                . 'anyone who gets it is that user for ever. Use time() + 3600.');
        } elseif ($ahead > 7 * 86400) {
            $this->report->warn(
                'token-exp',
                $times($ahead) . ' ahead',
                'Anyone who gets the token is that user until then. Some hours are enough.',
            );
        } else {
            $this->report->ok('token-exp', $times($ahead) . ' ahead');
        }
    }

    private function report_no_token(string $text): void
    {
        $call = '(?:imbachatWidget|ImbaChat\.load)\s*\(\s*\{';
        $token = "{$call}[^}]*\\b(?:token|user_key)\\b[\"']?\\s*:?\\s*([\"']|null\\b)?";
        $has_token = preg_match("/$token/", $text, $match);
        if (isset($match[1])) {
            $this->report->fail(
                'token',
                'not a token',
                'It does not have three segments. Do getJWT() or imbachat_jwt() get the user and the key?',
            );
            return;
        }
        $is_hidden = $has_token || !preg_match("/$call/", $text);
        if (!$is_hidden && $this->site->options['cookie'] !== '') {
            $this->report->fail(
                'token',
                'no token on the page, though IMBACHAT_COOKIE was sent',
                'Is the cookie complete (name=value), and the session still valid? If so, the site treats the '
                    . 'member as a guest: imbachat_widget() got null.',
            );
            return;
        }
        $why = $is_hidden
            ? 'no token seen; a script of the page may get it, which cannot be seen from here'
            : 'no token on the page, as for a guest; set IMBACHAT_COOKIE to visit as a signed-in user';
        $this->report->skip('token', $why);
        $this->report->skip('token-exp', $why);
    }

    /**
     * What is wrong with a token, and its claims if its signature is valid or cannot be checked.
     *
     * @return array{string, ?stdClass}
     */
    private function fault(Token $token): array
    {
        $key = $this->site->options['secret_key'];
        if (!$token->is_hs256) {
            return ['its header does not say HS256', null];
        }
        if ($key === '' || !$token->is_signed($key)) {
            foreach (unquoted_forms($key) as $name => $form) {
                if ($token->is_signed($form)) {
                    return ["signed not with the Secret key, but with $name", null];
                }
            }
        }
        if ($key !== '' && !$token->is_signed($key)) {
            return ['the signature does not match this Secret key', null];
        }
        if ($token->claims === null) {
            return ['its payload is not an object', null];
        }
        $user = $token->user();
        preg_match('/\buser_id["\']?\s*:\s*["\']?([\w-]+)/', $this->object_around($token->text), $on_page);
        return [match (true) {
            $user === '', $user === '0' => 'it has no user',
            $on_page && $on_page[1] !== $user
                => 'it is for user ' . excerpt($user, 40) . ', but the page is for ' . excerpt($on_page[1], 40),
            default => '',
        }, $token->claims];
    }

    /**
     * The text of the object that holds a token, without the objects in it: others on the page may
     * have a different user_id.
     */
    private function object_around(string $token): string
    {
        $texts = array_filter($this->site->document->texts, fn($text) => str_contains($text, $token));
        $text = (string) reset($texts);
        $at = (int) strpos($text, $token);
        [$before, $after] = [substr($text, 0, $at), substr($text, $at + strlen($token))];
        $without_objects = fn(string $text) => preg_replace('/\{(?:[^{}]++|(?R))*+\}/', '', $text) ?? '';
        $begin = strrchr($without_objects(substr($before, -MOST_OBJECT_BYTES)), '{');
        $end = strstr($without_objects(substr($after, 0, MOST_OBJECT_BYTES)), '}', true);
        return $begin === false || $end === false ? '' : $begin . $end;
    }
}
