<?php

/** Everything that must not be shown, however a server hands it back. */
final class Secrets
{
    /** @var list<string> */
    private static array $secrets = [];
    /** @var list<string> as they may come back, in lower case and the longest first, since one may hold another */
    private static array $forms = [];
    /** @var list<string> NUL bytes, as many as each form has bytes */
    private static array $blanks = [];

    public static function add(string ...$secrets): void
    {
        foreach (array_filter($secrets, fn($secret) => $secret !== '') as $secret) {
            $json = fn(int $flags) => substr(
                (string) json_encode($secret, $flags | JSON_INVALID_UTF8_SUBSTITUTE),
                1,
                -1,
            );
            self::$secrets[] = $secret;
            array_push(
                self::$forms,
                $secret,
                rawurlencode($secret),
                urlencode($secret),
                rawurldecode($secret),
                urldecode($secret),
                bin2hex($secret),
                htmlspecialchars($secret, ENT_QUOTES | ENT_SUBSTITUTE),
                addslashes($secret),
                $json(0),
                $json(JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
                ...(
                    function_exists('mb_strtoupper')
                    ? [mb_strtoupper($secret, 'UTF-8'), mb_strtolower($secret, 'UTF-8')]
                    : []
                ),
            );
        }
        self::$forms = array_values(
            array_unique(
                array_map(strtolower(...), array_filter([...self::$forms, '(secret)'], fn($form) => $form !== '')),
            ),
        );
        usort(self::$forms, fn($a, $b) => strlen($b) - strlen($a));
        self::$blanks = array_map(fn($form) => str_repeat("\0", strlen($form)), self::$forms);
    }

    /** Tokens are secrets too: whoever has one is that user in the chat. */
    public static function hide(string $text): string
    {
        $text = self::hide_forms($text);
        // Base64 of anything that holds a secret, wherever in it that begins.
        $text = preg_replace_callback('~[A-Za-z0-9+/_-]{4,}=*~', function (array $match): string {
            for ($skip = 0; $skip < 4; $skip++) {
                $bytes = (string) base64_decode(strtr(substr($match[0], $skip), '-_', '+/'));
                if (str_ireplace(self::$secrets, '', $bytes) !== $bytes) {
                    return '(secret)';
                }
            }
            return $match[0];
        }, $text) ?? '(secret)';
        return preg_replace('/\beyJ[\w-]+\.[\w-]+\.[\w-]*/', '(token)', $text) ?? '(secret)';
    }

    /** Blanks come first and "(secret)" at the end, since a form may be a part of that word and would be replaced in it
     * again and again. What was hidden before stays as it is. */
    private static function hide_forms(string $text): string
    {
        $lower = strtolower($text);
        $changed = $lower ^ str_replace(self::$forms, self::$blanks, $lower); // NUL where nothing is hidden
        $shown = '';
        for ($at = 0; $at < strlen($text); $at += $open + $hidden) {
            $open = strspn($changed, "\0", $at);
            $hidden = strcspn($changed, "\0", $at + $open);
            $shown .= substr($text, $at, $open) . ($hidden ? '(secret)' : '');
        }
        return $shown;
    }
}

/** The beginning of what a server sent, as a line that cannot harm a terminal and holds no secret. */
function excerpt(string $bytes, int $most = 140): string
{
    // Secrets go before anything is cut or changed, since half of one would not be recognised, and after, since
    // what was hidden among tags may appear.
    $text = substr(Secrets::hide($bytes), 0, 1 << 13);
    $without_tags = preg_replace('~<(style|script|head)\b.*?(</\1>|$)|<[^>]*>~is', ' ', $text) ?? '';
    $text = trim($without_tags) === '' ? $text : $without_tags;
    $text = html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    $text = json_decode((string) json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE)) ?? '';
    $text = Secrets::hide(trim(preg_replace('/[\s\p{C}\p{Z}]+/u', ' ', $text) ?? ''));
    return preg_match("/^.{{$most}}(?=.)/us", $text, $start) ? "$start[0]..." : $text;
}
