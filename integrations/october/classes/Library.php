<?php

namespace ImbaChat\Chat\Classes;

/**
 * The functions, by the extension or in plain PHP, and ImbaChat\Endpoint: from the folder lib/ of the plugin, or of the
 * project's checkout.
 */
class Library
{
    public static function hasFunctions(): bool
    {
        self::load();
        return function_exists('imbachat_widget');
    }

    public static function hasEndpoint(): bool
    {
        self::load();
        return class_exists('ImbaChat\Endpoint');
    }

    private static function load(): void
    {
        foreach ([dirname(__DIR__) . '/lib', dirname(__DIR__, 3) . '/lib'] as $folder) {
            if (is_file("$folder/endpoint/bootstrap.php")) {
                require_once "$folder/endpoint/bootstrap.php";
                return;
            }
        }
    }
}
