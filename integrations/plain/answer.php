<?php

/**
 * Answers one request of the chat. It takes three variables.
 *
 * @var 'users'|'search'|null $request
 * @var string|null $members the file that returns the members of $site
 * @var array{on_error?: callable(Throwable): mixed}|null $site what site.php returns, unless it is set already
 */
isset($request, $members) || exit; // nobody needs its address
require_once __DIR__ . '/library.php';
try {
    load_imbachat();
    if (!class_exists('ImbaChat\Endpoint')) {
        throw new RuntimeException('the library is not in ' . __DIR__ . '/lib');
    }
} catch (RuntimeException $error) {
    error_log("imbachat: {$error->getMessage()}");
    http_response_code(503);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    exit('{"code":503,"version":1,"error":"The imbachat library is missing","debug":""}');
}

/** @var array{on_error?: callable(Throwable): mixed} $site */
$site = $site ?? require __DIR__ . '/site.php';
/** @var ImbaChat\Members $members */
$members = require $members;
(new ImbaChat\Endpoint($members, null, null, $site['on_error'] ?? null))->handle($request, $_GET)->send();
