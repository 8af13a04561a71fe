--TEST--
imbachat_users_json(): a character split by a template is complete again in the result
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

$differences = 0;
foreach ([
    "\xc3\xa9", "\xe2\x82\xac", "\u{2028}", "\xf0\x9f\x98\x80", "\xe2\x82", "\xff\xfe", "\xed\xa0\x80",
    "\xf4\x90\x80\x80", "\xc3\xc3\xa9",
] as $bytes) {
    for ($cut = 1; $cut < strlen($bytes); $cut++) {
        [$head, $tail] = [substr($bytes, 0, $cut), substr($bytes, $cut)];
        $row = [
            'user_id' => 6, 'name' => 'J', 'head' => "<$head", 'tail' => "$tail>", 'first' => $head[0],
            'rest' => substr($bytes, 1),
        ];
        $fields = [
            '{head}{tail}' => "<$bytes>",
            "<$head{tail}" => "<$bytes>",
            "{head}$tail>" => "<$bytes>",
            "$head{rest}" => $head . substr($bytes, 1),
            "{first}{rest}" => $bytes,
            "{head}|{tail}" => "<$head|$tail>",
            "$head{first}$tail" => $head . $bytes[0] . $tail,
        ];
        foreach ([
            0, JSON_UNESCAPED_UNICODE, JSON_INVALID_UTF8_IGNORE, JSON_INVALID_UTF8_IGNORE | JSON_UNESCAPED_UNICODE,
            JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS,
        ] as $flags) {
            foreach ($fields as $template => $text) {
                foreach (['x', 'avatar_url'] as $field) {
                    $expected = encode([['user_id' => 6, 'name' => 'J', $field => $text]], $flags);
                    foreach ([$row, (object) $row] as $each) {
                        if (
                            ($json = imbachat_users_json([$each], [$field => $template], $flags)) !== $expected
                            && $differences++ < 5
                        ) {
                            echo bin2hex($template), ' ', bin2hex($bytes), ' ', $flags, ': ';
                            echo difference($expected, $json), "\n";
                        }
                    }
                }
            }
        }
    }
}
echo $differences, ' differences';
?>
--EXPECT--
0 differences
