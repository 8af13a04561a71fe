<?php

/*
 * Defines the functions, classes and constants of the extension imbachat in PHP, if the extension is not loaded.
 * This file must be readable by any PHP from 5.4 on, so that an old one gets a sentence and not a parse error.
 */

call_user_func(function () {
    if (extension_loaded('imbachat')) {
        $widget = new ReflectionFunction('imbachat_widget');
        if ($widget->getNumberOfParameters() < 8) {
            trigger_error('imbachat: The extension is version ' . phpversion('imbachat')
                . ', and this library needs 1.1 or newer; please update the extension or disable it.', E_USER_WARNING);
        }
    } elseif (defined('IMBACHAT_VERSION')) {
        return; // another copy of this library came first
    } elseif (PHP_VERSION_ID < 70400) {
        trigger_error('imbachat: PHP 7.4 or newer is needed, and this is ' . PHP_VERSION
            . '; please choose a newer PHP in the settings of your host.', E_USER_WARNING);
    } elseif (!extension_loaded('json') || !extension_loaded('hash')) {
        trigger_error("imbachat: PHP's extension " . (extension_loaded('json') ? 'hash' : 'json')
            . ' is missing; please enable it in the settings of your host.', E_USER_WARNING);
    } else {
        spl_autoload_register(function ($class) {
            // JwtVerify is in jwt_verify.php. No name of a class gives a file such as functions74.php.
            if (preg_match('/^ImbaChat\\\\Polyfill\\\\([A-Za-z]+)$/', $class, $match)) {
                $file = __DIR__ . '/' . strtolower(preg_replace('/\B[A-Z]/', '_$0', $match[1])) . '.php';
                is_file($file) && require_once $file;
            }
        });
        require_once __DIR__ . '/declarations.php';
        require_once __DIR__ . (PHP_VERSION_ID < 80000 ? '/functions74.php' : '/functions80.php');
    }
});
