<?php

/** One Content Security Policy, as a browser reads it. https://www.w3.org/TR/CSP3/ */
final class Policy
{
    // Which directive decides: the first of these that is there.
    private const DECIDES = [
        'script-src' => ['script-src-elem', 'script-src', 'default-src'],
        'connect-src' => ['connect-src', 'default-src'],
        'frame-src' => ['frame-src', 'child-src', 'default-src'],
        'img-src' => ['img-src', 'default-src'],
    ];

    /** @var array<string, list<string>> */
    public readonly array $directives;

    /** @param string $from what a person calls its place */
    public function __construct(string $text, public readonly string $from, private string $page)
    {
        $directives = [];
        foreach (explode(';', $text) as $directive) {
            $words = preg_split('/[\t\n\f\r ]+/', trim($directive)) ?: [];
            $directives[strtolower($words[0])] ??= array_slice($words, 1);
        }
        $this->directives = $directives;
    }

    /** @return list<self> those in force on the page */
    public static function all(Site $site): array
    {
        return [...self::of_header($site->page, $site->options['page']), ...array_map(
            fn($text) => new self($text, '<meta>', $site->options['page']),
            $site->document->policies,
        )];
    }

    /** @return list<self> */
    public static function of_header(Answer $page, string $address): array
    {
        $texts = preg_grep('/\S/', explode(',', implode(',', $page->headers['content-security-policy'] ?? []))) ?: [];
        return array_map(fn($text) => new self($text, 'header', $address), array_values($texts));
    }

    /** The directive that decides, or null where none does. */
    public function decider(string $kind): ?string
    {
        foreach (self::DECIDES[$kind] as $name) {
            if (isset($this->directives[$name])) {
                return $name;
            }
        }
        return null;
    }

    /** @return list<string> the sources of what decides */
    public function sources(string $kind): array
    {
        return $this->directives[$this->decider($kind) ?? ''] ?? [];
    }

    public function upgrades(): bool
    {
        return isset($this->directives['upgrade-insecure-requests']);
    }

    /** @return list<string> */
    public function nonces(): array
    {
        return array_values(preg_grep("/^'nonce-./i", $this->sources('script-src')) ?: []);
    }

    public function has(string $keyword): bool
    {
        return in_array("'$keyword'", array_map(strtolower(...), $this->sources('script-src')), true);
    }

    public function allows_address(string $kind, string $address): bool
    {
        return $this->decider($kind) === null
            || array_filter($this->sources($kind), fn($source) => $this->matches($source, $address));
    }

    /** @param bool $is_added by a script, and not by the page */
    public function allows_script(string $address, Script $script, bool $is_added): bool
    {
        return match (true) {
            $this->decider('script-src') === null, !$is_added && $this->has_nonce_of($script) => true,
            // Its code may set one.
            $is_added && $this->nonces() && str_contains($script->code, 'nonce') => true,
            $this->has('strict-dynamic') => $is_added,
            default => $this->allows_address('script-src', $address),
        };
    }

    public function allows_code(Script $script): bool
    {
        $sources = $this->sources('script-src');
        if ($this->decider('script-src') === null || $this->has_nonce_of($script)) {
            return true;
        }
        $hashes = preg_grep("/^'sha(256|384|512)-/i", $sources) ?: [];
        $code = str_replace(["\r\n", "\r"], "\n", $script->code); // as parsers read it
        foreach ($hashes as $source) {
            [$algorithm, $hash] = explode('-', trim($source, "'"), 2);
            if (base64_encode(hash(strtolower($algorithm), $code, true)) === strtr($hash, '-_', '+/')) {
                return true;
            }
        }
        return $this->has('unsafe-inline') && !$hashes && !$this->nonces() && !$this->has('strict-dynamic');
    }

    private function has_nonce_of(Script $script): bool
    {
        $nonces = array_map(fn($source) => substr($source, strlen("'nonce-"), -1), $this->nonces());
        return in_array($script->attributes['nonce'] ?? '', $nonces, true);
    }

    private function matches(string $source, string $address): bool
    {
        if (strcasecmp($source, "'self'") === 0) {
            $source = (string) preg_replace('~^(\w+://[^/?#]*).*~s', '$1', $this->page);
        } elseif ($source === '*') {
            return preg_match('~^(https?|wss?):~i', $address) === 1;
        }
        $url = (parse_url($address) ?: []) + ['scheme' => '', 'host' => '', 'path' => '/'];
        if (preg_match('~^([a-z][a-z0-9+.-]*):$~i', $source, $match)) {
            return $this->scheme_matches($match[1], $url['scheme']);
        }
        $pattern = '~^(?:([a-z][a-z0-9+.-]*)://)?([^:/?#]+)(?::(\d+|\*))?(/.*)?$~iD';
        if (!preg_match($pattern, $source, $match, PREG_UNMATCHED_AS_NULL)) {
            return false;
        }
        [, $scheme, $host, $port, $path] = $match;
        return $this->scheme_matches($scheme ?? (string) parse_url($this->page, PHP_URL_SCHEME), $url['scheme'])
            && $this->host_matches($host, $url['host'])
            && $this->port_matches($port ?? '', $url)
            && $this->path_matches($path ?? '', $url['path']);
    }

    private function scheme_matches(string $allowed, string $scheme): bool
    {
        [$allowed, $scheme] = [strtolower($allowed), strtolower($scheme)];
        return $allowed === $scheme || in_array([$allowed, $scheme], [
            ['http', 'https'], ['ws', 'wss'], ['ws', 'http'], ['ws', 'https'], ['wss', 'https'],
        ], true);
    }

    private function host_matches(string $allowed, string $host): bool
    {
        return str_starts_with($allowed, '*')
            ? str_ends_with(strtolower($host), strtolower(substr($allowed, 1)))
            : strcasecmp($allowed, $host) === 0;
    }

    /** @param array{scheme: string, port?: int<0, 65535>} $url */
    private function port_matches(string $allowed, array $url): bool
    {
        $default = ['http' => 80, 'https' => 443, 'ws' => 80, 'wss' => 443][strtolower($url['scheme'])] ?? 0;
        $port = $url['port'] ?? $default;
        return match ($allowed) {
            '*' => true,
            '' => $port === $default,
            '80' => in_array($port, [80, 443], true),
            default => (int) $allowed === $port,
        };
    }

    private function path_matches(string $allowed, string $path): bool
    {
        [$allowed, $path] = [rawurldecode($allowed), rawurldecode($path)];
        return match (true) {
            $allowed === '', $allowed === '/' => true,
            str_ends_with($allowed, '/') => str_starts_with($path, $allowed),
            default => $allowed === $path,
        };
    }
}
