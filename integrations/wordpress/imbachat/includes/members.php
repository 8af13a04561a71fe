<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/** What the chat asks about the members of this site. Nothing but these fields leaves the site. */
final class Members implements \ImbaChat\Members
{
    /** @var array<int, string> how many posts those who were found have written */
    private array $posts = [];

    public function find(array $ids): iterable
    {
        return $this->found(['include' => $ids, 'orderby' => 'include']);
    }

    public function search(string $text, int $limit): iterable
    {
        $users = $this->named($text, $limit);
        // An account that was set up for the vendor's plugin sends a blank as "_", and by POST.
        $other = trim(strtr($text, '_', ' '));
        return !$users && $other !== $text && $other !== '' ? $this->named($other, $limit) : $users;
    }

    /**
     * Plugins that count wrong passwords see each attempt.
     *
     * @return \WP_User|null
     */
    public function authenticate(
        string $login,
        #[\SensitiveParameter]
        string $password
    ) {
        if (!apply_filters('imbachat_allow_authuser', true)) {
            return null;
        }
        // Passwords are kept with the backslashes of WordPress' forms.
        $user = wp_authenticate($login, wp_slash($password));
        return $user instanceof \WP_User && is_member($user) ? $user : null;
    }

    public function fields(): ?array
    {
        return apply_filters('imbachat_user_fields', [
            'user_id' => 'ID',
            'name' => fn(\WP_User $user) => apply_filters('imbachat_user_name', display_name($user), $user),
            'avatar_url' => fn(\WP_User $user) => apply_filters('imbachat_avatar_url', avatar_url($user), $user),
            // Who has written nothing has no page in WordPress.
            'profile_url' => fn(\WP_User $user) => apply_filters(
                'imbachat_profile_url',
                empty($this->posts[$user->ID]) ? false : get_author_posts_url($user->ID, $user->user_nicename),
                $user,
            ),
            'chat_role' => fn(\WP_User $user) => apply_filters(
                'imbachat_chat_role',
                user_can($user, 'manage_options') ? 'admin' : 'user',
                $user,
            ),
            'permissions' => fn(\WP_User $user) => (object) member_permissions($user),
        ]);
    }

    /** @return list<\WP_User> */
    private function named(string $text, int $limit): array
    {
        $users = $this->found([
            'imbachat_name' => $text, 'number' => $limit, 'orderby' => 'display_name',
            'role__in' => array_keys(wp_roles()->roles), // not who is blocked, before they are counted
        ]);
        return array_values(array_filter($users, __NAMESPACE__ . '\is_member'));
    }

    /**
     * @param array<string, mixed> $query
     * @return list<\WP_User>
     */
    private function found(array $query): array
    {
        /** @var list<\WP_User> $users */
        $users = get_users($query + ['count_total' => false]);
        $this->posts = $users ? count_many_users_posts(array_column($users, 'ID'), 'post', true) : [];
        return $users;
    }
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
