--TEST--
imbachat_widget(): options may be as deep as json_encode() allows, counting the options as the first level
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

function nested(int $levels): array
{
    return $levels === 1 ? [] : [nested($levels - 1)];
}
foreach ([510, 511, 512, 513, 5000] as $levels) {
    foreach ([null, 6] as $user_id) {
        $options = ['deep' => nested($levels - 1), 'last' => 1];
        $expected = outcome(fn() => json_encode($options, JSON_THROW_ON_ERROR));
        $ours = outcome(fn() => imbachat_widget($user_id, $options, 'DEV', 'key'));
        echo $levels, $user_id ? ' for a user: ' : ': ';
        echo str_starts_with($expected, '{')
            ? 'written, ' . (str_contains($ours, substr($expected, 1)) ? 'whole' : $ours)
            : ($ours === $expected ? $ours : "not $ours"), "\n";
    }
}
?>
--EXPECT--
510: written, whole
510 for a user: written, whole
511: written, whole
511 for a user: written, whole
512: written, whole
512 for a user: written, whole
513: JsonException: Maximum stack depth exceeded
513 for a user: JsonException: Maximum stack depth exceeded
5000: JsonException: Maximum stack depth exceeded
5000 for a user: JsonException: Maximum stack depth exceeded
