<?php

/*
 * Loads ImbaChat\Endpoint without Composer, and the functions if the extension is not loaded. Of several copies on a
 * site, such as those of two plugins, the first one serves all.
 */
if (!function_exists('imbachat_users_json') && is_file(__DIR__ . '/../polyfill/bootstrap.php')) {
    require_once __DIR__ . '/../polyfill/bootstrap.php';
}
if (!class_exists('ImbaChat\Endpoint')) {
    require __DIR__ . '/Members.php';
    require __DIR__ . '/Answer.php';
    require __DIR__ . '/Endpoint.php';
}
