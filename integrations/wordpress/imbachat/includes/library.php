<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/*
 * Tokens, credentials, JSON and HTML are made by functions of the PHP extension or of the library, which also has
 * ImbaChat\Endpoint: the folder lib/ of the plugin or of the project's checkout. Without them, there is no chat.
 */
(static function (): void {
    foreach ([dirname(__DIR__) . '/lib', dirname(__DIR__, 4) . '/lib'] as $folder) {
        if (is_file("$folder/endpoint/bootstrap.php")) {
            require_once "$folder/endpoint/bootstrap.php";
            return;
        }
    }
})();

function has_functions(): bool
{
    return function_exists('imbachat_widget');
}

function has_endpoint(): bool
{
    return class_exists('ImbaChat\Endpoint');
}
