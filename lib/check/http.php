<?php

// A hostile or broken server must not fill our memory. Decoded JSON takes up to a hundred times its text.
const MOST_BYTES = 1 << 20;
const MOST_HEADER_BYTES = 1 << 16;

/** An answer, read up to the limits. */
final class Answer
{
    public int $status = 0;
    /** @var array<string, list<string>> by name in lower case */
    public array $headers = [];
    public string $body = '';
    public bool $too_long = false;
    public string $error = '';
    public int $code = 0; // curl's number of the error
    public float $ms = 0;
    public int $arrived = 0;
    public ?int $certificate_ends = null;
    private int $header_bytes = 0;

    public function header(string $name): ?string
    {
        return isset($this->headers[$name]) ? implode(', ', $this->headers[$name]) : null;
    }

    /** The headers, one a line with its name in lower case, an empty line, and the body. */
    public function text(): string
    {
        $text = '';
        foreach ($this->headers as $name => $values) {
            $text .= "$name: " . implode(', ', $values) . "\n";
        }
        return "$text\n" . substr($this->body, 0, 1 << 16);
    }

    public function read_header(string $line): int
    {
        $this->header_bytes += strlen($line);
        if ($this->header_bytes > MOST_HEADER_BYTES) {
            $this->error = 'its headers exceed ' . (MOST_HEADER_BYTES >> 10) . ' KiB';
            return 0; // ends the transfer
        }
        if (preg_match('~^HTTP/[\d.]+ (\d{3})~', $line, $match)) {
            [$this->status, $this->headers] = [(int) $match[1], []];
        } elseif (str_contains($line, ':')) {
            [$name, $value] = explode(':', $line, 2);
            $this->headers[strtolower(trim($name))][] = trim($value);
        }
        return strlen($line);
    }

    public function read_body(string $bytes): int
    {
        $this->body .= substr($bytes, 0, MOST_BYTES - strlen($this->body));
        $this->too_long = strlen($this->body) === MOST_BYTES;
        return $this->too_long ? 0 : strlen($bytes);
    }

    public function is_redirect(): bool
    {
        return $this->status >= 300 && $this->status < 400;
    }

    public function is_page(): bool
    {
        return (bool) preg_match('~^[\xef\xbb\xbf\s]*<(!doctype html|html|head)\b~i', $this->body);
    }

    /**
     * Whether it may show users: they are there, with whatever status, also after a refusal; or it has status 200,
     * unless the body is clearly a refusal whose status is wrong. Anything that cannot be read counts as users, because
     * an open site must not be called closed.
     */
    public function lets_in(): bool
    {
        $json = new Json($this->body);
        $is_user = $this->error === '' && preg_match('/"user_id\\\\?"\s*:\s*\\\\?"?\w/', $this->body) === 1;
        return $this->has_users() || $is_user || $this->status === 200 && match (true) {
            (bool) $json->users() => true,
            trim($this->body, "\xef\xbb\xbf" . Json::SPACE) === '', $this->is_page() => false,
            wall_advice($this, '') !== '' => false,
            preg_match(ERROR_TEXT, $this->body) === 1 => preg_match('/[\[{]\s*"/', $this->body) === 1,
            $json->valid => $json->may_have_members(),
            default => preg_match('/[\[\]{}<>|;=\t\n]|.{200}/s', trim($this->body)) === 1, // one line of words
        };
    }

    /** Whether the body is a list of users, also with a status of which clients read no body. */
    public function has_users(): bool
    {
        $users = (new Json($this->body))->users() ?? [];
        return $this->error === '' && $users !== [] && array_filter($users, fn($user) => !isset($user->user_id)) === [];
    }

    /** What came, for a person. Users are counted and not shown. */
    public function came(): string
    {
        if ($this->error !== '') {
            return 'no response: ' . excerpt($this->error);
        }
        $json = new Json($this->body);
        $users = $json->users() ?? $json->found();
        return "status $this->status" . match (true) {
            $this->too_long => ' and more than ' . (MOST_BYTES >> 20) . ' MiB',
            $this->is_redirect() => ' to ' . excerpt($this->header('location') ?? 'nowhere'),
            $users !== null => ' and ' . count($users) . ' user' . (count($users) === 1 ? '' : 's'),
            $this->body === '' => ' and an empty body',
            default => ': ' . excerpt($this->body),
        };
    }
}

final class Client
{
    public function __construct(private float $timeout, private ?string $ca_file) {}

    /** Follows no redirect: the credentials are for this address alone. */
    public function ask(string $url, ?string $credentials = null): Answer
    {
        return $this->ask_at_once($url, $credentials, 1)[0];
    }

    /** As a browser asks, which takes packed pages and unpacks them. */
    public function ask_for_page(string $url, string $cookie): Answer
    {
        return $this->ask_at_once(
            $url,
            null,
            1,
            [CURLOPT_ENCODING => ''] + ($cookie === '' ? [] : [CURLOPT_COOKIE => $cookie]),
        )[0];
    }

    /** As a browser that is not signed in asks: it follows redirects. */
    public function ask_as_browser(string $url, float $seconds): Answer
    {
        return $this->ask_at_once($url, null, 1, [
            CURLOPT_ENCODING => '',
            CURLOPT_FOLLOWLOCATION => true,
            CURLOPT_MAXREDIRS => 3,
            CURLOPT_REDIR_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_TIMEOUT_MS => (int) (min($seconds, $this->timeout) * 1000),
        ])[0];
    }

    /**
     * Each request has a connection of its own.
     *
     * @param array<int, mixed> $more options for curl
     * @return list<Answer>
     */
    public function ask_at_once(string $url, ?string $credentials, int $times, array $more = []): array
    {
        $multi = curl_multi_init();
        [$answers, $handles] = [[], []];
        for ($i = 0; $i < $times; $i++) {
            $answer = new Answer();
            $handle = curl_init();
            $is_set = curl_setopt_array($handle, $more + [
                CURLOPT_URL => $url,
                CURLOPT_HTTPHEADER => $credentials === null
                    ? []
                    : ['Authorization: Basic ' . base64_encode($credentials)],
                CURLOPT_USERAGENT => 'imbachat-check/' . VERSION,
                CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
                CURLOPT_CONNECTTIMEOUT_MS => (int) ($this->timeout * 1000),
                CURLOPT_TIMEOUT_MS => (int) ($this->timeout * 1000),
                CURLOPT_NOSIGNAL => true,
                CURLOPT_CERTINFO => true,
                CURLOPT_HEADERFUNCTION => fn($handle, $line) => $answer->read_header($line),
                CURLOPT_WRITEFUNCTION => fn($handle, $bytes) => $answer->read_body($bytes),
            ] + ($this->ca_file === null ? [] : [CURLOPT_CAINFO => $this->ca_file]));
            if (!$is_set) {
                throw new UsageError('curl rejects the address or the certificates.');
            }
            curl_multi_add_handle($multi, $handle);
            [$answers[$i], $handles[$i]] = [$answer, $handle];
        }
        do {
            $state = curl_multi_exec($multi, $running);
            if ($running && curl_multi_select($multi) < 0) {
                usleep(1000);
            }
        } while ($running && $state === CURLM_OK);
        while ($done = curl_multi_info_read($multi)) {
            $i = array_search($done['handle'], $handles, true);
            $this->finish($answers[$i], $handles[$i], $done['result']);
        }
        return array_values($answers);
    }

    private function finish(Answer $answer, CurlHandle $handle, int $code): void
    {
        $answer->ms = curl_getinfo($handle, CURLINFO_TOTAL_TIME_T) / 1000;
        $answer->arrived = time();
        $ends = curl_getinfo($handle, CURLINFO_CERTINFO)[0]['Expire date'] ?? '';
        $answer->certificate_ends = strtotime($ends) ?: null;
        if ($code !== CURLE_OK && !$answer->too_long) {
            [$answer->code, $answer->status] = [$code, 0];
            $answer->error = $answer->error ?: (curl_error($handle) ?: (string) curl_strerror($code));
        }
    }
}
