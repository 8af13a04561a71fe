<?php

namespace ImbaChat\Polyfill;

/** What php.ini or, where it has no such setting, the environment says. */
final class Settings
{
    private const DEFAULTS = ['base_url' => 'https://imbachat.com'];

    public static function get(string $name): string
    {
        $value = \get_cfg_var("imbachat.$name");
        if ($value === false) {
            $variable = 'IMBACHAT_' . \strtoupper($name);
            $value = \getenv($variable);
            if ($value === false) { // a framework's .env file may only be here
                $value = $_SERVER[$variable] ?? $_ENV[$variable] ?? self::DEFAULTS[$name] ?? '';
            }
        }
        return \is_string($value) ? $value : '';
    }
}
