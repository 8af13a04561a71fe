<?php

/*
 * Copies the tests for a run without the extension: `php copy.php tests COPY`. What differs there:
 * - "--EXTENSIONS-- imbachat" is left out; others are asked for in SKIPIF, as the runner of PHP 7.4
 *   does not know the section.
 * - ini_set() of a setting sets the environment variable in its place.
 * - PHP adds to its TypeErrors, where a function is PHP's, from where it was called: an expectation allows that, and
 *   takes an ArgumentCountError in either wording.
 * - PHP 7.4 has no type mixed.
 * - A test that PHP cannot read, because it is older than the syntax, skips itself.
 */

const CALLED = '(?:, called in [^\n]+ on line \d+)?';

/** @return array<string, string> the sections by name */
function sections(string $phpt): array
{
    $parts = preg_split('/^--([_A-Z]+)--[ \t]*\r?\n/m', $phpt, -1, PREG_SPLIT_DELIM_CAPTURE);
    $sections = [];
    for ($i = 1; isset($parts[$i]); $i += 2) {
        $sections[$parts[$i]] = $parts[$i + 1];
    }
    return $sections;
}

/** Whether PHP can read a file and what it includes from here. */
function is_readable_php(string $code, string $folder): bool
{
    static $known = [];
    try {
        token_get_all($code, TOKEN_PARSE);
    } catch (Error $error) {
        return false;
    }
    $required = "~require(?:_once)? (?:__DIR__ \\. '/([^']+)'|dirname\\(__DIR__\\) \\. '/([^']+)')~";
    preg_match_all($required, $code, $matches, PREG_SET_ORDER);
    foreach ($matches as $match) {
        $file = isset($match[2]) ? dirname($folder) . "/$match[2]" : "$folder/$match[1]";
        if (!isset($known[$file])) {
            $known[$file] = true;
            $known[$file] = !is_file($file) || is_readable_php(file_get_contents($file), dirname($file));
        }
        if (!$known[$file]) {
            return false;
        }
    }
    return true;
}

function expectation(array $sections): array
{
    $text = $sections['EXPECTF'] ?? strtr($sections['EXPECT'] ?? '', ['%' => '%%']);
    $type = '/imbachat_\w+\(\): Argument #\d \(\$\w+\) must be of type [^\n]*? given$/m';
    $count = '/(imbachat_\w+\(\)) expects (at least|exactly) (\d+) arguments?, (\d+) given$/m';
    $replaced = preg_replace_callback_array([
        $type => fn($match) => "$match[0]%r" . CALLED . '%r',
        $count => fn($match) => "Too few arguments to function $match[1], $match[4] passed in %s on line %d and "
            . "$match[2] $match[3] expected",
    ], $text);
    if ($replaced === $text) {
        return $sections;
    }
    unset($sections['EXPECT']);
    return ['EXPECTF' => $replaced] + $sections;
}

/** A script that PHP itself starts with, as `php -r` and `php -S` do, begins without auto_prepend_file. */
function adapted(string $text): string
{
    $require = '"require_once \'" . ini_get("auto_prepend_file") . "\'; " . ';
    $text = str_replace('"<?php\n$code"', "\"<?php \" . $require\"\\n\$code\"", $text);
    if (PHP_VERSION_ID < 80000) {
        $text = preg_replace('/\bmixed (?=[&.]*\$)|: mixed\b/', '', $text);
    }
    if (strpos($text, 'imbachat.') !== false) {
        $text = preg_replace('/\bini_set\(/', 'set_setting(', $text);
    }
    return preg_replace('/( -r ?\'|\'-r\',)(\s*\.?\s*escapeshellarg\()(\$code)/', "$1$2{$require}$3", $text);
}

/** ini_set() knows only settings of extensions. The environment, which a script can change too, takes their place. */
function with_environment(array $sections): array
{
    $pattern = '/^imbachat\.(\w+) *= *(["\']?)(.*)\2$/m';
    preg_match_all($pattern, $sections['INI'] ?? '', $settings, PREG_SET_ORDER);
    foreach ($settings as $setting) {
        $sections['ENV'] = ($sections['ENV'] ?? '') . 'IMBACHAT_' . strtoupper($setting[1]) . "=$setting[3]\n";
    }
    if ($settings) {
        $sections['INI'] = preg_replace($pattern, '', $sections['INI']);
    }
    return $sections;
}

function rewritten(string $phpt, string $folder): string
{
    $sections = sections($phpt);
    if (strpos($sections['FILE'] ?? '', 'set_setting(') !== false) {
        $sections = with_environment($sections);
    }
    $needs = array_diff(preg_split('/\s+/', $sections['EXTENSIONS'] ?? '', -1, PREG_SPLIT_NO_EMPTY), ['imbachat']);
    unset($sections['EXTENSIONS']);
    $skip = '';
    foreach ($needs as $name) {
        $skip .= "<?php extension_loaded('$name') || die('skip Required extension missing: $name'); ?>";
    }
    if (!is_readable_php($sections['FILE'] ?? '', $folder)) {
        $sections['SKIPIF'] = "<?php die('skip it is written for a later PHP') ?>\n";
    } elseif ($skip !== '') {
        $sections['SKIPIF'] = $skip . ($sections['SKIPIF'] ?? "\n");
    }
    $sections = expectation($sections);
    $text = '';
    foreach (['TEST' => $sections['TEST']] + $sections as $name => $section) {
        $text .= "--$name--\n$section";
    }
    return $text;
}

[, $from, $to] = $argv;
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator($from, FilesystemIterator::SKIP_DOTS));
foreach ($files as $file) {
    $path = "$to/" . substr($file->getPathname(), strlen($from) + 1);
    is_dir(dirname($path)) || mkdir(dirname($path), 0777, true);
    $text = file_get_contents($file->getPathname());
    $text = adapted($text);
    file_put_contents($path, $file->getExtension() === 'phpt' ? rewritten($text, $file->getPath()) : $text);
}
