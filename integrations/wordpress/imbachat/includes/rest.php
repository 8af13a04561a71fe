<?php

namespace ImbaChat\WordPress;

use ImbaChat\Endpoint;

defined('ABSPATH') || exit;

/** A response whose JSON is ready, so that it is not encoded again. It is for nobody else. */
final class Response extends \WP_REST_Response
{
    public string $json;

    /** @param array<string, string> $headers */
    public function __construct(string $json, int $status = 200, array $headers = [])
    {
        parent::__construct([], $status, $headers + ['Cache-Control' => 'no-store']);
        $this->json = $json;
    }
}

add_action('rest_api_init', function (): void {
    // The endpoint checks the credentials.
    $route = fn(string $path, string $method, callable $callback) => register_rest_route(API, $path, [
        'methods' => $method, 'callback' => $callback, 'permission_callback' => '__return_true',
        'show_in_index' => false,
    ]);
    $route('/getusers(?:/(?P<user_ids>[\s\S]*))?', 'GET', fn($request) => answer('users', $request));
    $route('/searchusers(?:/(?P<query>[\s\S]*))?', 'GET, POST', fn($request) => answer('search', $request));
    $route('/authuser', 'POST', fn($request) => answer('sign-in', $request));
    $route('/version', 'GET', fn() => new Response('{"version":1,"type":"WordPress plugin"}'));
});

function answer(string $what, \WP_REST_Request $request): Response
{
    ['login' => $login, 'password' => $password] = settings();
    if (!has_functions()) {
        return error_response(503, 'The PHP extension imbachat is not loaded.');
    }
    if (!has_endpoint()) {
        return error_response(503, 'The folder lib of the plugin is missing.');
    }
    if ($login === '' || $password === '') {
        return error_response(503, 'The chat is not configured.');
    }
    $endpoint = new Endpoint(new Members(), $login, $password, null, [
        'search_limit' => search_limit(),
        // A list, as plugins for WordPress give it; the filter makes it {"code":200,"version":1,"data":[...]}.
        'search_list' => !filtered('imbachat_search_in_data', false),
        'also_allow' => fn() => is_token_of_chat($request->get_param('jwt_token')),
    ]);
    // WordPress puts backslashes into $_SERVER.
    $answer = $endpoint->handle($what, parameters($what, $request), wp_unslash($_SERVER));
    unset($answer->headers['Content-Type']); // WordPress' own has a charset
    return new Response($answer->body, $answer->status, $answer->headers);
}

/** @return int<1, 100> */
function search_limit(): int
{
    return max(1, min(100, (int) filtered('imbachat_search_limit', 20)));
}

/** In the words of the endpoint where there is none. */
function error_response(int $status, string $error): Response
{
    $body = ['code' => $status, 'version' => 1, 'error' => $error, 'debug' => ''];
    return new Response((string) json_encode($body, JSON_INVALID_UTF8_SUBSTITUTE), $status);
}

/**
 * The service's own token: of this widget, and not for ever. Two unset settings would make a key known to everybody.
 *
 * @param mixed $token
 */
function is_token_of_chat($token): bool
{
    ['dev_id' => $id, 'login' => $login, 'password' => $password] = settings();
    if (!is_string($token) || $id === '' || $login === '' || $password === '') {
        return false;
    }
    try {
        $claims = imbachat_jwt_verify($token, "$login:$password");
    } catch (\ImbaChat\InvalidTokenException $error) {
        return false;
    }
    $imba_id = $claims['imba_id'] ?? null;
    return isset($claims['exp']) && (is_int($imba_id) || is_string($imba_id)) && (string) $imba_id === $id;
}

/**
 * What the path holds goes before a parameter of its name. A password in the address is not read.
 *
 * @return array<mixed>
 */
function parameters(string $what, \WP_REST_Request $request): array
{
    if ($what === 'sign-in') {
        return (array) ($request->get_json_params() ?: $request->get_body_params());
    }
    $name = $what === 'users' ? 'user_ids' : 'query';
    $text = path_text($request, $name);
    return $text !== '' ? [$name => $text] : $request->get_query_params();
}

/**
 * A part of the address as text. WordPress puts backslashes into it, and leaves it percent-encoded but in ?rest_route=.
 */
function path_text(\WP_REST_Request $request, string $name): string
{
    $text = wp_unslash($request->get_url_params()[$name] ?? '');
    return isset($_GET['rest_route']) || isset($_POST['rest_route']) ? $text : rawurldecode($text);
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

// WordPress' own errors look as the endpoint's.
add_filter('rest_post_dispatch', function ($response, $server, $request) {
    $error = $response instanceof \WP_REST_Response && !$response instanceof Response ? $response->as_error() : null;
    return $error && is_own_route($request->get_route())
        ? error_response($response->get_status(), (string) $error->get_error_message()) : $response;
}, 20, 3);

add_filter('rest_pre_serve_request', function ($served, $response) {
    if (!$served && $response instanceof Response) {
        echo $response->json;
        return true;
    }
    return $served;
}, 100, 2);
