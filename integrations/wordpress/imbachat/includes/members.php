<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/** What the chat asks about the members of this site. Nothing but these fields leaves the site. */
final class Members implements \ImbaChat\Members
{
    /** @var array<int, string> how many posts those who were found have written */
    private array $posts = [];

    /** @return list<\WP_User> */
    public function find(array $ids): array
    {
        if (is_multisite()) {
            return $this->found(['include' => $ids, 'orderby' => 'include']); // not those of other sites
        }
        cache_users($ids);
        // Asked for one by one, unknown ids would take a query each.
        $known = array_filter($ids, fn($id) => wp_cache_get($id, 'users') !== false);
        return $this->with_posts(array_map(fn($id) => new \WP_User($id), array_values($known)));
    }

    /** @return list<\WP_User> */
    public function search(string $text, int $limit): array
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
        $permissions = permissions();
        return filtered('imbachat_user_fields', [
            'user_id' => 'ID',
            'name' => fn(\WP_User $user) => public_name($user),
            'avatar_url' => fn(\WP_User $user) => filtered('imbachat_avatar_url', avatar_url($user), $user),
            'profile_url' => fn(\WP_User $user) => filtered('imbachat_profile_url', $this->profile_url($user), $user),
            'chat_role' => fn(\WP_User $user) => filtered(
                'imbachat_chat_role',
                user_can($user, 'manage_options') ? 'admin' : 'user',
                $user,
            ),
            'permissions' => fn(\WP_User $user) => (object) member_permissions($user, $permissions),
        ]);
    }

    /**
     * Who has written nothing has no page in WordPress.
     *
     * @return string|false
     */
    private function profile_url(\WP_User $user)
    {
        return empty($this->posts[$user->ID]) || has_address_in_slug($user)
            ? false : get_author_posts_url($user->ID, $user->user_nicename);
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
        return $this->with_posts($users);
    }

    /**
     * @param list<\WP_User> $users
     * @return list<\WP_User>
     */
    private function with_posts(array $users): array
    {
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
    $name = "$wpdb->users.display_name";
    // Names come escaped from WordPress' forms, and as they are from elsewhere.
    $texts = [$text, _wp_specialchars($text), _wp_specialchars($text, ENT_QUOTES), htmlentities($text, ENT_QUOTES)];
    $likes = [];
    foreach (array_unique($texts) as $one) {
        $likes[] = $wpdb->prepare("$name LIKE %s", '%' . $wpdb->esc_like($one) . '%');
    }
    $is_named = '(' . implode(' OR ', $likes) . ')';
    // Nobody is found by an e-mail address, but by the number that is sent in its place.
    $has_address = "$name REGEXP '[^[:space:]@](@|&#0*64;|&commat;)[^[:space:]@]'";
    $number = preg_match('/^#([1-9]\d{0,18})$/D', $text, $match) ? $match[1] : '0';
    $query->query_where .= " AND ($is_named AND NOT $has_address OR $wpdb->users.ID = $number AND $has_address)";
});
