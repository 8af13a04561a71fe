<?php
const MOST_OBJECT_BYTES = 1 << 13; // before a token and after it, in the object of the page that holds it

/** The widget and its token on a page, and the clock. */
final class Page extends Part
{
    public function run(): void
    {
        $this->site->options['page'] === null || $this->check_page();
        $this->check_clock();
    }

    private function check_page(): void
    {
        $page = $this->site->client->ask_for_page($this->site->options['page'], $this->site->options['cookie']);
        $this->report->judge('page', $page->error !== '' || $page->status !== 200 ? $page->came() : 'status 200', match (true) {
            $page->code === CURLE_BAD_CONTENT_ENCODING => 'A browser cannot unpack it either: does its Content-Encoding header say how it is packed?',
            $page->error !== '' => 'The page must be there for this check: look at its address.',
            $page->is_redirect() => 'Give the address that it leads to. If that is the sign-in: IMBACHAT_COOKIE makes this a visit of somebody who is signed in.',
            $page->status !== 200 => 'The page must be there for this check: look at its address.',
            default => '',
        });
        if ($page->error !== '' || $page->status !== 200) {
            return;
        }
        $this->site->answer = $page; // for its Date
        $html = preg_replace('/<!--.*?-->/s', '', $page->body) ?? '';
        preg_match('~<script\b[^>]*?\ssrc\s*=\s*["\']?([^"\'\s>]*/imbachat/v1/([^"\'\s>/]*)/widget\b[^"\'\s>]*)~i', $html, $script);
        if (!$script && $page->too_long) {
            foreach (['widget', 'token', 'token-exp'] as $check) {
                $this->report->skip($check, 'not in the first ' . (MOST_BYTES >> 20) . ' MiB of the page, and no more of it is read');
            }
            return;
        }
        $source = html_entity_decode($script[1] ?? '', ENT_QUOTES | ENT_HTML5);
        $mixed = stripos($this->site->options['page'], 'https:') === 0 && stripos($source, 'http:') === 0;
        $this->report->judge('widget', $script ? excerpt($source) : 'no such script', match (true) {
            !$script => 'Put imbachat_widget() at the end of <body>, on every page. An optimiser that moves scripts into one file may have taken it.',
            in_array($script[2], ['', 'DEV_ID'], true) => 'The id of the widget is missing: it is in your account (imbachat.dev_id).',
            $mixed => 'A page with https does not load a script with http: write https.',
            default => '',
        });
        $this->check_tokens($html, $page);
    }

    private function check_tokens(string $html, Answer $page): void
    {
        preg_match_all('/\b(?:token|user_key)["\']?\s*[:=]\s*["\']([^"\']*)["\']/', $html, $found);
        $tokens = array_unique(array_values(preg_grep('/^[^.]*\.[^.]*\.[^.]*$/', $found[1]) ?: []));
        if (!$tokens) {
            if (preg_match('/imbachatWidget\s*\(\s*\{[^}]*\b(?:token|user_key)\b|ImbaChat\.load\s*\(\s*\{[^}]*\b(?:token|user_key)\b/', $html)) {
                $this->report->fail('token', 'not a token', 'It does not have three parts. Does getJWT() or imbachat_jwt() get the user and the key?');
                return;
            }
            if ($this->site->options['cookie'] !== '') {
                $this->report->fail('token', 'no token on the page, though IMBACHAT_COOKIE was sent', 'Is the cookie whole (name=value), and the session not over? If so, the site takes its member for a guest: imbachat_widget() got null.');
                return;
            }
            $why = 'no token on the page, as for a guest; IMBACHAT_COOKIE makes this a visit of somebody who is signed in';
            $this->report->skip('token', $why);
            $this->report->skip('token-exp', $why);
            return;
        }
        // A page may hold tokens of something else: one that is right is enough.
        foreach ($tokens as $token) {
            [$fault, $claims] = $this->token_fault($token, $html);
            if ($fault === '') {
                break;
            }
        }
        if ($this->site->options['secret_key'] === '' && $fault === '') {
            $this->report->skip('token', 'it looks right; IMBACHAT_SECRET_KEY or --secret-key-file would tell about its signature');
        } else {
            $this->report->judge('token', $fault === '' ? 'right, for the user ' . excerpt((string) ($claims->user_id ?? ''), 40) : $fault, $fault === '' ? '' : ($claims === null
                ? "Take the Secret key of this widget's account, without blanks or line ends, in imbachat.secret_key, and let imbachat_widget() sign." : 'The id must be that of the signed-in user, a whole number: (int) of another text gives 0, or somebody else.'));
        }
        if ($claims === null) {
            return;
        }
        $exp = $claims->exp ?? null;
        $ahead = is_int($exp) || is_float($exp) ? $exp - $page->arrived : null;
        $times = fn(float $seconds) => $seconds >= 7200 ? round($seconds / 3600) . ' hours' : round($seconds) . ' seconds';
        if ($ahead === null || $ahead <= 0) {
            $this->report->fail('token-exp', $ahead === null ? 'no time' : 'past for ' . $times(-$ahead), $ahead === null ? 'Use getJWT() or imbachat_jwt(), which write a time in seconds.'
                : 'Is the page from a cache (do not cache pages with a token), the clock of the site wrong, or the lifetime too short?');
        } elseif ($ahead > 7 * 86400) {
            $this->report->warn('token-exp', $times($ahead) . ' ahead', 'Whoever gets the token is that user until then: some hours are enough.');
        } else {
            $this->report->ok('token-exp', $times($ahead) . ' ahead');
        }
    }

    /**
     * What is wrong with a token, and its claims where its signature is right or cannot be checked.
     *
     * @return array{string, ?stdClass}
     */
    private function token_fault(string $token, string $html): array
    {
        [$header, $payload, $signature] = explode('.', $token);
        $part = fn(string $text) => preg_match('/^[\w-]+$/D', $text) ? json_decode((string) base64_decode(strtr($text, '-_', '+/')), false, 32) : null;
        $key = $this->site->options['secret_key'];
        $right = strtr(rtrim(base64_encode(hash_hmac('sha256', "$header.$payload", $key, true)), '='), '+/', '-_');
        if (($part($header)->alg ?? null) !== 'HS256') {
            return ['its header does not say HS256', null];
        }
        if ($key !== '' && !hash_equals($right, $signature)) {
            return [hash_equals(strtr(rtrim(base64_encode(hash_hmac('sha256', "$header.$payload", '', true)), '='), '+/', '-_'), $signature)
                ? 'signed with an empty key, so anybody can make one' : 'the signature is not made with this Secret key', null];
        }
        $claims = $part($payload);
        if (!$claims instanceof stdClass) {
            return ['its payload is no object', null];
        }
        $user = is_scalar($claims->user_id ?? null) ? (string) $claims->user_id : '';
        preg_match('/\buser_id["\']?\s*:\s*["\']?([\w-]+)/', $this->object_around($token, $html), $on_page);
        return [match (true) {
            $user === '', $user === '0' => 'it is for no user',
            $on_page && $on_page[1] !== $user => 'it is for the user ' . excerpt($user, 40) . ', and the page for ' . excerpt($on_page[1], 40),
            default => '',
        }, $claims];
    }

    /** The text of the object that holds a token, without the objects in it: others on the page have a user_id of their own. */
    private function object_around(string $token, string $html): string
    {
        $at = (int) strpos($html, $token);
        [$before, $after] = [substr($html, 0, $at), substr($html, $at + strlen($token))];
        $without_objects = fn(string $text) => preg_replace('/\{(?:[^{}]++|(?R))*+\}/', '', $text) ?? '';
        $begin = strrchr($without_objects(substr($before, -MOST_OBJECT_BYTES)), '{');
        $end = strstr($without_objects(substr($after, 0, MOST_OBJECT_BYTES)), '}', true);
        return $begin === false || $end === false ? '' : $begin . $end;
    }

    private function check_clock(): void
    {
        $date = isset($this->site->answer) ? strtotime($this->site->answer->header('date') ?? '') : false;
        if ($date === false) {
            $this->report->skip('clock', 'no answer with a Date header came');
            return;
        }
        $off = $date + (int) $this->site->answer->header('age') - $this->site->answer->arrived;
        $this->report->judge('clock', abs($off) < 3 ? 'right' : abs($off) . ($off > 0 ? ' seconds ahead of ours' : ' seconds behind ours'),
            abs($off) <= CLOCK_SECONDS ? '' : "Tokens end too early or too late. Set the site's clock, by NTP; or this machine's, if it is the one that is wrong.");
    }
}
