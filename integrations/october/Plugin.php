<?php

namespace ImbaChat\Chat;

use ImbaChat\Chat\Classes\Library;
use ImbaChat\Chat\Models\Settings;
use System\Classes\PluginBase;
use System\Classes\SettingsManager;

class Plugin extends PluginBase
{
    public function pluginDetails()
    {
        return [
            'name' => 'imbachat.chat::lang.plugin.name',
            'description' => 'imbachat.chat::lang.plugin.description',
            'author' => 'imbachat',
            'homepage' => 'https://repository.invalid/imbachat',
            'icon' => 'icon-comments',
        ];
    }

    public function registerComponents()
    {
        return [
            Components\ImbaChat::class => 'ImbaChat',
            Components\ImbaChatButton::class => 'ImbaChatButton',
        ];
    }

    public function registerPermissions()
    {
        return ['imbachat.chat.settings' => [
            'tab' => 'imbachat.chat::lang.plugin.name',
            'label' => 'imbachat.chat::lang.settings.permission',
        ]];
    }

    public function registerSettings()
    {
        return ['settings' => [
            'label' => 'imbachat.chat::lang.plugin.name',
            // The list of all settings is the first place where somebody looks.
            'description' => Library::hasFunctions() ? 'imbachat.chat::lang.settings.description'
                : 'imbachat.chat::lang.settings.no_extension',
            'category' => SettingsManager::CATEGORY_USERS,
            'icon' => 'icon-comments',
            'class' => Settings::class,
            'permissions' => ['imbachat.chat.settings'],
        ]];
    }
}
