--TEST--
Faults: an FPM worker survives every fault in every place, and its next request is unaffected
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../fpm.inc'; skip_without_fpm(); ?>
--FILE--
<?php
require __DIR__ . '/../fpm.inc';
require __DIR__ . '/places.inc';

set_settings();
putenv('USE_ZEND_ALLOC=1');
$fpm = new Fpm(
    'require ' . var_export(__DIR__ . '/places.inc', true) . ";\n" . script_of_places(),
    settings() + ['display_errors' => '0', 'log_errors' => '0', 'memory_limit' => '32M'],
);
$fault = fn($place, $fault) => $fpm->get(http_build_query(['place' => $place, 'fault' => $fault]));
$expected = [
    'exit' => '200 OK exited, shut down',
    'throw' => '500 Internal Server Error , shut down',
    'memory' => '500 Internal Server Error , shut down',
];
$worker = null;
foreach (places() as $name => $place) {
    $right = $place(fn() => null) . ', shut down';
    foreach ($expected as $kind => $answer) {
        $harmed = $fault($name, $kind);
        "$harmed->status_line $harmed->body" === $answer
            || print "$kind in $name: $harmed->status_line '$harmed->body'\n";
        $next = $fault($name, 'none');
        $next->body === $right || print "$kind in $name, the next request: $next->status_line '$next->body'\n";
        $worker ??= $next->header('X-Worker');
        $next->header('X-Worker') === $worker || print "$kind in $name: another worker\n";
    }
}
echo "done\n";
?>
--EXPECT--
done
