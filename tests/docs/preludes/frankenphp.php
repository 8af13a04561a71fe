<?php

ob_start(); // or the first answer would begin the output, and no header could follow

// FrankenPHP's worker loop, for two requests: with the right credentials, and with none. It fills the superglobals and
// calls the function, as its documentation of workers says.
function frankenphp_handle_request(callable $handler): bool
{
    static $requests = null;
    $requests ??= ['Basic ' . base64_encode(ini_get('imbachat.login') . ':' . ini_get('imbachat.password')), null];
    $authorization = array_shift($requests);
    $_GET = ['user_ids' => '1'];
    $_SERVER = ($authorization === null ? [] : ['HTTP_AUTHORIZATION' => $authorization])
        + ['REQUEST_METHOD' => 'GET', 'FRANKENPHP_WORKER' => '1'];
    $handler();
    echo "\n";
    return $requests !== [];
}
