<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/**
 * Members of this site, with what the chat may know of them: nothing but these fields leaves the site.
 *
 * @param list<\WP_User> $users
 */
function users_json(array $users): string
{
    $posts = $users ? count_many_users_posts(array_column($users, 'ID'), 'post', true) : [];
    $fields = [
        'user_id' => 'ID',
        'name' => fn(\WP_User $user) => apply_filters('imbachat_user_name', display_name($user), $user),
        'avatar_url' => fn(\WP_User $user) => apply_filters('imbachat_avatar_url', avatar_url($user), $user),
        // Who has written nothing has no page in WordPress.
        'profile_url' => fn(\WP_User $user) => apply_filters(
            'imbachat_profile_url',
            empty($posts[$user->ID]) ? false : get_author_posts_url($user->ID, $user->user_nicename),
            $user,
        ),
        'chat_role' => fn(\WP_User $user) => apply_filters(
            'imbachat_chat_role',
            user_can($user, 'manage_options') ? 'admin' : 'user',
            $user,
        ),
        'permissions' => fn(\WP_User $user) => (object) member_permissions($user),
    ];
    return imbachat_users_json($users, apply_filters('imbachat_user_fields', $fields));
}

/**
 * Whether somebody belongs to this site. WordPress blocks somebody by "No role for this site", or on a network by
 * marking the user as spam, and keeps the account.
 */
function is_member(\WP_User $user): bool
{
    return $user->exists()
        && is_user_member_of_blog($user->ID)
        && $user->roles !== []
        && !(is_multisite() && is_user_spammy($user));
}

/** The name as text: WordPress keeps it escaped for HTML. */
function display_name(\WP_User $user): string
{
    return wp_specialchars_decode($user->display_name, ENT_NOQUOTES);
}

function avatar_url(\WP_User $user): string|false
{
    return get_option('show_avatars') ? get_avatar_url($user, ['size' => 96]) : false;
}

/** @return array<string, bool> */
function permissions(): array
{
    $given = settings()['permissions'];
    return array_combine(PERMISSIONS, array_map(fn($name) => in_array($name, $given, true), PERMISSIONS));
}

/** @return array<string, mixed> what the chat is told of one member; who is blocked may do nothing any more */
function member_permissions(\WP_User $user): array
{
    $given = (array) apply_filters('imbachat_permissions', permissions(), $user);
    return is_member($user) ? $given : array_fill_keys(array_keys($given), false);
}

/**
 * @param list<int> $ids
 * @return list<\WP_User>
 */
function find_users(array $ids): array
{
    /** @var list<\WP_User> */
    return $ids ? get_users(['include' => $ids, 'orderby' => 'include', 'count_total' => false]) : [];
}

/**
 * Members whose name holds the text; nobody for an empty one.
 *
 * @return list<\WP_User>
 */
function search_users(string $text): array
{
    $text = trim(wp_check_invalid_utf8($text));
    if ($text === '') {
        return [];
    }
    $limit = max(1, min(100, (int) apply_filters('imbachat_search_limit', 20)));
    /** @var list<\WP_User> */
    $users = get_users([
        'imbachat_name' => $text, 'number' => $limit, 'orderby' => 'display_name', 'count_total' => false,
        'role__in' => array_keys(wp_roles()->roles), // not who is blocked, before they are counted
    ]);
    return array_values(array_filter($users, is_member(...)));
}

// The search of WP_User_Query takes an asterisk for a wildcard, and would find everybody by one.
add_action('pre_user_query', function (\WP_User_Query $query): void {
    $text = $query->get('imbachat_name');
    if (!is_string($text) || $text === '') {
        return;
    }
    global $wpdb;
    $like = fn(string $text) => '%' . $wpdb->esc_like($text) . '%';
    // Names come escaped from WordPress' forms, and as they are from elsewhere.
    $name = "$wpdb->users.display_name";
    $query->query_where .= $wpdb->prepare(
        " AND ($name LIKE %s OR $name LIKE %s)",
        $like($text),
        $like(_wp_specialchars($text)),
    );
});
