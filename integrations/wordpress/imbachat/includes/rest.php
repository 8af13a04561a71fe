<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/** An answer whose JSON is ready, so that it is not encoded again. */
final class Answer extends \WP_REST_Response
{
    public function __construct(public readonly string $json, int $status = 200)
    {
        parent::__construct([], $status);
    }
}

add_action('rest_api_init', function (): void {
    $route = fn(string $path, string $method, callable $callback, ?callable $check)
        => register_rest_route(API, $path, ['methods' => $method, 'callback' => $callback,
            'permission_callback' => $check ?? '__return_true', 'show_in_index' => false]);
    $route('/getusers(?:/(?P<ids>[\s\S]*))?', 'GET', answer_users(...), check_credentials(...));
    $route('/searchusers(?:/(?P<string>[\s\S]*))?', 'GET, POST', answer_search(...), check_credentials(...));
    $route('/authuser', 'POST', answer_sign_in(...), check_credentials(...));
    $route('/version', 'GET', fn() => ['version' => 1, 'type' => 'WordPress plugin'], null);
});

/** Whether it is the chat that asks: by its Basic credentials, or by a token that it signed with them. */
function check_credentials(\WP_REST_Request $request): bool|\WP_Error
{
    if (!extension_loaded('imbachat')) {
        return new \WP_Error('imbachat_missing', 'The PHP extension imbachat is not loaded.', ['status' => 503]);
    }
    ['login' => $login, 'password' => $password] = settings();
    if ($login !== '' && $password !== '') {
        // WordPress puts backslashes into $_SERVER.
        if (imbachat_check_auth($login, $password, wp_unslash($_SERVER))
                || is_token_of_chat($request->get_param('jwt_token'))) {
            return true;
        }
    }
    return new \WP_Error('imbachat_refused', 'Authenticate required!', ['status' => 401]);
}

/**
 * The service's own token: of this widget, and not for ever. Two unset settings would make a key known to everybody.
 */
function is_token_of_chat(mixed $token): bool
{
    ['dev_id' => $id, 'login' => $login, 'password' => $password] = settings();
    if (!is_string($token) || $id === '' || $login === '' || $password === '') {
        return false;
    }
    try {
        $claims = imbachat_jwt_verify($token, "$login:$password");
    } catch (\ImbaChat\InvalidTokenException) {
        return false;
    }
    $imba_id = $claims['imba_id'] ?? null;
    return isset($claims['exp']) && (is_int($imba_id) || is_string($imba_id)) && (string) $imba_id === $id;
}

/**
 * A part of the address as text. WordPress puts backslashes into it, and leaves it percent-encoded but in ?rest_route=.
 */
function path_text(\WP_REST_Request $request, string $name): string
{
    $text = wp_unslash($request->get_url_params()[$name] ?? '');
    return isset($_GET['rest_route']) || isset($_POST['rest_route']) ? $text : rawurldecode($text);
}

function answer_users(\WP_REST_Request $request): Answer|\WP_Error
{
    $ids = path_text($request, 'ids');
    if ($ids === '') {
        $ids = $request->get_query_params()['user_ids'] ?? $request->get_query_params()['ids'] ?? '';
    }
    try {
        $ids = imbachat_user_ids($ids);
    } catch (\ValueError $error) {
        return new \WP_Error('imbachat_ids', $error->getMessage(), ['status' => 400]);
    }
    return answer(fn() => users_json(find_users($ids)));
}

/** A list, as plugins for WordPress give it; the filter makes it {"code":200,"version":1,"data":[...]}. */
function answer_search(\WP_REST_Request $request): Answer|\WP_Error
{
    $text = path_text($request, 'string');
    $users = search_users($text);
    // An account that was set up for the vendor's plugin sends a blank as "_", and by POST.
    if (!$users && str_contains($text, '_')) {
        $users = search_users(strtr($text, '_', ' '));
    }
    return answer(fn() => apply_filters('imbachat_search_in_data', false)
        ? '{"code":200,"version":1,"data":' . users_json($users) . '}' : users_json($users));
}

/** Whether somebody is a member, for the chat's own sign-in. Plugins that count wrong passwords see each attempt. */
function answer_sign_in(\WP_REST_Request $request): Answer|\WP_Error
{
    $sent = (array) ($request->get_json_params() ?: $request->get_body_params());
    $name = $sent['username'] ?? $sent['login'] ?? null;
    $password = $sent['password'] ?? null;
    $refusal = new \WP_Error('imbachat_sign_in', 'Wrong user name or password', ['status' => 403]);
    // With both empty, WordPress would look at cookies.
    if (!is_string($name) || $name === '' || !is_string($password) || $password === ''
            || !apply_filters('imbachat_allow_authuser', true)) {
        return $refusal;
    }
    $user = wp_authenticate($name, wp_slash($password)); // passwords are kept with the backslashes of WordPress' forms
    if (!$user instanceof \WP_User || !is_member($user)) {
        return $refusal;
    }
    return answer(fn() => substr(imbachat_users_json([$user], [
        'name' => fn(\WP_User $user) => apply_filters('imbachat_user_name', display_name($user), $user),
        'user_id' => 'ID',
    ]), 1, -1));
}

/** What a filter of another plugin breaks is for the log, not for the chat. */
function answer(callable $json): Answer|\WP_Error
{
    try {
        return new Answer($json());
    } catch (\Exception|\TypeError|\ValueError $error) {
        error_log('imbachat: ' . $error->getMessage());
        return new \WP_Error('imbachat_users', 'The log of the site says why.', ['status' => 500]);
    }
}

function is_own_route(string $route): bool
{
    return (bool) preg_match('~^/' . API . '(/|$)~i', $route);
}

function is_own_request(): bool
{
    $route = $GLOBALS['wp']->query_vars['rest_route'] ?? '';
    return is_string($route) && is_own_route($route);
}

// The chat's Basic credentials are no application password. As a wrong one they could be refused, and the chat blocked.
add_filter('application_password_is_api_request', fn($is) => is_own_request() ? false : $is, 100);

// Plugins that close the REST API to strangers would close it to the chat, which shows its own credentials. Nobody is
// signed in on these routes, whatever cookies came.
add_filter('rest_authentication_errors', function ($result) {
    if (!is_own_request()) {
        return $result;
    }
    wp_set_current_user(0);
    return true;
}, 1000);

// What the chat is told is for nobody else: a cache would hand it to whoever asks next, without credentials.
add_action('parse_request', function (): void {
    if (is_own_request() && !defined('DONOTCACHEPAGE')) {
        define('DONOTCACHEPAGE', true);
    }
}, 0);

// WordPress says no-store only to who is signed in.
add_filter('nocache_headers', fn($headers) => is_own_request()
    ? ['Cache-Control' => 'no-cache, must-revalidate, max-age=0, no-store, private'] + $headers : $headers, 1000);

// Errors look as the chat's document has them, with their real status.
add_filter('rest_post_dispatch', function ($response, $server, $request) {
    if (!$response instanceof \WP_REST_Response || !$response->is_error() || !is_own_route($request->get_route())) {
        return $response;
    }
    $status = $response->get_status();
    if (extension_loaded('imbachat')) {
        $message = (string) $response->as_error()?->get_error_message();
        $response = new Answer(imbachat_error_json($status, $message), $status);
    }
    if ($status === 401) {
        $response->header('WWW-Authenticate', 'Basic realm="Backend"');
    }
    return $response;
}, 20, 3);

add_filter('rest_pre_serve_request', function ($served, $response) {
    if (is_own_request()) {
        nocache_headers(); // those of the REST API come after the answer, too late for a long one
    }
    if (!$served && $response instanceof Answer) {
        echo $response->json;
        return true;
    }
    return $served;
}, 100, 2);
