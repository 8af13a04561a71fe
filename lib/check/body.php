<?php

// What sites put before JSON against other sites' scripts.
const PREFIX = "/^(\)\]\}'|while ?\(1\);|for ?\(;;\);)/";
const NO_PREFIX = 'This prefix is for scripts that remove it; the chat does not. Print the JSON alone.';

/** The body of the answer to the right credentials: a list of users, as JSON. */
final class Body extends Part
{
    public function run(): void
    {
        $answer = $this->site->answer;
        $type = $answer->header('content-type');
        $this->report->judge(
            'content-type',
            $type === null ? 'no such header' : excerpt($type),
            $this->advice_for_type($type ?? ''),
        );

        $packed = $answer->header('content-encoding');
        $is_packed = $packed !== null && $packed !== 'identity';
        $this->site->json = $json = new Json($is_packed ? '' : $answer->body);
        if ($this->is_one_a_line($answer->body)) {
            $this->report->fail('json', 'one object after the other, without a list', 'The chat expects one list. '
                . "Collect the users in an array, and print it once, at the end:\necho json_encode(\$users);");
            throw new Stop();
        }
        $json->valid && $this->check_surroundings($json);
        $is_packed || $this->check_encoding($answer->body);
        $json->valid ? $this->report->ok('json', 'valid') : $this->report_invalid($json, $is_packed ? $packed : null);
        $users = $json->users() ?? $this->report_no_list($json->data);
        $this->report->ok('list', count($users) . (count($users) === 1 ? ' user' : ' users'));
        $this->site->users = $users;
    }

    /** What stands before the JSON, and after it. */
    private function check_surroundings(Json $json): void
    {
        $bom = str_starts_with($this->site->answer->body, "\xef\xbb\xbf");
        $before = trim($bom ? substr($json->before, 3) : $json->before, Json::SPACE);
        $after = trim($json->after, Json::SPACE);
        $this->report->judge('clean', match (true) {
            $before !== '' => 'before it: ' . excerpt($before),
            $bom => 'a byte order mark (EF BB BF) before it',
            $after !== '' => 'after it: ' . excerpt($after),
            default => 'nothing',
        }, match (true) {
            $bom => 'A file of the site begins with a byte order mark. Save its PHP files as "UTF-8 without BOM".',
            preg_match('/^[\w.$]+\s*\($/D', $before) && preg_match('/^\)\s*;?$/D', $after)
                => 'This is JSONP, for a page of another site. Print the JSON alone, without the function around '
                    . 'it.',
            preg_match(PREFIX, $before) === 1 => NO_PREFIX,
            (bool) preg_match(ERROR_TEXT, "$before $after")
                => 'Set display_errors = 0, so that messages go to the log, and fix what they name.',
            $before . $after !== ''
                => 'Only the JSON may be printed. Look for echo, var_dump, a debug bar, or text outside <?php ?>.',
            default => '',
        });
    }

    /** @throws Stop */
    private function report_invalid(Json $json, ?string $packed): never
    {
        $answer = $this->site->answer;
        $came = match (true) {
            $answer->too_long => $answer->came(),
            $packed !== null => 'a body compressed with ' . excerpt($packed, 20),
            $answer->body === '' => 'an empty body',
            $this->is_cut($answer) => 'a list that ends in the middle, after ' . strlen($answer->body) . ' bytes',
            default => "$json->error: "
                . excerpt($answer->body, preg_match('/^\s*[\[{]/', $answer->body) ? 40 : 140),
        };
        $this->report->fail('json', $came, match (true) {
            $answer->too_long
                => 'This is too long for a few users. Does the script return all users, or never end?',
            $packed !== null
                => 'The request did not ask for compression. Compress only if Accept-Encoding allows it.',
            $answer->body === ''
                => 'json_encode() returns false if a name is not UTF-8, and nothing is printed. Set the charset of '
                    . "the database connection, with one of the lines below. Or the script ended early: see the "
                    . "site's error log.\n" . CHARSET_LINES,
            preg_match(PREFIX, $answer->body) === 1 => NO_PREFIX,
            $this->is_cut($answer) && $answer->header('content-length') !== null
                => 'The Content-Length header is too small, and a client reads no further. Remove the header, '
                    . 'which the web server sets, or use strlen(): mb_strlen() counts letters and not bytes.',
            $this->is_cut($answer)
                => "The script stopped while it printed. See the site's error log; look for memory_limit and "
                    . 'max_execution_time, and print the list at once.',
            (bool) preg_match(ERROR_TEXT, $answer->body) => 'The script fails with an error. Fix what it names.',
            default => 'Write the whole body with json_encode() or imbachat_users_json().',
        });
        throw new Stop();
    }

    /** @throws Stop */
    private function report_no_list(mixed $data): never
    {
        $this->report->fail('list', match (true) {
            is_string($data) => 'a string',
            is_array($data) => 'an array of something else',
            $data instanceof stdClass => 'an object with '
                . excerpt(implode(', ', array_keys(get_object_vars($data))), 80),
            default => get_debug_type($data),
        }, match (true) {
            is_string($data) => 'The JSON was encoded twice. Call json_encode() once.',
            isset($data->code, $data->error)
                => 'This is an error with status 200. Send the real status code too.',
            ($key = $this->key_of_list($data)) !== null
                => 'The list must not be inside "' . excerpt($key, 40) . '". Print the list itself.',
            isset($data->user_id)
                => 'This is one user without a list around. Print a list, also of one: json_encode([$user]).',
            $data instanceof stdClass
                => 'json_encode() turns an array with keys into an object. Use array_values().',
            default => 'Each item must be an object such as {"user_id": 6, "name": "John"}.',
        });
        throw new Stop();
    }

    /** Empty if the type is right. */
    private function advice_for_type(string $type): string
    {
        $pattern = '~^application/(?:\w+\+)?json\s*(?:;\s*charset\s*=\s*["\']?([^"\';\s]*)["\']?\s*)?$~i';
        preg_match($pattern, $type, $match);
        $charset = strtolower($match[1] ?? '');
        return match (true) {
            !$match
                => "Add header('Content-Type: application/json') before the first output. A browser would interpret "
                    . 'names as HTML.',
            $charset === '', $charset === 'utf-8' => '',
            $charset === 'utf8' => 'The name of this charset is utf-8. JSON needs none: send application/json alone.',
            (bool) preg_match('//u', $this->site->answer->body)
                => 'The body is UTF-8, and the header says something else, so that letters are misread. JSON needs no '
                    . 'charset: send application/json alone. Look for header(), default_charset in php.ini, and '
                    . 'AddDefaultCharset or charset in the web server.',
            default => 'JSON is UTF-8. Convert the body to UTF-8, and send application/json without a charset.',
        };
    }

    /** Objects one after the other, as of a loop that prints each. */
    private function is_one_a_line(string $body): bool
    {
        $objects = preg_split('/(?<=\})\s*(?=\{)/', trim($body, Json::SPACE), 3) ?: [];
        return count($objects) > 1 && json_decode($objects[0]) instanceof stdClass;
    }

    private function is_cut(Answer $answer): bool
    {
        $is_open = preg_match('/^\s*\[\s*\{.*[^\]\s]\s*$/sD', $answer->body) === 1;
        return $is_open && !preg_match(ERROR_TEXT, $answer->body);
    }

    /** @throws Stop if nothing can be read */
    private function check_encoding(string $body): void
    {
        $whole = match (true) {
            str_starts_with($body, "\x1f\x8b") => 'gzip, without a Content-Encoding header',
            preg_match('/^x[\x01\x9c\xda]/', $body) === 1 => 'zlib, without a Content-Encoding header',
            preg_match('/^(\xff\xfe|\xfe\xff|\0[\[{]|[\[{]\0)/', $body) === 1 => 'UTF-16',
            default => '',
        };
        if ($whole !== '') {
            $this->report->fail('utf-8', $whole, $whole === 'UTF-16'
                ? 'Send UTF-8. Save the PHP files as "UTF-8 without BOM", and do not convert the output.'
                : 'The body is compressed without being asked for. Look for gzencode(), gzcompress() or ob_gzhandler, '
                    . 'and compress only if Accept-Encoding allows it.');
            throw new Stop();
        }
        if (preg_match('//u', $body)) {
            $this->report->ok('utf-8', 'valid');
            return;
        }
        // An invalid byte cannot be shown, so its position is.
        preg_match(
            '/^(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*+/',
            $body,
            $valid,
        );
        $this->report->fail(
            'utf-8',
            'an invalid UTF-8 byte at position ' . strlen($valid[0] ?? '') . $this->looks_like($body),
            'Use UTF-8 for the database connection, with one of the lines below. imbachat_users_json() replaces only '
                . "the invalid bytes.\n" . CHARSET_LINES,
        );
    }

    /**
     * A guess: in Chinese text the bytes come in pairs, in Western names they stand alone among ASCII letters, and
     * Cyrillic words consist of them. Their first letter is a capital, which KOI8-R has after the small ones.
     */
    private function looks_like(string $body): string
    {
        preg_match_all('/[\x80-\xff]+/', $body, $runs);
        $has = fn(string $pattern) => count(preg_grep($pattern, $runs[0]) ?: []) === count($runs[0]);
        return match (true) {
            $has('/^[\xa0-\xff]$/D') => '; it looks like ISO-8859-1',
            $has('/^([\xa8\xc0-\xdf][\xb8\xe0-\xff]+)+$/D') => '; it looks like windows-1251',
            $has('/^([\xb3\xe0-\xff][\xa3\xc0-\xdf]+)+$/D') => '; it looks like KOI8-R',
            $has('/^([\xb0-\xf7][\xa1-\xfe])+$/D') && !$has('/^[\xc0-\xff]+$/D') => '; it looks like GB18030',
            default => '',
        };
    }

    /** The path of a list in objects, such as "data" or "response.users". */
    private function key_of_list(mixed $data): ?string
    {
        foreach ($data instanceof stdClass ? get_object_vars($data) : [] as $key => $value) {
            if (is_array($value) && (!$value || $value[0] instanceof stdClass)) {
                return (string) $key;
            }
            if (($inner = $this->key_of_list($value)) !== null) {
                return "$key.$inner";
            }
        }
        return null;
    }
}
