<?php

// Reads the site's token with PHP's own functions: an independent check of what the extension signs.

class TokenError extends Exception {}

/** The user that the site signed in, as a decimal string. */
function user_of_token(string $token, string $key): string
{
    $parts = explode('.', $token);
    if (count($parts) !== 3) {
        throw new TokenError('This is not a token: it has ' . count($parts) . ' segments instead of 3.');
    }
    [$header, $payload, $signature] = $parts;
    $right = strtr(rtrim(base64_encode(hash_hmac('sha256', "$header.$payload", $key, true)), '='), '+/', '-_');
    if (!hash_equals($right, $signature)) {
        throw new TokenError("The token's signature is wrong: it was not made with this widget's Secret key.");
    }
    if ((token_part($header)['alg'] ?? null) !== 'HS256') {
        throw new TokenError('The token is not signed with HS256.');
    }
    $claims = token_part($payload);
    if (!is_int($claims['exp'] ?? null) || $claims['exp'] <= time()) {
        throw new TokenError('The token has expired. Please reload the page.');
    }
    if (!is_int($claims['user_id'] ?? null) || $claims['user_id'] < 1) {
        throw new TokenError('The token has no user: user_id must be a positive number.');
    }
    return (string) $claims['user_id'];
}

function token_part(string $part): array
{
    $value = json_decode((string) base64_decode(strtr($part, '-_', '+/'), true), true);
    return is_array($value) ? $value : throw new TokenError('A segment of the token is not JSON.');
}
