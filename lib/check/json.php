<?php

/** The JSON in a text, also where something stands around it or where its encoding is broken. */
final class Json
{
    /** RFC 8259, section 2. trim() by itself takes more, and since PHP 8.6 a form feed too. */
    public const SPACE = " \t\n\r";

    public readonly bool $valid;
    public readonly mixed $data;
    public string $error = '';
    public string $before = '';
    public string $after = '';

    public function __construct(string $text)
    {
        $data = self::decode($text, $this->error);
        if ($this->error !== '') {
            foreach ($this->inner($text) as [$start, $end]) {
                $data = self::decode(substr($text, $start, $end - $start), $error);
                if ($error === '') {
                    [$this->before, $this->after, $this->error] = [substr($text, 0, $start), substr($text, $end), ''];
                    break;
                }
            }
        }
        $this->valid = $this->error === '';
        $this->data = $data;
    }

    /** Whether nothing but white space stands around it. */
    public function is_alone(): bool
    {
        return trim($this->before . $this->after, self::SPACE) === '';
    }

    /** @param-out string $error */
    private static function decode(string $text, ?string &$error): mixed
    {
        $data = json_decode($text, false, 64, JSON_INVALID_UTF8_SUBSTITUTE | JSON_BIGINT_AS_STRING);
        $error = json_last_error() ? json_last_error_msg() : '';
        return $data;
    }

    /**
     * Where JSON may begin and end: the first brackets that open and are inside of no other, with the
     * last ones that close.
     *
     * @return iterable<array{int, int}>
     */
    private function inner(string $text): iterable
    {
        for ($start = strcspn($text, '[{'), $i = 0; $i < 20 && $start < strlen($text); $i++) {
            $end = preg_match('/("\s*:|[\[{,])\s*$/D', substr($text, max(0, $start - 100), min(100, $start)))
                ? 0
                : strlen($text);
            for (
                $j = 0; $j < 5
                && ($end = strrpos(substr($text, 0, (int) $end), $text[$start] === '[' ? ']' : '}')) > $start; $j++
            ) {
                yield [$start, $end + 1];
            }
            $start += 1 + strcspn($text, '[{', $start + 1);
        }
    }

    /** @return ?list<stdClass> what a search found: a list, also inside of "data" */
    public function found(): ?array
    {
        return $this->users()
            ?? (
                is_array($this->data->data ?? null)
                ? (new self((string) json_encode($this->data->data)))->users()
                : null
            );
    }

    /** Whether members may be in it, in whatever form, instead of a refusal. */
    public function may_have_members(): bool
    {
        if (!$this->data instanceof stdClass) {
            return is_array($this->data);
        }
        $has_name = fn(string $keys) => preg_match('/"(\d+|id|\w*name|login)\\\\?"\s*:/i', $keys) === 1;
        $is_error = !empty($this->data->error) || !empty($this->data->errors) || !empty($this->data->message);
        $is_flat = !array_filter((array) $this->data, fn($value) => $value && !is_scalar($value));
        $text = (string) json_encode($this->data);
        return $is_flat ? !$is_error && $has_name($text) : !$is_error || $has_name($text);
    }

    /** @return ?list<stdClass> null where it is no list of objects */
    public function users(): ?array
    {
        $is_list = is_array($this->data) && !array_filter($this->data, fn($item) => !$item instanceof stdClass);
        /** @var ?list<stdClass> */
        return $is_list ? $this->data : null;
    }
}

/**
 * The ids, without blanks and zeros around a number unless it was asked for with them.
 *
 * @param array<stdClass> $users
 * @param list<string> $asked
 * @return list<string>
 */
function ids_of(array $users, array $asked = []): array
{
    $ids = array_map(fn($user) => $user->user_id ?? null, $users);
    return array_map(
        fn($id) => in_array((string) $id, $asked, true)
            ? (string) $id
            : (string) preg_replace('/^\s*0*(?=\d+\s*$)(\d+)\s*$/D', '$1', (string) $id),
        array_values(array_filter($ids, is_scalar(...))),
    );
}
