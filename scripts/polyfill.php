<?php

/*
 * Prints lib/polyfill/functions80.php or functions74.php: `php polyfill.php 80 stubs/imbachat.stub.php`. All that it
 * knows of a function is in the stub, but for the method that does the work.
 */

const WORKERS = [
    'imbachat_jwt' => 'Jwt::create',
    'imbachat_jwt_verify' => 'JwtVerify::verify',
    'imbachat_check_auth' => 'Auth::check',
    'imbachat_require_auth' => 'Auth::require',
    'imbachat_error_json' => 'Auth::errorJson',
    'imbachat_user_ids' => 'UserIds::list',
    'imbachat_users_json' => 'Users::list',
    'imbachat_search_json' => 'Users::search',
    'imbachat_widget' => 'Widget::html',
    'imbachat_dialog_button' => 'Widget::button',
];

/** What PHP 7.4 has instead of a type. An id is checked by its function. */
const CHECKS = [
    '?string' => 'stringOrNull',
    'string' => 'string',
    'int' => 'int',
    'bool' => 'bool',
    'array' => 'array',
    '?array' => 'arrayOrNull',
    'iterable' => 'iterable',
    'string|array|null' => 'arrayStringOrNull',
    'string|array' => 'arrayOrString',
];

/** Why the type of an id is left out: see Arguments::userId(). */
const UNTYPED = ['int|string', 'int|string|null'];

/** @return list<array{attribute: string, type: string, name: string, default: string}> */
function parameters(string $list): array
{
    preg_match_all('/(#\[\\\\SensitiveParameter\] )?(\S+) \$(\w+)(?: = ([^,\n]+))?/', $list, $matches, PREG_SET_ORDER);
    return array_map(fn($match) => [
        'attribute' => $match[1] === '' ? '' : trim($match[1]) . "\n    ",
        'type' => $match[2],
        'name' => "$$match[3]",
        'default' => isset($match[4]) ? " = $match[4]" : '',
    ], $matches);
}

function typed(array $parameter): string
{
    $type = in_array($parameter['type'], UNTYPED, true) ? '' : "$parameter[type] ";
    return $parameter['attribute'] . $type . $parameter['name'] . $parameter['default'];
}

function checked(string $function, array $parameter, int $number): string
{
    return in_array($parameter['type'], UNTYPED, true) ? $parameter['name'] : sprintf(
        "Types::%s('%s(): Argument #%d (%s)', %s)",
        CHECKS[$parameter['type']],
        $function,
        $number,
        $parameter['name'],
        $parameter['name'],
    );
}

/** What is in parentheses in one line or, if that is too long, in a line each, with $comma after the last. */
function wrapped(array $parts, int $used, string $indent, string $comma): string
{
    $line = implode(', ', $parts);
    return $used + strlen($line) <= 116 ? $line
        : "\n$indent    " . implode(",\n$indent    ", $parts) . "$comma\n$indent";
}

function declaration(string $version, array $function): string
{
    [, $doc, $name, $list, $type] = $function;
    $parameters = parameters($list);
    $names = array_column($parameters, 'name');
    if ($version === '80') {
        $arguments = $names;
        $signature = array_map(typed(...), $parameters);
    } else {
        $arguments = array_map(
            fn($parameter, $i) => checked($name, $parameter, $i + 1),
            $parameters,
            array_keys($parameters),
        );
        $signature = array_map(fn($parameter) => $parameter['name'] . $parameter['default'], $parameters);
    }
    $list = wrapped($signature, strlen("function $name(): $type"), '', $version === '80' ? ',' : '');
    $call = ($type === 'void' ? '' : 'return ') . WORKERS[$name];
    return ($version === '80' ? preg_replace('/^\t/m', '', $doc) : '') . "function $name($list): $type"
        . (strpos($list, "\n") === false ? "\n{\n" : " {\n")
        . "    $call(" . wrapped($arguments, strlen("    $call();"), '    ', ',') . ");\n}\n";
}

[, $version, $stub] = $argv;
$pattern = '~^(\t/\*\*\n(?:\t \*.*\n)+)(?:\t#\[\\\\NoDiscard\]\n)?\tfunction (\w+)\(([^{]*)\): (\w+) \{\}~m';
preg_match_all($pattern, file_get_contents($stub), $functions, PREG_SET_ORDER);
if (array_column($functions, 2) !== array_keys(WORKERS)) {
    fwrite(STDERR, "The stub has other functions than polyfill.php knows.\n");
    exit(1);
}
$workers = array_unique(array_map(fn($worker) => strstr($worker, ':', true), WORKERS));
if ($version === '74') {
    $workers[] = 'Types';
}
sort($workers);
echo "<?php\n\n", $version === '80'
    ? "// Written by scripts/polyfill from the stub: the functions for PHP 8.\n"
    : "// Written by scripts/polyfill from the stub: the functions for PHP 7.4, which has fewer types.\n",
"\n", implode(array_map(fn($class) => "use ImbaChat\\Polyfill\\$class;\n", $workers)), "\n";
$declarations = implode("\n", array_map(fn($function) => declaration($version, $function), $functions));
// A site may preload all files that it has, and PHP declares at once what no condition holds back.
echo $version === '80' ? $declarations
    : "if (PHP_VERSION_ID < 80000) {\n" . preg_replace('/^(?=.)/m', '    ', $declarations) . "}\n";
