<?php

namespace ImbaChat\Polyfill;

use ImbaChat\ExpiredTokenException;
use ImbaChat\InvalidTokenException;

/** Verifies tokens. */
final class JwtVerify
{
    /** It bounds what an attacker can make us allocate. */
    private const LENGTH_MAX = 65535;
    private const KEY = 'imbachat_jwt_verify(): Argument #2 ($secret_key)';

    /**
     * imbachat_jwt_verify()
     *
     * @param array|string|null $secret_key
     */
    public static function verify(
        #[\SensitiveParameter]
        string $jwt,
        #[\SensitiveParameter]
        $secret_key,
        int $leeway
    ): array {
        try {
            $keys = \is_array($secret_key) ? self::keys($secret_key)
                : [Arguments::secret(self::KEY, 'secret_key', $secret_key)];
            if ($leeway < 0) {
                throw Errors::value(
                    'imbachat_jwt_verify(): Argument #3 ($leeway)',
                    'must be greater than or equal to 0',
                );
            }
            return self::claims($jwt, $keys, $leeway);
        } catch (\Throwable $thrown) {
            throw Errors::withoutArguments($thrown);
        }
    }

    private static function keys(
        #[\SensitiveParameter]
        array $keys
    ): array {
        if (!$keys) {
            throw Errors::value(self::KEY, 'must not be empty');
        }
        foreach ($keys as $key) {
            if (!\is_string($key)) {
                throw Errors::type(self::KEY, 'must contain only strings, ' . Types::name($key) . ' given');
            }
            if ($key === '') {
                throw Errors::value(self::KEY, 'must contain only non-empty strings');
            }
        }
        return $keys;
    }

    /** All checks, in this order. */
    private static function claims(
        #[\SensitiveParameter]
        string $jwt,
        #[\SensitiveParameter]
        array $keys,
        int $leeway
    ): array {
        if (\strlen($jwt) > self::LENGTH_MAX) {
            throw new InvalidTokenException('The token is longer than 65535 bytes');
        }
        $segments = \explode('.', $jwt, 4);
        if (\count($segments) !== 3) {
            throw new InvalidTokenException('The token does not have three segments');
        }
        $header = $segments[0] === Jwt::HEADER ? null : self::decode($segments[0], 'header is not strict base64url');
        $payload = self::decode($segments[1], 'payload is not strict base64url');
        $error = 'signature is not 32 bytes of strict base64url';
        $signature = self::decode($segments[2], $error);
        if (\strlen($signature) !== 32) {
            throw new InvalidTokenException("The token's $error");
        }
        if (!self::isSigned("$segments[0].$segments[1]", $signature, $keys)) {
            throw new InvalidTokenException("The token's signature does not match");
        }
        if ($header !== null) {
            self::checkHeader($header);
        }
        $claims = self::object($payload);
        if ($claims === null) {
            throw new InvalidTokenException("The token's payload is not a JSON object");
        }
        self::checkTimes($claims, $leeway);
        return $claims;
    }

    /** Strict: each string has only one encoding, so whatever is not encoded to the same again is not strict. */
    private static function decode(
        #[\SensitiveParameter]
        string $segment,
        string $error
    ): string {
        $bytes = \base64_decode(\strtr($segment, '-_', '+/'));
        if (Jwt::encode($bytes) !== $segment) {
            throw new InvalidTokenException("The token's $error");
        }
        return $bytes;
    }

    private static function isSigned(
        #[\SensitiveParameter]
        string $signed,
        #[\SensitiveParameter]
        string $signature,
        #[\SensitiveParameter]
        array $keys
    ): bool {
        foreach ($keys as $key) {
            if (\hash_equals(\hash_hmac('sha256', $signed, $key, true), $signature)) {
                return true;
            }
        }
        return false;
    }

    private static function checkHeader(string $json): void
    {
        $header = self::object($json);
        if ($header === null) {
            throw new InvalidTokenException("The token's header is not a JSON object");
        }
        if (($header['alg'] ?? null) !== 'HS256') {
            throw new InvalidTokenException("The token's alg is not HS256");
        }
        if (\array_key_exists('crit', $header)) {
            throw new InvalidTokenException("The token's header has crit, and no extension is supported");
        }
    }

    /** Decoded to an array, an object cannot be told from a list, so the first character decides. */
    private static function object(
        #[\SensitiveParameter]
        string $json
    ): ?array {
        if ((\ltrim($json, " \t\r\n")[0] ?? '') !== '{') {
            return null;
        }
        try {
            return \json_decode($json, true, 512, \JSON_THROW_ON_ERROR); // leaves json_last_error() to the site
        } catch (\JsonException $exception) {
            return null;
        }
    }

    private static function checkTimes(array $claims, int $leeway): void
    {
        $now = \time();
        foreach (['exp', 'nbf', 'iat'] as $name) {
            $time = $claims[$name] ?? 0;
            if (!\is_int($time) && !\is_float($time) || \array_key_exists($name, $claims) && $claims[$name] === null) {
                throw new InvalidTokenException("The token's exp, nbf or iat is not a number");
            }
        }
        if (isset($claims['nbf']) && self::isLater($claims['nbf'], $now, $leeway)) {
            throw new InvalidTokenException('The token is not valid yet: its nbf lies ahead');
        }
        if (isset($claims['iat']) && self::isLater($claims['iat'], $now, $leeway)) {
            throw new InvalidTokenException('The token was issued in the future: its iat lies ahead');
        }
        if (isset($claims['exp']) && !self::isLater($claims['exp'], $now, -$leeway)) {
            throw new ExpiredTokenException('The token has expired');
        }
    }

    /**
     * Whether a claim is later than now + seconds. For an integer, the fraction of now makes no difference.
     *
     * @param int|float $time
     */
    private static function isLater($time, int $now, int $seconds): bool
    {
        if (\is_float($time)) {
            return $time > self::exactTime() + $seconds;
        }
        return $time > ($seconds > \PHP_INT_MAX - $now ? \PHP_INT_MAX : $now + $seconds);
    }

    /** Where disable_functions has taken away both clocks, the second counts as over. */
    private static function exactTime(): float
    {
        if (\function_exists('microtime')) {
            return \microtime(true);
        }
        return \function_exists('gettimeofday') ? \gettimeofday(true) : \time() + 1.0;
    }
}
