<?php

/* What an answer or the address of a kind of site looks like. The first that fits counts. */
const KINDS = [
    'october' => '~^set-cookie: .*\b(october|winter)_session=|^path: .*/imbachat/api/v1/~mi',
    'wordpress' => '~^path: .*(/wp-json/|rest_route=)|https://api\.w\.org/|^x-redirect-by: WordPress|'
        . '/wp-(content|includes)/|critical error on this website|"code":"rest_~mi',
    'laravel' => '~^set-cookie: (.*\blaravel_session=|(?=.*\bXSRF-TOKEN=).*_session=)|\bIlluminate\\\\|'
        . '"message":"Unauthenticated\."|Route \[login] not defined~mi',
];

const KIND_NAMES = ['october' => 'October or Winter CMS', 'wordpress' => 'WordPress', 'laravel' => 'Laravel'];

/* Advice in the words of a kind of site, by its cause. */
const WORDS = [
    'address' => [
        'wordpress' => 'Is the plugin ImbaChat active? Save Settings → Permalinks once, or enter the address without '
            . 'rewriting: /?rest_route=/imbachat/v1/getusers/{ids}',
        'october' => 'Is the plugin in plugins/imbachat/chat, and did you run php artisan october:migrate (or '
            . 'winter:up)? Its page under Settings → ImbaChat shows the address.',
        'laravel' => 'Does php artisan route:list show the route? If not, run php artisan route:clear. The addresses '
            . 'of routes/api.php begin with /api.',
    ],
    'log' => [
        'wordpress' => "With define('WP_DEBUG', true) and define('WP_DEBUG_LOG', true) in wp-config.php, "
            . 'wp-content/debug.log says where.',
        'october' => 'storage/logs/system.log says where.',
        'laravel' => 'storage/logs/laravel.log says where.',
    ],
    'down' => [
        'wordpress' => 'The site is being updated or in maintenance. If that does not end, delete the file '
            . '.maintenance in its folder.',
        'october' => 'The site may be in maintenance: run php artisan up, or end it in the settings of the backend.',
        'laravel' => 'The site may be in maintenance: run php artisan up.',
    ],
    'forbidden' => [
        'wordpress' => 'A security plugin may block the REST API (Wordfence, Solid Security, All-In-One Security, '
            . 'Disable REST API): exempt {path} there. Otherwise a firewall in front of the site blocks the request.',
        'laravel' => 'A middleware, a gate or a policy may refuse: put the route outside of them. Otherwise a firewall '
            . 'in front of the site blocks the request.',
    ],
    'limit' => [
        'laravel' => "Wait, and exempt the route from the limit: ->withoutMiddleware('throttle:api').",
    ],
    'open' => [
        'wordpress' => 'The permission_callback of the route must check the credentials, as the plugin ImbaChat does; '
            . '__return_true lets anyone in.',
        'october' => 'The route must begin with imbachat_check_auth(), as those of the plugin ImbaChat do.',
        'laravel' => 'Begin the route with imbachat_check_auth(server: $request->server->all()), and return status 401 '
            . 'if that is false.',
    ],
    'sign-in' => [
        'wordpress' => 'A plugin such as Force Login does this. Exempt {path} in its settings.',
        'october' => 'Put the route outside of what requires a sign-in.',
        'laravel' => 'The route is in a group with the middleware auth. Put it outside of that group, and let it check '
            . 'the credentials itself.',
    ],
    'cache' => [
        'wordpress' => 'In the settings of the cache plugin (WP Super Cache, W3 Total Cache, LiteSpeed Cache), exclude '
            . '{path}.',
    ],
    'credentials' => [
        'wordpress' => 'The API login or API password under Settings → ImbaChat differs from that of the account; '
            . 'without the plugin, look into wp-config.php or the code.',
        'october' => 'The API login or API password under Settings → ImbaChat in the backend differs from that of the '
            . 'account. An empty field means the php.ini setting.',
        'laravel' => 'The login or password in .env differs from that of the account, or is not read: put quotes '
            . 'around a value with # or blanks, let config/services.php read it, and run php artisan config:clear.',
    ],
    'guard' => [
        'wordpress' => 'A security plugin or the application passwords of WordPress refuse the request before the '
            . "plugin ImbaChat sees it. This code in wp-content/mu-plugins/imbachat.php lets the address through:\n"
            . "<?php\nadd_filter('rest_authentication_errors', fn(\$error) =>\n"
            . "    str_contains(\$_SERVER['REQUEST_URI'], '/imbachat/') ? true : \$error, 999);",
        'october' => 'Another plugin or a middleware refuses before the plugin ImbaChat sees the request. Exempt '
            . '{path}.',
        'laravel' => 'A middleware such as auth, auth.basic or auth:sanctum refuses before the route runs. Put the '
            . "route outside of its group, or exempt it:\nRoute::get(…)->withoutMiddleware(['auth', 'auth.basic', "
            . "'auth:sanctum']);",
    ],
];

/** What a site is built with, as far as its answers and its address tell. */
function kind_of(string $url, Answer ...$answers): ?string
{
    foreach (KINDS as $kind => $sign) {
        foreach ($answers as $answer) {
            if (preg_match($sign, "path: $url\n" . $answer->text())) {
                return $kind;
            }
        }
    }
    return null;
}
