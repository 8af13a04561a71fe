<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

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

/** @return string|false */
function avatar_url(\WP_User $user)
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
