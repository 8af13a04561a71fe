<?php
namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

const PAGE = 'imbachat';

add_action('admin_init', fn() => register_setting(OPTION, OPTION, [
    'type' => 'object', 'sanitize_callback' => sanitize_settings(...), 'show_in_rest' => false,
]));

add_action('admin_menu', fn() => add_options_page(__('ImbaChat', 'imbachat'), __('ImbaChat', 'imbachat'), 'manage_options', PAGE, print_settings_page(...)));

add_filter('plugin_action_links_' . plugin_basename(PLUGIN_FILE), fn($links) => [
    '<a href="' . esc_url(settings_url()) . '">' . esc_html__('Settings', 'imbachat') . '</a>', ...$links,
]);

// Whoever can mend it learns of it, wherever in the admin.
add_action('admin_notices', function (): void {
    $missing = current_user_can('manage_options') ? missing() : [];
    if (!$missing) {
        return;
    }
    echo '<div class="notice notice-warning"><p><strong>', esc_html__('The chat does not work yet.', 'imbachat'), '</strong></p><ul class="ul-disc">';
    foreach ($missing as $sentence) {
        echo '<li>', esc_html($sentence), '</li>';
    }
    echo '</ul><p><a href="', esc_url(settings_url()), '">', esc_html__('Settings of the chat', 'imbachat'), '</a></p></div>';
});

function settings_url(): string
{
    return admin_url('options-general.php?page=' . PAGE);
}

function print_settings_page(): void
{
    $settings = settings();
    $field = fn(string $name) => esc_attr(OPTION . "[$name]");
    $row = fn(string $label, string $html, string $for = '') => printf('<tr><th scope="row">%s</th><td>%s</td></tr>',
        $for === '' ? esc_html($label) : '<label for="' . esc_attr("imbachat-$for") . '">' . esc_html($label) . '</label>', $html);
    $switch = fn(string $name, bool $on, string $label, ?string $as = null, string $value = '1') => sprintf(
        '<label><input type="checkbox" name="%s" value="%s"%s> %s</label><br>', $as ?? $field($name), esc_attr($value), checked($on, true, false), esc_html($label));

    echo '<div class="wrap"><h1>', esc_html(get_admin_page_title()), '</h1><form method="post" action="options.php">';
    settings_fields(OPTION);

    echo '<h2>', esc_html__('Your account', 'imbachat'), '</h2><p>',
        esc_html__("Copy these from the widget's settings in your account at imbachat.com.", 'imbachat'), '</p><table class="form-table" role="presentation">';
    foreach (account_labels() as $name => $label) {
        $is_secret = in_array($name, SECRETS, true);
        $is_set = $settings[$name] !== '';
        // A secret that is saved is not sent to the browser again.
        $html = sprintf('<input class="regular-text" id="imbachat-%s" name="%s" type="%s" value="%s" placeholder="%s" autocomplete="%s" spellcheck="false">',
            esc_attr($name), $field($name), $is_secret ? 'password' : 'text', $is_secret ? '' : esc_attr($settings[$name]),
            $is_secret && $is_set ? esc_attr__('saved; empty keeps it', 'imbachat') : '', $is_secret ? 'new-password' : 'off');
        if ($is_secret && $is_set) {
            $html .= '<p>' . $switch("forget_$name", false, __('Forget it', 'imbachat')) . '</p>';
        }
        $row($label, $html, $name);
    }
    echo '</table>';

    echo '<h2>', esc_html__('The widget', 'imbachat'), '</h2><table class="form-table" role="presentation">';
    $row(__('Visitors', 'imbachat'), $switch('guests', (bool) $settings['guests'], __('Show the chat also to those who are not signed in', 'imbachat')));
    $select = function (string $name, array $labels) use ($settings, $field): string {
        $html = sprintf('<select id="imbachat-%s" name="%s">', esc_attr($name), $field($name));
        foreach ($labels as $value => $label) {
            $html .= sprintf('<option value="%s"%s>%s</option>', esc_attr($value), selected($settings[$name], $value, false), esc_html($label));
        }
        return "$html</select>";
    };
    $row(__('Language', 'imbachat'), $select('language', ['' => __('that of the site', 'imbachat'), 'en' => 'English', 'ru' => 'Русский']), 'language');
    $row(__('Theme', 'imbachat'), $select('theme', ['default' => __('light', 'imbachat'), 'dark' => __('dark', 'imbachat')]), 'theme');
    $row(__('Position', 'imbachat'), $select('position', ['right' => __('right', 'imbachat'), 'left' => __('left', 'imbachat')]), 'position');
    $row(__('Window', 'imbachat'), $switch('resizable', (bool) $settings['resizable'], __('can be resized', 'imbachat'))
        . $switch('draggable', (bool) $settings['draggable'], __('can be moved', 'imbachat'))
        . $switch('useFaviconBadge', (bool) $settings['useFaviconBadge'], __("counts messages on the site's icon", 'imbachat'))
        . $switch('updateTitle', (bool) $settings['updateTitle'], __('tells of messages in the title of the page', 'imbachat')));
    $row(__('Members may', 'imbachat'), implode('', array_map(fn($name) =>
        $switch($name, in_array($name, $settings['permissions'], true), $name, $field('permissions') . '[]', $name), PERMISSIONS)));
    echo '</table>';
    submit_button();
    echo '</form>';

    echo '<h2>', esc_html__('Addresses for your account', 'imbachat'), '</h2><table class="form-table" role="presentation">';
    foreach ([__('Users info URL', 'imbachat') => 'getusers/', __('Search', 'imbachat') => 'searchusers/', __('Sign-in', 'imbachat') => 'authuser',
        __('Version', 'imbachat') => 'version'] as $label => $path) {
        $row($label, '<code>' . esc_html(rest_url(API . "/$path")) . '</code>');
    }
    $row(__('Extension', 'imbachat'), extension_loaded('imbachat') ? esc_html(IMBACHAT_VERSION) : esc_html__('not loaded', 'imbachat'));
    echo '</table></div>';
}
