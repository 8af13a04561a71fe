<?php

// Written by scripts/polyfill from the stub: the functions for PHP 7.4, which has fewer types.

use ImbaChat\Polyfill\Auth;
use ImbaChat\Polyfill\Jwt;
use ImbaChat\Polyfill\JwtVerify;
use ImbaChat\Polyfill\Types;
use ImbaChat\Polyfill\UserIds;
use ImbaChat\Polyfill\Users;
use ImbaChat\Polyfill\Widget;

if (PHP_VERSION_ID < 80000) {
    function imbachat_jwt($user_id, $secret_key = null, $ttl = 3600, $claims = []): string
    {
        return Jwt::create(
            $user_id,
            Types::stringOrNull('imbachat_jwt(): Argument #2 ($secret_key)', $secret_key),
            Types::int('imbachat_jwt(): Argument #3 ($ttl)', $ttl),
            Types::array('imbachat_jwt(): Argument #4 ($claims)', $claims),
        );
    }

    function imbachat_jwt_verify($jwt, $secret_key = null, $leeway = 0): array
    {
        return JwtVerify::verify(
            Types::string('imbachat_jwt_verify(): Argument #1 ($jwt)', $jwt),
            Types::arrayStringOrNull('imbachat_jwt_verify(): Argument #2 ($secret_key)', $secret_key),
            Types::int('imbachat_jwt_verify(): Argument #3 ($leeway)', $leeway),
        );
    }

    function imbachat_check_auth($login = null, $password = null, $server = null): bool
    {
        return Auth::check(
            Types::stringOrNull('imbachat_check_auth(): Argument #1 ($login)', $login),
            Types::stringOrNull('imbachat_check_auth(): Argument #2 ($password)', $password),
            Types::arrayOrNull('imbachat_check_auth(): Argument #3 ($server)', $server),
        );
    }

    function imbachat_require_auth($login = null, $password = null, $server = null): void
    {
        Auth::require(
            Types::stringOrNull('imbachat_require_auth(): Argument #1 ($login)', $login),
            Types::stringOrNull('imbachat_require_auth(): Argument #2 ($password)', $password),
            Types::arrayOrNull('imbachat_require_auth(): Argument #3 ($server)', $server),
        );
    }

    function imbachat_error_json($code, $error, $debug = ''): string
    {
        return Auth::errorJson(
            Types::int('imbachat_error_json(): Argument #1 ($code)', $code),
            Types::string('imbachat_error_json(): Argument #2 ($error)', $error),
            Types::string('imbachat_error_json(): Argument #3 ($debug)', $debug),
        );
    }

    function imbachat_user_ids($ids, $limit = 1000): array
    {
        return UserIds::list(
            Types::arrayOrString('imbachat_user_ids(): Argument #1 ($ids)', $ids),
            Types::int('imbachat_user_ids(): Argument #2 ($limit)', $limit),
        );
    }

    function imbachat_users_json($users, $fields = null, $flags = 0): string
    {
        return Users::list(
            Types::iterable('imbachat_users_json(): Argument #1 ($users)', $users),
            Types::arrayOrNull('imbachat_users_json(): Argument #2 ($fields)', $fields),
            Types::int('imbachat_users_json(): Argument #3 ($flags)', $flags),
        );
    }

    function imbachat_search_json($users, $fields = null, $flags = 0): string
    {
        return Users::search(
            Types::iterable('imbachat_search_json(): Argument #1 ($users)', $users),
            Types::arrayOrNull('imbachat_search_json(): Argument #2 ($fields)', $fields),
            Types::int('imbachat_search_json(): Argument #3 ($flags)', $flags),
        );
    }

    function imbachat_widget(
        $user_id = null,
        $options = [],
        $dev_id = null,
        $secret_key = null,
        $ttl = 3600,
        $nonce = null,
        $base_url = null,
        $async = true
    ): string {
        return Widget::html(
            $user_id,
            Types::array('imbachat_widget(): Argument #2 ($options)', $options),
            Types::stringOrNull('imbachat_widget(): Argument #3 ($dev_id)', $dev_id),
            Types::stringOrNull('imbachat_widget(): Argument #4 ($secret_key)', $secret_key),
            Types::int('imbachat_widget(): Argument #5 ($ttl)', $ttl),
            Types::stringOrNull('imbachat_widget(): Argument #6 ($nonce)', $nonce),
            Types::stringOrNull('imbachat_widget(): Argument #7 ($base_url)', $base_url),
            Types::bool('imbachat_widget(): Argument #8 ($async)', $async),
        );
    }

    function imbachat_dialog_button($user_id, $label, $attributes = []): string
    {
        return Widget::button(
            $user_id,
            Types::string('imbachat_dialog_button(): Argument #2 ($label)', $label),
            Types::array('imbachat_dialog_button(): Argument #3 ($attributes)', $attributes),
        );
    }
}
