<?php

namespace ImbaChat\Polyfill;

/** What php.ini or, where it has no such setting, the environment says. */
final class Settings
{
    private const DEFAULTS = ['base_url' => 'https://imbachat.com'];

    public static function get(string $name): string
    {
        // Some hosts disable one or the other.
        $value = \function_exists('get_cfg_var') ? \get_cfg_var("imbachat.$name") : false;
        if ($value === false) {
            $variable = 'IMBACHAT_' . \strtoupper($name);
            $value = \function_exists('getenv') ? \getenv($variable) : false;
            if ($value === false) { // a framework's .env file may only be here
                $value = $_SERVER[$variable] ?? $_ENV[$variable] ?? self::DEFAULTS[$name] ?? '';
            }
        }
        return \is_string($value) ? $value : '';
    }
}
