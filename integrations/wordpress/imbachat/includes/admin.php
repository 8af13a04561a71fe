<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

const PAGE = 'imbachat';

add_action('admin_init', fn() => register_setting(OPTION, OPTION, [
    'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings', 'show_in_rest' => false,
]));

add_action('admin_menu', function (): void {
    $title = __('ImbaChat', 'imbachat');
    add_options_page($title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page');
});

add_filter('plugin_action_links_' . plugin_basename(PLUGIN_FILE), fn($links) => [
    sprintf('<a href="%s">%s</a>', esc_url(settings_url()), esc_html__('Settings', 'imbachat')), ...$links,
]);

// Whoever can mend it learns of it, wherever in the admin.
add_action('admin_notices', function (): void {
    $missing = current_user_can('manage_options') ? missing() : [];
    if ($missing) {
        printf(
            '<div class="notice notice-warning"><p><strong>%s</strong></p><ul class="ul-disc">%s</ul>'
                . '<p><a href="%s">%s</a></p></div>',
            esc_html__('The chat does not work yet.', 'imbachat'),
            implode('', array_map(fn($sentence) => '<li>' . esc_html($sentence) . '</li>', $missing)),
            esc_url(settings_url()),
            esc_html__('Chat settings', 'imbachat'),
        );
    }
});

function settings_url(): string
{
    return admin_url('options-general.php?page=' . PAGE);
}

function print_settings_page(): void
{
    echo '<div class="wrap"><h1>', esc_html(get_admin_page_title()), '</h1>';
    print_vendor_offer();
    echo '<form method="post" action="options.php">';
    settings_fields(OPTION);
    print_table(
        __('Your account', 'imbachat'),
        account_rows(),
        __("Copy these from the widget's settings in your account at imbachat.com.", 'imbachat'),
    );
    print_table(__('The widget', 'imbachat'), widget_rows());
    submit_button();
    echo '</form>';
    print_table(__('Addresses for your account', 'imbachat'), address_rows());
    echo '</div>';
}

/** @param array<string, string> $rows HTML by label */
function print_table(string $title, array $rows, string $hint = ''): void
{
    printf('<h2>%s</h2><p>%s</p><table class="form-table" role="presentation">', esc_html($title), esc_html($hint));
    foreach ($rows as $label => $html) {
        // A field of its own is named by its row.
        $label = preg_match('/^<(?:input|select) id="([\w-]+)"/', $html, $match)
            ? sprintf('<label for="%s">%s</label>', $match[1], esc_html($label)) : esc_html($label);
        echo '<tr><th scope="row">', $label, '</th><td>', $html, '</td></tr>';
    }
    echo '</table>';
}

/** @return array<string, string> */
function account_rows(): array
{
    $rows = [];
    foreach (account_labels() as $name => $label) {
        $value = settings()[$name];
        $rows[$label] = in_array($name, SECRETS, true) ? secret_field($name, $value !== '') : sprintf(
            '<input id="imbachat-%s" name="%s" class="regular-text" value="%s" autocomplete="off" spellcheck="false">',
            esc_attr($name),
            field_name($name),
            esc_attr($value),
        );
    }
    return $rows;
}

/** A secret that is saved is not sent to the browser again: it is told only whether there is one. */
function secret_field(string $name, bool $is_set): string
{
    $field = sprintf(
        '<input id="imbachat-%s" name="%s" class="regular-text" type="password" value="" placeholder="%s"'
        . ' autocomplete="new-password">',
        esc_attr($name),
        field_name($name),
        $is_set ? esc_attr__('saved; leave empty to keep it', 'imbachat') : '',
    );
    return $field . ($is_set ? '<p>' . check_box("forget_$name", __('Delete it', 'imbachat'), false) . '</p>' : '');
}

/** @return array<string, string> */
function widget_rows(): array
{
    $given = settings()['permissions'];
    $permissions = array_map(
        fn($name) => check_box('permissions', $name, in_array($name, $given, true), $name),
        PERMISSIONS,
    );
    return [
        __('Visitors', 'imbachat')
            => check_box('guests', __('Show the chat to visitors who are not signed in', 'imbachat')),
        __('Language', 'imbachat') => select(
            'language',
            ['' => __('same as the site', 'imbachat'), 'en' => 'English', 'ru' => 'Русский'],
        ),
        __('Theme', 'imbachat') => select(
            'theme',
            ['default' => __('light', 'imbachat'), 'dark' => __('dark', 'imbachat')],
        ),
        __('Position', 'imbachat') => select(
            'position',
            ['right' => __('right', 'imbachat'), 'left' => __('left', 'imbachat')],
        ),
        __('Window', 'imbachat') => check_box('resizable', __('can be resized', 'imbachat'))
            . check_box('draggable', __('can be moved', 'imbachat'))
            . check_box('useFaviconBadge', __('shows the number of new messages in the favicon', 'imbachat'))
            . check_box('updateTitle', __('shows the number of new messages in the page title', 'imbachat')),
        __('Members may', 'imbachat') => implode('', $permissions),
    ];
}

/** @return array<string, string> */
function address_rows(): array
{
    $address = fn(string $path) => '<code>' . esc_html(rest_url(API . "/$path")) . '</code>';
    return [
        __('Users info URL', 'imbachat') => $address('getusers/'),
        __('Search', 'imbachat') => $address('searchusers/'),
        __('Sign-in', 'imbachat') => $address('authuser'),
        __('Version', 'imbachat') => $address('version'),
        __('Extension', 'imbachat') => esc_html(extension_version()),
    ];
}

/** Which of the two works, and what the other would bring. */
function extension_version(): string
{
    if (extension_loaded('imbachat')) {
        return IMBACHAT_VERSION;
    }
    return has_functions() ? __('not loaded; the chat works without it, and pages take less time with it', 'imbachat')
        : __('not loaded', 'imbachat');
}

function field_name(string $name): string
{
    return esc_attr(OPTION . "[$name]");
}

/** One of a list where it has a value of its own. */
function check_box(string $name, string $label, ?bool $is_on = null, ?string $value = null): string
{
    return sprintf(
        '<label><input type="checkbox" name="%s" value="%s"%s> %s</label><br>',
        field_name($name) . ($value === null ? '' : '[]'),
        esc_attr($value ?? '1'),
        checked($is_on ?? (bool) settings()[$name], true, false),
        esc_html($label),
    );
}

/** @param array<string, string> $labels by value */
function select(string $name, array $labels): string
{
    $html = sprintf('<select id="imbachat-%s" name="%s">', esc_attr($name), field_name($name));
    foreach ($labels as $value => $label) {
        $selected = selected(settings()[$name], $value, false);
        $html .= sprintf('<option value="%s"%s>%s</option>', esc_attr($value), $selected, esc_html($label));
    }
    return "$html</select>";
}
