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
        if ($this->site->is_blocking) {
            $this->report->skip('page', 'the site blocks this machine because of the wrong passwords');
            return;
        }
        $page = $this->site->client->ask_for_page($this->site->options['page'], $this->site->options['cookie']);
        $came = $page->error !== '' || $page->status !== 200 ? $page->came() : 'status 200';
        $this->report->judge('page', $came, match (true) {
            $page->code === CURLE_BAD_CONTENT_ENCODING
                => 'A browser cannot decode it either. Does its Content-Encoding header match the compression?',
            $page->error !== '' => 'The page must be there for this check: look at its address.',
            $page->is_redirect()
                => 'Use the address that it redirects to. If that is the sign-in page, set IMBACHAT_COOKIE to visit '
                    . 'as a signed-in user.',
            $page->status !== 200 => 'The page must be there for this check: look at its address.',
            default => '',
        });
        if ($page->error !== '' || $page->status !== 200) {
            return;
        }
        $this->site->answer = $page; // for its Date
        $html = preg_replace('/<!--.*?-->/s', '', $page->body) ?? '';
        $script = $this->find_script($html);
        if (!$script && $page->too_long) {
            foreach (['widget', 'token', 'token-exp'] as $check) {
                $this->report->skip(
                    $check,
                    'not in the first ' . (MOST_BYTES >> 20) . ' MiB of the page; the rest is not read',
                );
            }
            return;
        }
        $source = html_entity_decode($script[1] ?? '', ENT_QUOTES | ENT_HTML5);
        $mixed = stripos($this->site->options['page'], 'https:') === 0 && stripos($source, 'http:') === 0;
        $this->report->judge('widget', $script ? excerpt($source) : 'no such script', match (true) {
            !$script
                => 'Put imbachat_widget() at the end of <body> on every page. An optimiser that combines scripts may '
                    . 'have removed it.',
            in_array($script[2], ['', 'DEV_ID'], true)
                => 'The widget id is missing. It is shown in your account (imbachat.dev_id).',
            $mixed => 'An https page does not load an http script. Use https.',
            default => '',
        });
        $this->check_tokens($html, $page);
    }

    /**
     * The address of the widget's script and the id in it. An optimiser moves the address to another attribute; a
     * script of the page may add the widget.
     *
     * @return array{}|array{string, string, string}
     */
    private function find_script(string $html): array
    {
        $address = '[^"\'\s>]*/imbachat/v1/([^"\'\s>/]*)/widget\b[^"\'\s>]*';
        if (preg_match("~<script\\b[^>]*?\\s(?:data-(?:[\\w-]+-)?)?src\\s*=\\s*[\"']?($address)~i", $html, $match)) {
            return $match;
        }
        preg_match_all('~<script\b[^>]*>(.*?)</script>~is', $html, $inline);
        $code = str_replace('\/', '/', implode("\n", $inline[1]));
        return preg_match("~\\.src\\s*=\\s*[\"'`]($address)[\"'`]~i", $code, $match) ? $match : [];
    }

    private function check_tokens(string $html, Answer $page): void
    {
        $html = html_entity_decode($html, ENT_QUOTES | ENT_HTML5); // an attribute may hold the options
        $tokens = $this->find_tokens($html);
        if (!$tokens) {
            $this->report_no_token($html);
            return;
        }
        // A page may contain unrelated tokens, so one valid token is enough.
        foreach ($tokens as $token) {
            [$fault, $claims] = $this->token_fault($token, $html);
            if ($fault === '') {
                break;
            }
        }
        if ($this->site->options['secret_key'] === '' && $fault === '') {
            $this->report->skip(
                'token',
                'it looks right; to check its signature, give IMBACHAT_SECRET_KEY or --secret-key-file',
            );
        } else {
            $came = $fault === '' ? 'valid, for user ' . excerpt((string) ($claims->user_id ?? ''), 40) : $fault;
            $this->report->judge('token', $came, match (true) {
                $fault === '' => '',
                $claims === null
                    => "Set imbachat.secret_key to this widget's Secret key, without spaces or line breaks, and let "
                        . "imbachat_widget() sign.",
                default
                => "The id must be the signed-in user's, an integer. (int) turns other strings into 0 or another "
                    . "user's id.",
            });
        }
        if ($claims === null) {
            return;
        }
        $exp = $claims->exp ?? null;
        $ahead = is_int($exp) || is_float($exp) ? $exp - $page->arrived : null;
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

    private function report_no_token(string $html): void
    {
        $call = '(?:imbachatWidget|ImbaChat\.load)\s*\(\s*\{';
        $token = "{$call}[^}]*\\b(?:token|user_key)\\b[\"']?\\s*:?\\s*([\"']|null\\b)?";
        $has_token = preg_match("/$token/", $html, $match);
        if (isset($match[1])) {
            $this->report->fail(
                'token',
                'not a token',
                'It does not have three segments. Do getJWT() or imbachat_jwt() get the user and the key?',
            );
            return;
        }
        $is_hidden = $has_token || !preg_match("/$call/", $html);
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
     * The tokens that are named so, and those anywhere else on the page that have a user_id. Tokens of other services
     * have none.
     *
     * @return list<string>
     */
    private function find_tokens(string $html): array
    {
        preg_match_all('/\b(?:token|user_key)["\']?\s*[:=]\s*["\']([^"\']*)["\']/', $html, $named);
        preg_match_all('/\beyJ[\w-]*\.[\w-]+\.[\w-]*/', $html, $anywhere);
        $has_user = fn(string $token) => str_contains(
            (string) base64_decode(strtr(explode('.', $token)[1], '-_', '+/')),
            '"user_id"',
        );
        $tokens = preg_grep('/^[^.]*\.[^.]*\.[^.]*$/', $named[1]) ?: [];
        return array_values(array_unique([...$tokens, ...array_filter($anywhere[0], $has_user)]));
    }

    /**
     * What is wrong with a token, and its claims if its signature is valid or cannot be checked.
     *
     * @return array{string, ?stdClass}
     */
    private function token_fault(string $token, string $html): array
    {
        [$header, $payload, $signature] = explode('.', $token);
        $part = fn(string $text) => preg_match('/^[\w-]+$/D', $text)
            ? json_decode((string) base64_decode(strtr($text, '-_', '+/')), false, 32)
            : null;
        $key = $this->site->options['secret_key'];
        $is_signed = fn(string $key) => hash_equals(
            strtr(rtrim(base64_encode(hash_hmac('sha256', "$header.$payload", $key, true)), '='), '+/', '-_'),
            $signature,
        );
        if (($part($header)->alg ?? null) !== 'HS256') {
            return ['its header does not say HS256', null];
        }
        if ($key !== '' && !$is_signed($key)) {
            return [
                $is_signed('')
                    ? 'signed with an empty key, so anyone can make one'
                    : 'the signature does not match this Secret key',
                null,
            ];
        }
        $claims = $part($payload);
        if (!$claims instanceof stdClass) {
            return ['its payload is not an object', null];
        }
        $user = is_scalar($claims->user_id ?? null) ? (string) $claims->user_id : '';
        preg_match('/\buser_id["\']?\s*:\s*["\']?([\w-]+)/', $this->object_around($token, $html), $on_page);
        return [match (true) {
            $user === '', $user === '0' => 'it has no user',
            $on_page && $on_page[1] !== $user
                => 'it is for user ' . excerpt($user, 40) . ', but the page is for ' . excerpt($on_page[1], 40),
            default => '',
        }, $claims];
    }

    /**
     * The text of the object that holds a token, without the objects in it: others on the page may
     * have a different user_id.
     */
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
            $this->report->skip('clock', 'there was no response with a Date header');
            return;
        }
        $off = $date + (int) $this->site->answer->header('age') - $this->site->answer->arrived;
        $this->report->judge(
            'clock',
            abs($off) < 3 ? 'right' : abs($off) . ($off > 0 ? ' seconds ahead' : ' seconds behind'),
            abs($off) <= CLOCK_SECONDS
                ? ''
                : "Tokens expire too early or too late. Set the site's clock with NTP, or this machine's clock if "
                . "that is wrong.",
        );
    }
}
