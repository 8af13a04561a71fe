<?php

namespace ImbaChat\Chat\Models;

use ImbaChat\Chat\Classes\Library;
use Model;

/** The four values of the widget's account. An empty one means the setting of that name in php.ini. */
class Settings extends Model
{
    /** What every widget of the site shares. A component can have its own dev_id. */
    public const ACCOUNT = ['login', 'password', 'secret_key'];

    public const NAMES = ['dev_id', ...self::ACCOUNT];
    private const SECRETS = ['password', 'secret_key'];

    public $implement = ['System.Behaviors.SettingsModel'];
    public $settingsCode = 'imbachat_chat_settings';
    public $settingsFields = 'fields.yaml';

    public function __construct(array $attributes = [])
    {
        parent::__construct($attributes);
        $this->bindEvent('model.beforeSetAttribute', function ($name, $value) {
            if (!in_array($name, self::NAMES, true)) {
                return null;
            }
            $value = is_string($value) ? trim($value) : '';
            // The form shows no secret, so an empty field there means: as it was.
            return $value === '' && in_array($name, self::SECRETS, true) ? (string) self::get($name) : $value;
        });
    }

    /**
     * As the functions take it: null means php.ini.
     *
     * @return non-empty-string|null
     */
    public static function value(string $name): ?string
    {
        $value = (string) self::get($name);
        return $value !== '' ? $value : null;
    }

    /**
     * @param list<string> $names
     * @return list<string> those of them that are neither set here nor in php.ini
     */
    public static function missing(array $names = self::NAMES): array
    {
        return array_values(array_filter($names, function ($name) {
            return self::value($name) === null && self::iniValue($name) === '';
        }));
    }

    /** Without the extension PHP knows no such setting, but has read it. */
    private static function iniValue(string $name): string
    {
        if (extension_loaded('imbachat')) {
            return (string) ini_get("imbachat.$name");
        }
        $value = get_cfg_var("imbachat.$name");
        return is_string($value) ? $value : (string) getenv('IMBACHAT_' . strtoupper($name));
    }

    /** Whether the site can have the chat, on its pages as for the chat's requests. */
    public static function isReady(): bool
    {
        return Library::hasFunctions() && !self::missing(self::ACCOUNT);
    }
}
