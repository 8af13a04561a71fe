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
        && $user->roles !== []
        && (!is_multisite() || is_user_member_of_blog($user->ID) && !is_user_spammy($user));
}

/** The name as text: WordPress keeps it escaped for HTML. */
function display_name(\WP_User $user): string
{
    return html_entity_decode($user->display_name, ENT_QUOTES | ENT_HTML5, 'UTF-8');
}

/** Who registered with an e-mail address as user name has it as name, too, until they choose another. */
function has_address(string $text): bool
{
    return (bool) preg_match('/[^\s@]@[^\s@]/', $text);
}

/**
 * The name that is sent. It is no e-mail address, not even by a filter.
 *
 * @return mixed
 */
function public_name(\WP_User $user)
{
    $name = display_name($user);
    // The filter of the vendor's plugin, which sends the name as it is after false.
    $old = filtered('rest_imbachat_get_user_name_query', false, ['name' => $name, 'id' => $user->ID]);
    $name = filtered('imbachat_user_name', is_string($old) && $old !== '' ? $old : $name, $user);
    return is_string($name) && has_address($name) ? "#$user->ID" : $name;
}

/**
 * Whether the address of the author page is made from an e-mail address: ann@shop.example became ann-shop-example or
 * annshop-example, cut at 50 characters.
 */
function has_address_in_slug(\WP_User $user): bool
{
    $letters = fn(string $text) => (string) preg_replace('/[^a-z0-9]/', '', strtolower(remove_accents($text)));
    $slug = $letters($user->user_nicename);
    foreach ([$user->user_email, $user->user_login, display_name($user)] as $text) {
        $start = has_address($text) ? (string) substr($letters($text), 0, 30) : '';
        if ($start !== '' && strpos($slug, $start) === 0) {
            return true;
        }
    }
    return false;
}

/** @return string|false */
function avatar_url(\WP_User $user)
{
    return get_option('show_avatars') ? get_avatar_url($user, ['size' => 96]) : false;
}

/** @return array<string, bool> what the settings give every member, before the filter has its say */
function permissions(): array
{
    adopt_old_callbacks();
    $given = settings()['permissions'];
    return array_combine(PERMISSIONS, array_map(fn($name) => in_array($name, $given, true), PERMISSIONS));
}

/**
 * What the chat is told of one member; who is blocked may do nothing any more.
 *
 * @param array<string, bool> $permissions those of the settings
 * @return array<string, mixed>
 */
function member_permissions(\WP_User $user, array $permissions): array
{
    $given = (array) filtered('imbachat_permissions', $permissions, $user);
    return is_member($user) ? $given : array_fill_keys(array_keys($given), false);
}
