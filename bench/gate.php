<?php

/*
 * Compares what bench/gate counted with the figures of a file, or writes them there.
 * Arguments: the folder of callgrind's outputs, the file, the compiler's major version, "--accept" to write.
 */
require __DIR__ . '/machine.php';

const LIMIT = 1.03;

[, $folder, $file, $compiler] = $argv;
$accept = isset($argv[4]);

function fail(string $message): never
{
    fwrite(STDERR, "gate: $message\n");
    exit(1);
}

/** What the figures hold for. Another machine of the same kind gives the same ones. */
function environment(string $compiler): string
{
    return sprintf(
        '%s, PHP %d.%d, OpenSSL %d, compiler %s',
        php_uname('m'),
        PHP_MAJOR_VERSION,
        PHP_MINOR_VERSION,
        (int) openssl_version(),
        $compiler,
    );
}

/**
 * Instructions a call of each part, without those of the loop around it, which the first part has alone. The outputs
 * are numbered: what is before the first part, that part, what is between, the next part…
 */
function counts(string $folder): array
{
    $calls = json_decode(
        shell_exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg(__DIR__ . '/workload.php') . ' --parts'),
        true,
    );
    $counts = [];
    $number = 0;
    foreach ($calls as $part => $times) {
        $number += 2;
        preg_match('/^totals: (\d+)$/m', (string) @file_get_contents("$folder/part.$number"), $total)
            || fail("callgrind did not see imbachat_error_json(); was the extension stripped of its symbols?");
        $counts[$part] = (int) round($total[1] / $times);
    }
    $nothing = array_shift($counts);
    return array_map(fn($count) => $count - $nothing, $counts);
}

$environment = environment($compiler);
$counts = counts($folder);
$all = json_decode((string) @file_get_contents($file), true) ?? [];
$figures = $all[$environment] ?? null;

echo "Instructions a call on $environment:\n";
$grown = 0;
foreach ($counts as $part => $count) {
    $figure = $figures[$part] ?? null;
    printf(
        "  %-40s%10s%s\n",
        $part,
        number_format($count),
        $figure ? sprintf('%+8.1f %%', ($count / $figure - 1) * 100) : '',
    );
    $grown += $figures !== null && $count > ($figure ?? 0) * LIMIT;
}
if ($accept) {
    $all[$environment] = $counts;
    ksort($all);
    file_put_contents($file, json_encode($all, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES) . "\n")
        || fail("$file cannot be written.");
    exit("Written: $file\n");
}
if ($figures === null) {
    exit(
        "There are no figures for this in bench/gate.json, so nothing was compared; bench/gate --accept writes them.\n"
    );
}
if ($grown) {
    echo "$grown of them grew by more than 3 % or is not in bench/gate.json. If that is what the change is worth,\n"
        . "bench/gate --accept writes the new figures; commit them with the change.\n";
    exit(1);
}
echo "None grew by more than 3 %.\n";
