<?php

/*
 * Holds what an analyser found against the marks: php compare.php NAMES JSON mistakes.php. NAMES are PHPStan or
 * Psalm, and after a comma Stub, if it reads the stub. A line that ends with "// mistake" is for all, one with
 * "// mistake: PHPStan" if that is among NAMES. Any other line, of whatever file, is without fault.
 */
[, $names, $json, $mistakes] = $argv;
$names = explode(',', $names);
$analyser = $names[0];

/** @return array<string, string> what was found, by "file:line"; several things in one line are one */
function found(string $analyser, array $data): array
{
    $found = [];
    if ($analyser === 'Psalm') {
        foreach ($data as $issue) {
            $found[basename($issue['file_name']) . ":$issue[line_from]"] = "$issue[type]: $issue[message]";
        }
        return $found;
    }
    foreach ($data['errors'] as $error) {
        $found[$error] = 'PHPStan itself complains';
    }
    foreach ($data['files'] as $file => $errors) {
        foreach ($errors['messages'] as $error) {
            $found[basename($file) . ":$error[line]"] = $error['message'];
        }
    }
    return $found;
}

$data = json_decode((string) file_get_contents($json), true);
if (!is_array($data)) {
    echo "$analyser gave no JSON.\n";
    exit(1);
}
$found = found($analyser, $data);
$lines = (array) file($mistakes, FILE_IGNORE_NEW_LINES);
$marked = [];
foreach ($lines as $i => $line) {
    if (preg_match('~// mistake(?:: (\w+))?$~', $line, $match) && in_array($match[1] ?? $analyser, $names, true)) {
        $marked[basename($mistakes) . ':' . ($i + 1)] = trim($line);
    }
}
foreach (array_diff_key($marked, $found) as $place => $line) {
    echo "$analyser sees no mistake in $place: $line\n";
}
foreach (array_diff_key($found, $marked) as $place => $message) {
    echo "$analyser finds something in $place: $message\n";
}
if (!$marked || array_diff_key($marked, $found) || array_diff_key($found, $marked)) {
    exit(1);
}
echo count($marked), "\n";
