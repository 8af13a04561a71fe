<?php

namespace ImbaChat\Polyfill;

/** Signs tokens: JWTs (RFC 7519) with HS256 (RFC 7518, section 3.2). */
final class Jwt
{
    /** base64url of {"typ":"JWT","alg":"HS256"} */
    public const HEADER = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9';

    /** imbachat_jwt() */
    public static function create(
        $user_id,
        #[\SensitiveParameter]
        ?string $secret_key,
        int $ttl,
        array $claims
    ): string {
        try {
            $id = Arguments::userId('imbachat_jwt(): Argument #1 ($user_id)', $user_id);
            $key = Arguments::secret('imbachat_jwt(): Argument #2 ($secret_key)', 'secret_key', $secret_key);
            $exp = Arguments::expiry('imbachat_jwt(): Argument #3 ($ttl)', $ttl);
            if ($claims) {
                Arguments::named('imbachat_jwt(): Argument #4 ($claims)', $claims, ['exp', 'user_id']);
                $more = ',' . \substr(\json_encode($claims, \JSON_THROW_ON_ERROR), 1);
            }
            return self::sign('{"exp":' . $exp . ',"user_id":' . $id . ($more ?? '}'), $key);
        } catch (\Throwable $thrown) {
            throw Errors::withoutArguments($thrown);
        }
    }

    public static function sign(
        string $payload,
        #[\SensitiveParameter]
        string $key
    ): string {
        $signed = self::HEADER . '.' . self::encode($payload);
        return $signed . '.' . self::encode(\hash_hmac('sha256', $signed, $key, true));
    }

    /** base64url without padding (RFC 4648, section 5) */
    public static function encode(string $bytes): string
    {
        return \rtrim(\strtr(\base64_encode($bytes), '+/', '-_'), '=');
    }
}
