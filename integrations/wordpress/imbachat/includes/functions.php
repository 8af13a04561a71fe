<?php

// What a theme or another plugin may call. The chat is answered by rest.php.

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/**
 * @param non-empty-list<int<1, max>> $ids
 * @return list<\WP_User> those who are there
 */
function find_users(array $ids): array
{
    return (new Members())->find($ids);
}

/** @return list<\WP_User> the members whose name has this text, as the chat finds them */
function search_users(string $text): array
{
    return (new Members())->search($text, search_limit());
}

/**
 * What the chat gets to know of members, as JSON.
 *
 * @param list<\WP_User> $users
 */
function users_json(array $users): string
{
    $members = new Members();
    /** @var list<int<1, max>> $ids */
    $ids = array_column($users, 'ID');
    return imbachat_users_json($ids ? $members->find($ids) : [], $members->fields());
}
