<?php

// What a figure depends on: the machine and the versions.

function machine(): array
{
    $cpuinfo = (string) @file_get_contents('/proc/cpuinfo');
    preg_match('/^model name\s*: (.*)$/m', $cpuinfo, $model);
    return [
        'processor' => $model[1] ?? php_uname('m'),
        'cores' => preg_match_all('/^processor\s*:/m', $cpuinfo) ?: null,
        'system' => php_uname('s') . ' ' . php_uname('r') . ' ' . php_uname('m'),
    ];
}

/** The libcrypto that the extension uses says which it is. */
function openssl_version(): string
{
    ob_start();
    (new ReflectionExtension('imbachat'))->info();
    return preg_match('/OpenSSL (\d[\w.]*)/', ob_get_clean(), $match) ? $match[1] : 'unknown';
}

function versions(): array
{
    return ['imbachat' => IMBACHAT_VERSION, 'PHP' => PHP_VERSION, 'OpenSSL' => openssl_version()];
}

/** Two lines for the head of a table. */
function machine_text(array $machine, array $versions): string
{
    return implode(' · ', array_map(fn($name, $version) => "$name $version", array_keys($versions), $versions)) . "\n"
        . $machine['processor'] . ($machine['cores'] ? " × $machine[cores]" : '') . " · $machine[system]";
}
