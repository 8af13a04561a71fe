--TEST--
Faults: every function may be called from any place inside another call, with other keys and settings
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/places.inc';

set_settings();
$places = places();
$right = array_map(fn($place) => $place(fn() => null), $places);
foreach ($places as $outer => $place) {
    $fault = function () use ($places, $right, $outer) {
        foreach ($places as $inner => $place) {
            $place(fn() => imbachat_jwt(6, "another key of $inner")) === $right[$inner]
                || print "$inner in $outer: another answer\n";
        }
        imbachat_check_auth('other', 'other', []) && print "let in\n";
    };
    $place($fault) === $right[$outer] || print "$outer: another answer\n";
}
echo "done\n";
?>
--EXPECT--
done
