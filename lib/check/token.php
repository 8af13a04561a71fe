<?php

/** A token, as anybody can read it. */
final class Token
{
    public readonly ?stdClass $claims;
    public readonly bool $is_hs256;
    private string $signed;
    private string $signature;

    public function __construct(public readonly string $text)
    {
        [$header, $payload, $this->signature] = explode('.', $text);
        $this->signed = "$header.$payload";
        $claims = self::decode($payload);
        $this->claims = $claims instanceof stdClass ? $claims : null;
        $this->is_hs256 = (self::decode($header)->alg ?? null) === 'HS256';
    }

    private static function decode(string $part): mixed
    {
        return preg_match('/^[\w-]+$/D', $part)
            ? json_decode((string) base64_decode(strtr($part, '-_', '+/')), false, 32)
            : null;
    }

    public function is_signed(string $key): bool
    {
        $signature = base64_encode(hash_hmac('sha256', $this->signed, $key, true));
        return $this->is_hs256 && hash_equals(strtr(rtrim($signature, '='), '+/', '-_'), $this->signature);
    }

    public function user(): string
    {
        $user = $this->claims->user_id ?? null;
        return is_scalar($user) ? (string) $user : '';
    }

    /** Whether it may sign a member in: it is for a user, and is none of a button, which names both users. */
    public function is_for_member(): bool
    {
        return $this->is_hs256 && !in_array($this->user(), ['', '0'], true) && !isset($this->claims->initiator);
    }

    /**
     * The tokens that are named so, and those anywhere else that have a user_id. Tokens of other services have none.
     *
     * @param list<string> $texts
     * @return list<self>
     */
    public static function find(array $texts): array
    {
        $text = implode("\n", $texts);
        preg_match_all('/\b(?:token|user_key)["\']?\s*[:=]\s*["\']([^"\']*)["\']/', $text, $named);
        preg_match_all('/\beyJ[\w-]*\.[\w-]+\.[\w-]*/', $text, $anywhere);
        $create = fn(string $token) => new self($token);
        $tokens = array_map($create, array_unique(preg_grep('/^[^.]*\.[^.]*\.[^.]*$/D', $named[1]) ?: []));
        $others = array_map($create, array_unique(array_diff($anywhere[0], $named[1])));
        $with_user = array_filter($others, fn(self $token) => isset($token->claims->user_id));
        return array_values(array_filter([...$tokens, ...$with_user], fn($token) => !isset($token->claims->initiator)));
    }
}
