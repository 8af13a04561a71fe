<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/**
 * Applies a filter. A callback that fails is logged and has no say: it must not take the chat off the pages.
 *
 * @param non-empty-string $hook
 * @param mixed $value
 * @param mixed ...$arguments
 * @return mixed
 */
function filtered(string $hook, $value, ...$arguments)
{
    global $wp_current_filter;
    $current = $wp_current_filter;
    try {
        return apply_filters($hook, $value, ...$arguments);
    } catch (\Throwable $error) {
        $wp_current_filter = $current; // WordPress does not do that after an exception
        log_failure("the filter $hook", $error);
        return $value;
    }
}

function log_failure(string $what, \Throwable $error): void
{
    error_log(sprintf(
        'imbachat: %s failed: %s in %s:%d',
        $what,
        $error->getMessage(),
        $error->getFile(),
        $error->getLine(),
    ));
}

/**
 * Callbacks of imbachat_permissions for the vendor's plugin take three arguments: the user as an array, who asks, and
 * the request. They return ['permissions' => [...]].
 */
function adopt_old_callbacks(): void
{
    global $wp_filter;
    $hook = $wp_filter['imbachat_permissions'] ?? null;
    foreach ($hook instanceof \WP_Hook ? $hook->callbacks : [] as $priority => $callbacks) {
        foreach ($callbacks as ['function' => $callback, 'accepted_args' => $count]) {
            if ($count > 2) {
                remove_filter('imbachat_permissions', $callback, $priority);
                add_filter('imbachat_permissions', new_callback($callback), $priority, 2);
            }
        }
    }
}

function new_callback(callable $old): \Closure
{
    return function ($permissions, \WP_User $user) use ($old) {
        $answer = $old(
            ['user_id' => $user->ID, 'permissions' => $permissions],
            ['imbachat_callback' => 'get_users'],
            $_REQUEST,
        );
        return is_array($answer['permissions'] ?? null) ? $answer['permissions'] : $permissions;
    };
}
