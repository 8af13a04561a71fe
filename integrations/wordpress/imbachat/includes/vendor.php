<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/*
 * What the vendor's plugin (imbachat-widget) leaves behind: the values of the account, which its owner never typed, and
 * shortcodes and blocks in posts.
 */

// Its options, by the names of our settings.
const VENDOR_OPTIONS = ['dev_id' => 'IMCH_dev_id', 'login' => 'IMCH_login', 'password' => 'IMCH_password',
    'secret_key' => 'IMCH_secret_key'];

/** While it is active too, it alone puts a widget on the pages, and shows its shortcodes. */
function vendor_is_active(): bool
{
    return defined('IMBACHAT__PLUGIN_DIR');
}

/**
 * The values of its account, where they can help and nobody has answered yet.
 *
 * @return array<string, string> by the names of our settings
 */
function vendor_offer(): array
{
    $settings = settings();
    $values = [];
    foreach (VENDOR_OPTIONS as $name => $option) {
        $value = get_option($option);
        $value = is_scalar($value) ? trim((string) $value) : '';
        if ($value !== '') {
            $values[$name] = $value;
        }
    }
    $is_useful = array_filter(array_keys($values), fn($name) => $settings[$name] === '') !== [];
    return $is_useful && !$settings['vendor_answered'] ? $values : [];
}

// Before ours are looked at, all plugins have made theirs.
add_action('init', function (): void {
    if (!vendor_is_active()) {
        add_vendor_shortcodes();
        add_vendor_blocks();
    }
}, 99);

function add_vendor_shortcodes(): void
{
    $id = ['id' => '', 'class' => '', 'name' => ''];
    add_element('ic_open_dialog', $id, fn($id, $class, $label) => button_html(button_user($id ?: ''), $label, $class));
    add_element('ic_open_chat', [], fn() => open_button());
    add_element('ic_close_chat', [], fn() => close_button());
    add_element(
        'ic_create_group',
        ['classi' => '', 'classb' => '', 'buttonname' => ''],
        fn($field_class, $class, $label) => new_room_html($label, $class, $field_class),
    );
    add_element(
        'ic_join_group',
        ['pipe' => '', 'name' => '', 'classb' => '', 'buttonname' => ''],
        fn($room, $title, $class, $label) => room_button($room, $title, $label, $class),
    );
    add_element(
        'ic_wise_chat',
        ['name' => '', 'width' => '', 'height' => ''],
        fn($room, $width, $height) => embed_html($room, '', pixels($width), pixels($height)),
    );
    // It changed the role of whoever opened the page. Now it does nothing, and is not shown as text.
    add_element('ic_change_role', [], fn() => '');
}

/** Posts contain the HTML of these blocks, with scripts; the plugin writes its own instead. */
function add_vendor_blocks(): void
{
    $text = ['type' => 'string', 'default' => ''];
    $size = ['type' => ['number', 'string'], 'default' => EMBED_SIZE['width']]; // both had 800
    foreach (['embedding-chat-block', 'public-chat-block'] as $name) {
        register_block_type("imbachat-widget/$name", [
            'api_version' => '2',
            'attributes' => ['width' => $size, 'height' => $size, 'chatSlug' => $text, 'chatName' => $text],
            'render_callback' => fn(array $block) => embed_html(
                trim($block['chatSlug']),
                trim($block['chatName']),
                pixels($block['width']),
                pixels($block['height']),
            ),
        ]);
    }
}

add_action('admin_notices', function (): void {
    if (!current_user_can('manage_options')) {
        return;
    }
    if (vendor_is_active()) {
        $text = __("The vendor's plugin is active, too. Until you deactivate it, it alone shows the chat.", 'imbachat');
        print_notice($text, admin_url('plugins.php'), __('Plugins', 'imbachat'));
    }
    if (vendor_offer() && (get_current_screen()->id ?? '') !== 'settings_page_' . PAGE) {
        $text = __("The vendor's plugin has left the values of your account. You need not type them.", 'imbachat');
        print_notice($text, settings_url(), __('Use them', 'imbachat'));
    }
});

function print_notice(string $text, string $url, string $link): void
{
    printf(
        '<div class="notice notice-info"><p><strong>%s</strong> %s <a href="%s">%s</a></p></div>',
        esc_html__('ImbaChat', 'imbachat'),
        esc_html($text),
        esc_url($url),
        esc_html($link),
    );
}

/** Shown once: whoever answers is not asked again. */
function print_vendor_offer(): void
{
    $rows = [];
    foreach (vendor_offer() as $name => $value) {
        $is_secret = in_array($name, SECRETS, true);
        $rows[account_labels()[$name]] = '<code>' . esc_html($is_secret ? str_repeat('•', 12) : $value) . '</code>';
    }
    if (!$rows) {
        return;
    }
    echo '<div class="notice notice-info inline">';
    $hint = __('They were saved when your widget was connected. Secrets are not shown.', 'imbachat');
    print_table(__("Values of your account from the vendor's plugin", 'imbachat'), $rows, $hint);
    printf(
        '<form method="post" action="%s"><input type="hidden" name="action" value="imbachat_vendor">%s<p>'
            . '<button class="button button-primary" name="answer" value="use">%s</button> '
            . '<button class="button" name="answer" value="leave">%s</button></p></form></div>',
        esc_url(admin_url('admin-post.php')),
        wp_nonce_field('imbachat_vendor', '_wpnonce', true, false),
        esc_html__('Use these values', 'imbachat'),
        esc_html__('Do not use them', 'imbachat'),
    );
}

add_action('admin_post_imbachat_vendor', function (): void {
    check_admin_referer('imbachat_vendor');
    current_user_can('manage_options') || wp_die(esc_html__('You may not change these settings.', 'imbachat'), 403);
    $values = ($_POST['answer'] ?? '') === 'use' ? vendor_offer() : [];
    update_option(OPTION, ['vendor_answered' => true] + $values + settings());
    if ($values) {
        add_settings_error(OPTION, 'vendor', __("The values of the vendor's plugin are saved.", 'imbachat'), 'success');
    }
    set_transient('settings_errors', get_settings_errors(), 30);
    wp_safe_redirect(add_query_arg('settings-updated', 'true', settings_url()));
    exit;
});
