<?php

namespace ImbaChat\Chat\Components;

use App;
use Cms\Classes\ComponentBase;
use Config;
use ImbaChat\Chat\Classes\Library;
use ImbaChat\Chat\Classes\Listeners;
use ImbaChat\Chat\Classes\Users;
use ImbaChat\Chat\Models\Settings;
use Log;

/** The widget, for a layout: at the end of <body>. */
class ImbaChat extends ComponentBase
{
    private const SWITCHES = ['resizable', 'draggable', 'useFaviconBadge', 'updateTitle'];

    public function componentDetails()
    {
        return [
            'name' => 'imbachat.chat::lang.widget.name',
            'description' => 'imbachat.chat::lang.widget.description',
        ];
    }

    public function defineProperties()
    {
        $lang = 'imbachat.chat::lang.widget.';
        $properties = [
            'dev_id' => [
                'title' => 'imbachat.chat::lang.settings.dev_id',
                'description' => $lang . 'dev_id_empty',
                'type' => 'string',
            ],
            'theme' => [
                'title' => $lang . 'theme',
                'type' => 'dropdown',
                'options' => ['default' => $lang . 'default', 'dark' => $lang . 'dark'],
            ],
            'position' => [
                'title' => $lang . 'position',
                'type' => 'dropdown',
                'options' => ['right' => $lang . 'right', 'left' => $lang . 'left'],
            ],
            'language' => [
                'title' => $lang . 'language',
                'description' => $lang . 'language_empty',
                'type' => 'string',
            ],
        ];
        foreach (self::SWITCHES as $name) {
            $properties[$name] = ['title' => $lang . $name, 'type' => 'checkbox'];
        }
        $properties['nonce'] = ['title' => $lang . 'nonce', 'description' => $lang . 'nonce_why', 'type' => 'string'];
        return $properties;
    }

    /**
     * The HTML; nothing as long as the chat is not set up, or where a setting or an option is wrong, which is logged.
     */
    public function widget(): string
    {
        $dev_id = trim((string) $this->property('dev_id'));
        $missing = Settings::missing($dev_id !== '' ? Settings::ACCOUNT : Settings::NAMES);
        if (!Library::hasFunctions() || $missing) {
            Log::error('imbachat: ' . (Library::hasFunctions() ? 'not set: ' . implode(', ', $missing)
                : 'The PHP extension imbachat is not loaded.'));
            return '';
        }
        $user = Users::current();
        $nonce = (string) $this->property('nonce');
        try {
            return imbachat_widget(
                $user ? $user->id : null,
                $this->options($user ? $user->id : null),
                $dev_id !== '' ? $dev_id : Settings::value('dev_id'),
                Settings::value('secret_key'),
                Config::get('imbachat.chat::ttl'),
                $nonce !== '' ? $nonce : null,
            );
        } catch (\Throwable $error) {
            Log::error($error); // a page without the chat is better than none
            return '';
        }
    }

    /**
     * What ImbaChat.load() gets beside the user. What is not set here is left to the chat.
     *
     * @param int<1, max>|null $user_id
     * @return array<string, mixed>
     */
    private function options(?int $user_id): array
    {
        $options = [];
        foreach (['theme', 'position', 'language'] as $name) {
            $options[$name] = (string) $this->property($name);
        }
        $options['language'] = $options['language'] !== '' ? $options['language'] : App::getLocale();
        foreach (self::SWITCHES as $name) {
            $value = $this->property($name);
            $options[$name] = in_array($value, [null, ''], true) ? null : filter_var($value, FILTER_VALIDATE_BOOLEAN);
        }
        $options = array_filter($options, function ($value) {
            return $value !== null && $value !== '';
        });

        $options = Listeners::apply('imbachat.chat.options', $options);
        if ($user_id !== null) {
            // The event of the vendor's plugin, as its listeners know it. Who the user is stays ours.
            $token = imbachat_jwt($user_id, Settings::value('secret_key'), Config::get('imbachat.chat::ttl'));
            $member = ['user_id' => $user_id, 'token' => $token];
            $options = Listeners::apply('ImbaSynergy.imbachatwidget.default.settings', $member + $options);
        }
        unset($options['user_id'], $options['token']);
        /** @var array<string, mixed> */
        return $options;
    }
}
