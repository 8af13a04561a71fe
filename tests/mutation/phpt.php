<?php

/*
 * As much of PHP's run-tests.php as the tests of lib/ need: it reads a test, runs it, and compares.
 */

const BUDGET = 5; // seconds of the processor that the tests of one mutant may take

/** What run-tests.php sets. */
const INI = ['display_errors=1', 'html_errors=0', 'error_reporting=32767', 'log_errors=0', 'memory_limit=128M',
    'precision=14', 'serialize_precision=-1', 'output_buffering=0', 'zend.assertions=1', 'zend.exception_ignore_args=0',
    'short_open_tag=1', 'date.timezone=UTC'];

/** @return list<string> */
function ini_options(array $settings): array
{
    $options = [];
    foreach ($settings as $setting) {
        array_push($options, '-d', $setting);
    }
    return $options;
}

/** The test, whose script is written beside it; null if it skips itself. */
function read_test(string $tree, string $name): ?array
{
    $parts = preg_split('/^--([_A-Z]+)--[ \t]*\r?\n/m', file_get_contents("$tree/$name"), -1, PREG_SPLIT_DELIM_CAPTURE);
    $sections = [];
    for ($i = 1; isset($parts[$i]); $i += 2) {
        $sections[$parts[$i]] = $parts[$i + 1];
    }
    $script = substr($name, 0, -1); // .php
    $test = [
        'name' => $name,
        'script' => $script,
        'pattern' => isset($sections['EXPECTF']) ? pattern(normal($sections['EXPECTF'])) : null,
        'expected' => normal($sections['EXPECT'] ?? ''),
        'ini' => lines($sections['INI'] ?? ''),
        'env' => lines($sections['ENV'] ?? ''),
        'cgi' => isset($sections['CGI']),
        'headers' => lines($sections['EXPECTHEADERS'] ?? ''),
        'forks' => !array_intersect_key($sections, ['INI' => true, 'ENV' => true, 'CGI' => true]),
        'seconds' => BUDGET,
    ];
    if (isset($sections['SKIPIF'])) {
        file_put_contents("$tree/$script.skip.php", $sections['SKIPIF']);
        file_put_contents("$tree/output", '');
        run_alone(['script' => "$script.skip.php", 'cgi' => false] + $test, $tree, "$tree/output");
        if (preg_match('/^\s*skip/i', file_get_contents("$tree/output"))) {
            return null;
        }
    }
    file_put_contents("$tree/$script", $sections['FILE']);
    return $test;
}

function lines(string $text): array
{
    return array_values(array_filter(array_map('trim', explode("\n", $text)), 'strlen'));
}

function normal(string $text): string
{
    return trim(str_replace("\r\n", "\n", $text));
}

/** EXPECTF as a regular expression. */
function pattern(string $text): string
{
    $regex = '';
    foreach (preg_split('/%r(.*?)%r/s', $text, -1, PREG_SPLIT_DELIM_CAPTURE) as $i => $part) {
        $regex .= $i % 2 ? "(?:$part)" : strtr(preg_quote($part, '~'), [
            '%%' => '%', '%e' => '/', '%s' => '[^\r\n]+', '%S' => '[^\r\n]*', '%a' => '.+?', '%A' => '.*?',
            '%w' => '\s*', '%i' => '[+-]?\d+', '%d' => '\d+', '%x' => '[0-9a-fA-F]+', '%c' => '.', '%0' => '\x00',
            '%f' => '[+-]?(?:\d+|(?=\.\d))(?:\.\d+)?(?:[Ee][+-]?\d+)?',
        ]);
    }
    return "~^$regex$~sD";
}

function matches(array $test, string $output): bool
{
    if ($test['cgi']) {
        [$headers, $output] = explode("\r\n\r\n", $output, 2) + ['', ''];
        if (array_diff($test['headers'], explode("\r\n", $headers))) {
            return false;
        }
    }
    $output = normal($output);
    return $test['pattern'] === null ? $output === $test['expected'] : preg_match($test['pattern'], $output) === 1;
}

/** Limits a process to so many seconds of the processor, and to far more of the clock. */
function limited(int $seconds): array
{
    return ['timeout', '-k', '1', (string) patience($seconds), 'prlimit', "--cpu=$seconds"];
}

/** On a busy machine, a test that takes a second of the processor may take many of the clock. */
function patience(int $seconds): int
{
    return 30 + 5 * $seconds;
}

/** Whether it ended by itself or by the processor's limit; false if the clock ended it. */
function run_alone(array $test, string $tree, string $output): bool
{
    $folder = dirname("$tree/$test[script]");
    $settings = array_map(fn($setting) => strtr($setting, ['{PWD}' => $folder]), $test['ini']);
    $options = ini_options([...INI, "auto_prepend_file=$tree/tests/polyfill/prepend.php", ...$settings]);
    $command = limited($test['seconds']);
    array_push($command, ...($test['cgi'] ? ['php-cgi', '-C'] : [PHP_BINARY]), ...$options);
    $env = getenv();
    if ($test['cgi']) {
        $env += ['REDIRECT_STATUS' => '1', 'REQUEST_METHOD' => 'GET', 'SCRIPT_FILENAME' => "$tree/$test[script]"];
    } else {
        $command[] = "$tree/$test[script]";
    }
    foreach ($test['env'] as $variable) {
        [$name, $value] = explode('=', $variable, 2);
        $env[$name] = $value;
    }
    $files = [['file', '/dev/null', 'r'], ['file', $output, 'a'], ['file', $output, 'a']];
    return proc_close(proc_open($command, $files, $pipes, $folder, $env)) !== 124;
}
