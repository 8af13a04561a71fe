<?php

const LINK_SECONDS = 5;       // the time limit of one of these requests
const MOST_LINK_SECONDS = 10; // after which no more are sent

/** The addresses in avatar_url and profile_url, as a browser takes them. */
final class Links extends Part
{
    /** @var array<string, array{bool, string, string}> the worst fault of each field: whether it fails, what, advice */
    private array $faults = [];
    /** @var array<string, array<string, string>> field => whose it is => the address, if a browser may load it */
    private array $addresses = ['avatar_url' => [], 'profile_url' => []];

    public function run(): void
    {
        foreach (array_slice($this->site->members, 0, MOST_MEMBERS) as $i => $user) {
            foreach (persons($user, $i) as $whose => $person) {
                foreach (array_keys($this->addresses) as $field) {
                    $value = $person->$field ?? null;
                    if (!in_array($value, [null, false, ''], true)) {
                        $this->look_at($field, $whose, $value);
                    }
                }
            }
        }
        $asked = $this->ask();
        foreach ($this->addresses as $field => $addresses) {
            $check = strtr($field, '_', '-');
            $fault = $this->faults[$field] ?? null;
            match (true) {
                $fault === null => $this->report->ok($check, match (true) {
                    $addresses === [] => 'no user has any',
                    default => count($addresses) . " of the right form, $asked[$field] loaded",
                }),
                $fault[0] => $this->report->fail($check, $fault[1], $fault[2]),
                default => $this->report->warn($check, $fault[1], $fault[2]),
            };
        }
    }

    private function look_at(string $field, string $whose, mixed $value): void
    {
        if (!is_string($value)) {
            $this->add($field, true, "$whose: " . (is_bool($value) ? 'true' : get_debug_type($value)), 'Send a full '
                . 'address as a string, or false without one.');
            return;
        }
        $url = trim($value);
        $shown = "$whose: " . excerpt($url, 80);
        $is_avatar = $field === 'avatar_url';
        $scheme = preg_match('~^([a-z][a-z0-9+.-]+):~i', $url, $match) ? strtolower($match[1]) : '';
        if ($scheme === 'http' || $scheme === 'https') {
            $this->look_at_web($field, $whose, $url);
        } elseif ($scheme === 'data' && $is_avatar && preg_match('~^data:image/~i', $url)) {
            $this->addresses[$field] += []; // it needs no request
        } elseif (preg_match('~^(false|null|none|undefined|n/a|0|-)$~iD', $url)) {
            $this->add($field, true, "$shown, a string", "Without an address, send false, which has no quotes in JSON:"
                . "\n'$field' => \$url ?: false");
        } elseif (str_starts_with($url, '//')) {
            $this->add(
                $field,
                false,
                $shown,
                'A browser takes the scheme of the page, and an app or a server has none. '
                    . 'Begin the address with https:.',
            );
        } else {
            $this->add($field, true, $shown, match (true) {
                $scheme === 'javascript' && !$is_avatar
                    => 'A browser runs this script, in the session of whoever clicks on the member. Let members enter '
                        . 'no addresses but those that begin with https:// or http://.',
                $scheme === 'data' => $is_avatar ? 'This is no image, so a browser shows a broken picture.'
                    : 'A browser refuses to open such an address.',
                $scheme !== '' && !preg_match('/^\w+(\.\w+)+$/D', $scheme)
                    => 'A browser ' . ($is_avatar ? 'loads no picture from such an address.' : 'opens no page there.')
                        . ' Send an address that begins with https://, or false.',
                preg_match('~^([a-z]:)?\\\\~i', $url) === 1
                    => 'This is a path on the server. Send the address under which a browser finds it.',
                default
                => 'A browser looks for it relative to the page that shows the chat, which may be anywhere. Send '
                    . "the full address:\n" . $this->full($url),
            });
        }
    }

    private function look_at_web(string $field, string $whose, string $url): void
    {
        $host = host_of($url);
        $shown = "$whose: " . excerpt($url, 80);
        if ($host === '') {
            $this->add($field, true, $shown, 'This address has no host. Is a part of it empty in the settings?');
        } elseif (is_local($host) && !$this->site->is_local) {
            $this->add(
                $field,
                true,
                $shown,
                "Visitors' browsers cannot reach this host, which is on your machine or in "
                    . 'your network. Use the public address of the site.',
            );
        } else {
            $this->addresses[$field][$whose] = $url;
            if (
                $field === 'avatar_url' && stripos($url, 'http:') === 0
                && stripos($this->site->options['url'], 'https:') === 0
            ) {
                $this->add(
                    $field,
                    false,
                    $shown,
                    'On a page with https, a browser blocks a picture with http, or looks '
                        . 'for it with https. Begin the address with https:.',
                );
            }
        }
    }

    /** What may be meant: another host without its scheme, or a path on the site. */
    private function full(string $url): string
    {
        [$scheme, , $host] = explode('/', $this->site->options['url']);
        $is_host = preg_match('~^[\w-]+(\.[\w-]+)+/~', $url);
        return excerpt($is_host ? "$scheme//$url" : "$scheme//$host/" . ltrim($url, './'), 120);
    }

    private function add(string $field, bool $is_wrong, string $came, string $advice): void
    {
        if (!isset($this->faults[$field]) || $is_wrong && !$this->faults[$field][0]) {
            $this->faults[$field] = [$is_wrong, $came, $advice];
        }
    }

    /**
     * Loads a few of the addresses, of both fields in turn, without credentials.
     *
     * @return array<string, int> how many of each field
     */
    private function ask(): array
    {
        $begin = microtime(true);
        $turns = [];
        foreach ($this->addresses as $field => $addresses) {
            $unique = array_slice(array_unique($addresses), 0, $this->site->options['links'], true);
            foreach (array_keys($unique) as $i => $whose) {
                $turns[] = [$i, $field, $whose, $unique[$whose]];
            }
        }
        usort($turns, fn($a, $b) => $a[0] <=> $b[0]);
        $asked = ['avatar_url' => [], 'profile_url' => []];
        foreach (array_slice($turns, 0, $this->site->options['links']) as [, $field, $whose, $url]) {
            if (microtime(true) - $begin < MOST_LINK_SECONDS) {
                $answer = $this->site->client->ask_as_browser($this->encoded($url), LINK_SECONDS);
                $fault = $field === 'avatar_url' ? $this->avatar_fault($answer) : $this->profile_fault($answer);
                $asked[$field][] = [...$fault, "$whose: " . excerpt($url, 80)];
            }
        }
        foreach ($asked as $field => $results) {
            $broken = array_filter($results, fn($result) => $result[0] === 'broken');
            foreach ($results as [$state, $came, $advice, $shown]) {
                // A picture may be missing; if all are, it is the address.
                $state === '' || $this->add($field, count($broken) === count($results), "$shown: $came", $advice);
            }
        }
        return array_map(count(...), $asked);
    }

    /** As browsers send an address with blanks or letters outside of ASCII in its path. */
    private function encoded(string $url): string
    {
        return (string) preg_replace_callback(
            '~^\w+://[^/?#]*\K.*$~s',
            fn($path) => (string) preg_replace_callback('/[^!-\~]/', fn($byte) => rawurlencode($byte[0]), $path[0]),
            $url,
        );
    }

    /** @return array{string, string, string} '', 'broken' or 'unsure'; what came; the advice */
    private function avatar_fault(Answer $answer): array
    {
        $broken = 'A browser shows a broken picture. ';
        $type = $answer->header('content-type') ?? 'no Content-Type';
        $beginning = substr(ltrim($answer->body), 0, 512);
        $is_image = preg_match('/^(\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP|....ftyp|\0\0\1\0)/s', $answer->body)
            || preg_match('~^image/svg\+xml\b~i', $type) && str_contains($answer->body, '<svg')
            || preg_match('~^image/(?!svg)~i', $type) && preg_match('/[\0-\x08\x0e-\x1f]/', $beginning); // no text
        return match (true) {
            $is_image && $answer->status === 200 => ['', '', ''],
            in_array($answer->code, [CURLE_TOO_MANY_REDIRECTS, CURLE_UNSUPPORTED_PROTOCOL], true)
                => ['broken', $answer->came(), $broken . 'The address redirects without an end, or to another scheme.'],
            $answer->error !== '' => ['unsure', $answer->came(), 'It did not load from here. Check the host.'],
            in_array($answer->status, [401, 403, 429], true), $answer->status >= 500
                => ['unsure', "status $answer->status", $broken . 'Visitors must be able to load it without signing '
                    . 'in, and from pages of another site.'],
            $answer->status !== 200
                => ['broken', "status $answer->status", $broken . 'Is the folder in the address right? Send false for '
                    . 'members without a picture.'],
            $answer->body === '' => ['broken', 'an empty body', $broken . 'Is the file empty?'],
            default => [
                'broken', 'no image, ' . excerpt($type, 60),
                $broken . (preg_match('/<svg/i', $beginning) ? 'An SVG needs Content-Type: image/svg+xml.'
                    : 'The address leads to something else, such as a page of the site.'),
            ],
        };
    }

    /** @return array{string, string, string} as above. A page may want a sign-in. */
    private function profile_fault(Answer $answer): array
    {
        return match (true) {
            $answer->error !== '' && $answer->code !== CURLE_TOO_MANY_REDIRECTS
                => ['unsure', $answer->came(), 'It did not load from here. Check the host.'],
            $answer->status === 404, $answer->status === 410
                => ['broken', "status $answer->status", 'A click on the member opens an error page. Is the address of '
                    . 'profiles right? Send false for members without one.'],
            $answer->status >= 500
                => ['unsure', "status $answer->status", "The member's page fails. See the site's error log."],
            default => ['', '', ''],
        };
    }
}
