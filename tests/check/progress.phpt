--TEST--
imbachat-check: progress on a terminal, and nowhere else
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

/**
 * Runs the program with stderr on a terminal.
 * @return array{string, string} what comes there, and on stdout if that is another place
 */
function on_terminal(string $url, array $stdout, array $arguments = [], string $term = 'xterm'): array
{
    $command = 'exec ' . php_command() . ' ' . dirname(__DIR__, 2) . '/bin/imbachat-check '
        . implode(' ', array_map(escapeshellarg(...), [$url, '--login', LOGIN, '--requests', '0', ...$arguments]));
    $env = ['IMBACHAT_PASSWORD' => PASSWORD, 'NO_COLOR' => '1', 'TERM' => $term] + getenv();
    $process = proc_open($command, [['file', '/dev/null', 'r'], $stdout, ['pty']], $pipes, null, $env);
    [$shown, $output] = ['', ''];
    while (($more = @fread($pipes[2], 8192)) !== false && $more !== '') {
        $shown .= $more;
    }
    if ($stdout[0] === 'pipe') {
        $output = stream_get_contents($pipes[1]);
    }
    proc_close($process);
    return [$shown, $output];
}

/** What a person sees in the end: a carriage return goes back to the beginning of the line. Blanks do not count. */
function screen(string $shown): string
{
    $lines = [];
    foreach (explode("\r\n", $shown) as $row) {
        $line = '';
        foreach (explode("\r", $row) as $part) {
            $line = $part . substr($line, strlen($part));
        }
        $lines[] = rtrim($line);
    }
    return preg_replace('/\s+/', ' ', implode("\n", $lines));
}

$sites = new Sites();
$plain = fn(string $output) => preg_replace('/\s+/', ' ', $sites->plain($output));
foreach (['right', 'any_login'] as $site) {
    $url = $sites->url($site);
    $expected = $plain(imbachat_check(
        [$url, '--login', LOGIN, '--requests', '0'],
        ['IMBACHAT_PASSWORD' => PASSWORD],
    )[1]);
    [$shown] = on_terminal($url, ['pty']);
    preg_match_all('/(\d+) of (\d+): ([^\r]*)\.\.\.(?=\r)/', $shown, $match);
    echo "$site: ", $match[3][0];
    echo in_array('Look-alike numbers', $match[3], true) ? ' to Look-alike numbers and on' : '', ', ',
    $match[1] == range(1, count($match[1])) && count($match[1]) <= (int) $match[2][0]
        ? 'counted'
        : implode(' ', $match[0]), ', ',
    $plain(screen($shown)) === $expected ? 'gone in the end' : "in the end there is\n" . screen($shown), "\n";
}

$file = tempnam(sys_get_temp_dir(), 'imbachat');
[$shown] = on_terminal($url, ['file', $file, 'w']);
echo 'into a file: ', preg_match('/^1 of \d+: On the internet\.\.\./', $shown) ? 'progress' : $shown, ', ',
$plain(file_get_contents($file)) === $expected ? 'and not in it' : file_get_contents($file), "\n";
unlink($file);
[$shown, $output] = on_terminal($url, ['pipe', 'w']);
echo "into a pipe: \"$shown\", ", $plain($output) === $expected ? 'the output' : $output, "\n";
[$shown, $output] = on_terminal($url, ['pipe', 'w'], ['--json']);
echo "JSON into a pipe: \"$shown\", ", gettype(json_decode($output)), "\n";
echo 'JSON: ', gettype(json_decode(on_terminal($url, ['pty'], ['--json'])[0])), "\n";
echo 'a dumb terminal: ', $plain(on_terminal($url, ['pty'], [], 'dumb')[0]) === $expected ? 'the output' : 'more', "\n";
// After the first lines.
$damaged = tempnam(sys_get_temp_dir(), 'imbachat');
$url = str_replace('http:', 'https:', $url);
echo 'a mistake that curl finds:';
echo strstr($plain(screen(on_terminal($url, ['pty'], ['--ca-file', $damaged])[0])), ' imbachat-check: '), "\n";
unlink($damaged);
?>
--EXPECT--
right: On the internet to Look-alike numbers and on, counted, gone in the end
any_login: On the internet to Look-alike numbers and on, counted, gone in the end
into a file: progress, and not in it
into a pipe: "", the output
JSON into a pipe: "", object
JSON: object
a dumb terminal: the output
a mistake that curl finds: imbachat-check: The file given with --ca-file contains no certificates. Try imbachat-check --help.
