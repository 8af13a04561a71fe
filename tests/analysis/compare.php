<?php

/*
 * Holds what an analyser found against the marks: php compare.php PHPStan|Psalm JSON mistakes.php A line that
 * ends with "// mistake" is for both, one with "// mistake: PHPStan" for that one. Any other line, of whatever
 * file, is without fault.
 */
[, $analyser, $json, $mistakes] = $argv;

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
    if (preg_match('~// mistake(?:: (\w+))?$~', $line, $match) && ($match[1] ?? $analyser) === $analyser) {
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
