<?php

/**
 * Loads the functions and ImbaChat\Endpoint: from the folder lib/ beside this file, or from the project's checkout. If
 * the extension is loaded, the functions are its own.
 *
 * @throws RuntimeException if there are no functions
 */
function load_imbachat(): void
{
    foreach ([__DIR__ . '/lib', dirname(__DIR__, 2) . '/lib'] as $folder) {
        if (is_file("$folder/endpoint/bootstrap.php")) {
            require_once "$folder/endpoint/bootstrap.php";
            break;
        }
    }
    if (!function_exists('imbachat_widget')) {
        throw new RuntimeException(
            'the PHP extension imbachat is not loaded, and its library is not in ' . __DIR__ . '/lib',
        );
    }
}
