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
    return has_functions() && $settings['dev_id'] !== '' && !vendor_is_active()
        && ($member ? $settings['secret_key'] !== '' && may_chat($member) : (bool) $settings['guests']);
}

/** What the chat is told of a member, the page keeps to. */
function may_chat(int $member): bool
{
    return (bool) (member_permissions(new \WP_User($member), permissions())['available_chat'] ?? true);
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
    $nonce = filtered('imbachat_csp_nonce', null) ?: null;
    $html = widget(
        $member,
        (array) filtered('imbachat_widget_options', $options, $member),
        (int) filtered('imbachat_token_seconds', TOKEN_SECONDS),
        $nonce,
    );
    // Without what the filters say, where that is wrong.
    return $html !== '' ? $html : widget($member, $options, TOKEN_SECONDS, is_string($nonce) ? $nonce : null);
}

/**
 * @param int<1, max>|null $member
 * @param array<string, mixed> $options
 * @param mixed $nonce
 */
function widget(?int $member, array $options, int $seconds, $nonce): string
{
    ['dev_id' => $dev_id, 'secret_key' => $key] = settings();
    try {
        return imbachat_widget($member, $options, $dev_id, $key !== '' ? $key : null, $seconds, $nonce);
    } catch (\Throwable $error) {
        log_failure('imbachat_widget()', $error);
        return '';
    }
}

/** "Write message" to a member of this site; nothing where that makes no sense. */
function button_html(int $user_id, string $label, string $class): string
{
    if (
        !shows_elements()
        || $user_id < 1
        || $user_id === get_current_user_id()
        || !is_member(new \WP_User($user_id))
    ) {
        return '';
    }
    // The filter of the vendor's plugin: false and "default" for a button, "need_access" for one that asks first.
    $old = filtered('imbachat_open_dialog_filter', false, get_current_user_id(), $user_id);
    $status = is_array($old) ? $old['status'] ?? '' : 'default';
    if ($status !== 'default' && $status !== 'need_access') {
        return '';
    }
    $attributes = ['class' => trim("imbachat-button wp-element-button $class")];
    try {
        return imbachat_dialog_button(
            $user_id,
            $label !== '' ? $label : __('Write message', 'imbachat'),
            (array) filtered('imbachat_button_attributes', $attributes, $user_id)
                + ($status === 'need_access' ? asking_token($user_id) : []),
        );
    } catch (\Exception|\TypeError|\ValueError $error) {
        log_failure('imbachat_dialog_button()', $error);
        return '';
    }
}

/**
 * The token of a dialogue that the other member has to allow.
 *
 * @param int<1, max> $user_id
 * @return array<string, string>
 */
function asking_token(int $user_id): array
{
    $member = current_member();
    $claims = ['initiator' => $member, 'status' => 1];
    return $member
        ? ['data-imbachat-token' => imbachat_jwt($user_id, settings()['secret_key'], TOKEN_SECONDS, $claims)] : [];
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
