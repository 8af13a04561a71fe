<?php

namespace ImbaChat\Chat\Models;

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

    public static function hasExtension(): bool
    {
        return extension_loaded('imbachat');
    }

    /**
     * As the functions of the extension take it: null means php.ini.
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
            return self::value($name) === null && (string) ini_get("imbachat.$name") === '';
        }));
    }

    public static function isReady(): bool
    {
        return self::hasExtension() && !self::missing();
    }
}
