<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

// What a member may do in the chat, as the service names it.
const PERMISSIONS = ['send_message', 'send_sketchboard', 'send_files', 'send_geo', 'audio_calls', 'video_calls',
    'audio_message', 'video_message', 'audio_message_enable', 'available_chat'];

const SECRETS = ['password', 'secret_key'];
const SWITCHES = ['guests', 'resizable', 'draggable', 'useFaviconBadge', 'updateTitle'];
const CHOICES = ['theme' => ['default', 'dark'], 'position' => ['right', 'left']];

// Only the look has defaults: without the four values of an account nobody is let in and no token is made.
const DEFAULTS = [
    'dev_id' => '',
    'login' => '',
    'password' => '',
    'secret_key' => '',
    'guests' => true,
    'language' => '',
    'theme' => 'default',
    'position' => 'right',
    'resizable' => true,
    'draggable' => true,
    'useFaviconBadge' => true,
    'updateTitle' => true,
    'permissions' => PERMISSIONS,
    'vendor_answered' => false, // whether the owner has said if the values of the vendor's plugin are wanted
];

/** @return array<string, mixed> */
function settings(): array
{
    $saved = get_option(OPTION);
    return (is_array($saved) ? $saved : []) + DEFAULTS;
}

/**
 * What keeps the chat from working, in the words of the settings page.
 *
 * @return list<string>
 */
function missing(): array
{
    $missing = [];
    if (!has_functions()) {
        $missing[] = __('The PHP extension imbachat is not loaded.', 'imbachat') . ' '
            . __('The plugin can do without, but its folder "lib" is missing.', 'imbachat');
    } elseif (!has_endpoint()) {
        $missing[] = __('The folder "lib" of the plugin is missing, so the chat cannot show names.', 'imbachat');
    }
    foreach (account_labels() as $name => $label) {
        if (settings()[$name] === '') {
            /* translators: %s: name of a setting */
            $missing[] = sprintf(__('%s is not set.', 'imbachat'), $label);
        }
    }
    return $missing;
}

/**
 * The values of an account and how the account calls them.
 *
 * @return array<string, string>
 */
function account_labels(): array
{
    return [
        'dev_id' => __('Widget ID', 'imbachat'),
        'login' => __('API login', 'imbachat'),
        'password' => __('API password', 'imbachat'),
        'secret_key' => __('Secret key', 'imbachat'),
    ];
}

/**
 * The settings from what the form sent. WordPress may call it twice for one change, the second time with what it gave.
 * An empty secret means the one that is saved, which the form never had.
 *
 * @param mixed $input
 * @return array<string, mixed>
 */
function sanitize_settings($input): array
{
    $old = settings();
    if (!is_array($input)) {
        return $old;
    }
    // A blank that was copied along cannot be seen, least of all in a secret.
    $text = fn(string $name) => is_string($input[$name] ?? null) ? trim($input[$name]) : '';
    $new = ['dev_id' => $text('dev_id'), 'login' => $text('login')];
    if (str_contains($new['login'], ':')) {
        $sentence = __('The API login cannot contain a colon. The previous login was kept.', 'imbachat');
        add_settings_error(OPTION, 'login', $sentence);
        $new['login'] = $old['login'];
    }
    foreach (SECRETS as $name) {
        $new[$name] = $text($name) !== '' ? $text($name) : $old[$name];
        if (!empty($input["forget_$name"])) {
            $new[$name] = '';
        }
    }
    foreach (SWITCHES as $name) {
        $new[$name] = !empty($input[$name]);
    }
    $new['vendor_answered'] = $old['vendor_answered'] || !empty($input['vendor_answered']);
    $new['language'] = preg_match('/^[a-z]{2,3}$/D', $text('language')) ? $text('language') : '';
    foreach (CHOICES as $name => $values) {
        $new[$name] = in_array($text($name), $values, true) ? $text($name) : $values[0];
    }
    $new['permissions'] = array_values(array_intersect(PERMISSIONS, (array) ($input['permissions'] ?? [])));
    return $new;
}
