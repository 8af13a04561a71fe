<?php

namespace ImbaChat\Chat\Models;

use ImbaChat\Chat\Classes\Library;
use Model;

/** The four values of the widget's account. An empty one means the setting of that name in php.ini. */
class Settings extends Model
{
    private const NAMES = ['dev_id', 'login', 'password', 'secret_key'];
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

    /** @return list<string> what is neither set here nor in php.ini */
    public static function missing(): array
    {
        return array_values(array_filter(self::NAMES, function ($name) {
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

    public static function isReady(): bool
    {
        return Library::hasFunctions() && !self::missing();
    }
}
