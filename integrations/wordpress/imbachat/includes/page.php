<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

const TOKEN_SECONDS = 7 * 3600;

/**
 * The signed-in member of this site, or null for a guest.
 *
 * @return int<1, max>|null
 */
function current_member(): ?int
{
    $user = wp_get_current_user();
    return $user->ID > 0 && is_member($user) ? $user->ID : null;
}

/** Whether this visitor gets the chat. */
function has_chat(): bool
{
    $settings = settings();
    $member = current_member();
    return has_functions() && $settings['dev_id'] !== ''
        && ($member ? $settings['secret_key'] !== '' && may_chat($member) : (bool) $settings['guests']);
}

/** What the chat is told of a member, the page keeps to. */
function may_chat(int $member): bool
{
    try {
        return (bool) (member_permissions(new \WP_User($member))['available_chat'] ?? true);
    } catch (\Exception|\TypeError|\ValueError $error) {
        error_log('imbachat: ' . $error->getMessage());
        return false;
    }
}

function widget_html(): string
{
    if (!has_chat()) {
        $missing = missing();
        $missing && error_log('imbachat: ' . implode(' ', $missing));
        return '';
    }
    $settings = settings();
    $member = current_member();
    $look = ['theme', 'position', 'resizable', 'draggable', 'useFaviconBadge', 'updateTitle'];
    $options = ['language' => $settings['language'] ?: strtok(determine_locale(), '_')]
        + array_intersect_key($settings, array_flip($look));
    try {
        return imbachat_widget(
            $member,
            (array) apply_filters('imbachat_widget_options', $options, $member),
            $settings['dev_id'],
            $settings['secret_key'] !== '' ? $settings['secret_key'] : null,
            (int) apply_filters('imbachat_token_seconds', TOKEN_SECONDS),
            apply_filters('imbachat_csp_nonce', null) ?: null,
        );
    } catch (\Exception|\TypeError|\ValueError $error) {
        error_log('imbachat: ' . $error->getMessage());
        return '';
    }
}

/** "Write message" to a member of this site; nothing where that makes no sense. */
function button_html(int $user_id, string $label, string $class): string
{
    // A feed has no widget that the button could open.
    if (
        is_feed()
        || !has_chat()
        || $user_id < 1
        || $user_id === get_current_user_id()
        || !is_member(new \WP_User($user_id))
    ) {
        return '';
    }
    $attributes = ['class' => trim("imbachat-button wp-element-button $class")];
    try {
        return imbachat_dialog_button(
            $user_id,
            $label !== '' ? $label : __('Write message', 'imbachat'),
            (array) apply_filters('imbachat_button_attributes', $attributes, $user_id),
        );
    } catch (\Exception|\TypeError|\ValueError $error) {
        error_log('imbachat: ' . $error->getMessage());
        return '';
    }
}

/**
 * The id in "2", of the post's author in "author" or nothing; 0 for anything else.
 *
 * @param mixed $user
 */
function button_user($user): int
{
    $user = is_scalar($user) ? trim((string) $user) : '';
    $is_author = $user === '' || $user === 'author';
    return (int) ($is_author ? get_the_author_meta('ID') : filter_var($user, FILTER_VALIDATE_INT));
}

add_action('wp_footer', function (): void {
    echo widget_html(), "\n";
}, 20);

// A page with somebody's token is for nobody else.
add_action('template_redirect', function (): void {
    if (current_member() && !defined('DONOTCACHEPAGE')) {
        define('DONOTCACHEPAGE', true);
    }
});

// [imbachat_button user="2" label="Write message" class="big"]; without user: the author of the post.
add_shortcode('imbachat_button', function ($attributes): string {
    $attributes = shortcode_atts(['user' => '', 'label' => '', 'class' => ''], $attributes, 'imbachat_button');
    $label = wp_specialchars_decode($attributes['label'], ENT_QUOTES);
    return button_html(button_user($attributes['user']), $label, $attributes['class']);
});

add_action('init', function (): void {
    register_block_type(dirname(__DIR__) . '/block', ['render_callback' => function (array $attributes): string {
        $button = button_html(button_user($attributes['user'] ?? ''), trim($attributes['label'] ?? ''), '');
        return $button === '' ? '' : sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), $button);
    }]);
    wp_localize_script('imbachat-button-editor-script', 'imbachatButton', [
        'label' => __('Button label', 'imbachat'),
        'user' => __('Member id', 'imbachat'),
        'userHelp' => __('If empty, the author of the post.', 'imbachat'),
        'write' => __('Write message', 'imbachat'),
    ]);
});
