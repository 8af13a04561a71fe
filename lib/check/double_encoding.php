<?php

/** Text whose UTF-8 was read as a single-byte charset and encoded as UTF-8 once more: "JosÃ©". */
final class DoubleEncoding
{
    /** The characters from 0x80 on, with a blank where a byte has none. The rest continues as ISO-8859-1 and -5 do. */
    private const UPPER_HALF = [
        'windows-1252' => '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ',
        'windows-1251' => "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї",
    ];
    /** What names consist of. Anything else comes of a capital before punctuation, as in "NESTLÉ®" or "CAFÉ…". */
    private const PLAUSIBLE = '/^[\x{a0}-\x{17f}\x{218}-\x{21b}\x{386}-\x{3ce}\x{400}-\x{45f}\x{490}\x{491}'
        . '\x{531}-\x{1fff}\x{200d}\x{2010}-\x{fbff}\x{fe0f}\x{10000}-\x{3ffff}]+$/uD';
    private const MIXED_WORD = '/\p{Latin}\p{M}*(?![\p{Latin}0-9])[\p{L}\p{N}]'
        . '|(?![\p{Latin}0-9])[\p{L}\p{N}]\p{M}*\p{Latin}/u';

    private function __construct(
        public readonly string $text,
        public readonly string $charset,
        public readonly bool $is_certain,
    ) {}

    /** Null unless the text was encoded twice or more often. */
    public static function of(string $text): ?self
    {
        foreach (array_keys(self::UPPER_HALF) as $charset) {
            $decoded = '';
            $once = (string) preg_replace_callback('/[^\x00-\x7f]+/u', function (array $run) use ($charset, &$decoded) {
                $bytes = strtr($run[0], self::bytes($charset));
                if ($bytes === $run[0] || !preg_match('//u', $bytes)) {
                    return $run[0];
                }
                $decoded .= $bytes;
                return $bytes;
            }, $text);
            if ($decoded === '') {
                continue;
            }
            $deeper = self::of($once);
            if ($deeper || preg_match(self::PLAUSIBLE, $decoded) && !preg_match(self::MIXED_WORD, $once)) {
                $characters = preg_match_all('/./su', $decoded);
                $is_certain = $characters > ($charset === 'windows-1251' ? 2 : 1)
                    || strlen($decoded) > 2 * $characters
                    || preg_match('/[a-z][^\x00-\x7f]|[^\x00-\x7f][a-z]/', $text);
                if ($is_certain || preg_match('/\p{L}/u', $decoded)) {
                    return new self($deeper->text ?? $once, $charset, $is_certain);
                }
            }
        }
        return null;
    }

    /** @return array<string, string> character => byte */
    private static function bytes(string $charset): array
    {
        static $tables = [];
        if (!isset($tables[$charset])) {
            $tables[$charset] = [];
            preg_match_all('/./su', self::UPPER_HALF[$charset], $upper);
            for ($byte = 0x80; $byte < 0x100; $byte++) {
                $character = $upper[0][$byte - 0x80]
                    ?? self::character($charset === 'windows-1251' ? $byte - 0xC0 + 0x410 : $byte);
                $tables[$charset][$character] = chr($byte);
                if ($byte < 0xA0) {
                    $tables[$charset][self::character($byte)] = chr($byte); // ISO-8859-1 has control characters
                }
            }
        }
        return $tables[$charset];
    }

    private static function character(int $number): string
    {
        return (string) json_decode(sprintf('"\u%04x"', $number));
    }
}
