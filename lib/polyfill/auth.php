<?php

namespace ImbaChat\Polyfill;

/** Checks the widget's API login and password, as HTTP Basic credentials (RFC 7617). */
final class Auth
{
    private const HEADER_MAX = 65535;
    /** Apache puts REDIRECT_ before a variable with each internal redirect. */
    private const HEADERS = [
        'HTTP_AUTHORIZATION',
        'REDIRECT_HTTP_AUTHORIZATION',
        'REDIRECT_REDIRECT_HTTP_AUTHORIZATION',
    ];

    /** imbachat_check_auth(); imbachat_require_auth() is the other function that asks. */
    public static function check(
        ?string $login,
        #[\SensitiveParameter]
        ?string $password,
        #[\SensitiveParameter]
        ?array $server,
        string $function = 'imbachat_check_auth'
    ): bool {
        if ((string) $login === '' || (string) $password === '') {
            try {
                $login = Arguments::setting("$function(): Argument #1 (\$login)", 'login', $login);
                $password = Arguments::secret("$function(): Argument #2 (\$password)", 'password', $password);
            } catch (\ValueError $error) {
                throw Errors::withoutArguments($error);
            }
        }
        // A script may have overwritten $_SERVER.
        $server = $server ?? (isset($_SERVER) && \is_array($_SERVER) ? $_SERVER : []);
        $header = self::header($server);
        if ($header !== null) {
            return \is_string($header) && self::headerMatches($login, $password, $header);
        }
        $user = $server['PHP_AUTH_USER'] ?? null;
        $given = $server['PHP_AUTH_PW'] ?? null;
        return \is_string($user) && \is_string($given) && self::equal($login, $user, $password, $given);
    }

    /** imbachat_require_auth() */
    public static function require(
        ?string $login,
        #[\SensitiveParameter]
        ?string $password,
        #[\SensitiveParameter]
        ?array $server
    ): void {
        if (self::check($login, $password, $server, 'imbachat_require_auth')) {
            return;
        }
        try {
            self::sendHeaders();
            echo self::errorJson(401, 'Authenticate required!', '');
        } finally {
            exit; // also if an output callback throws: the script could catch that and go on
        }
    }

    private static function sendHeaders(): void
    {
        if (!\headers_sent($file, $line)) {
            \header('WWW-Authenticate: Basic realm="Backend"');
            \header('Content-Type: application/json');
            \http_response_code(401);
        } elseif (\function_exists('error_log')) { // some hosts disable it
            $place = $file === '' ? 'an unknown place' : $file;
            \error_log("imbachat_require_auth(): The status 401 could not be sent, output started at $place:$line");
        }
    }

    /** imbachat_error_json() */
    public static function errorJson(int $code, string $error, string $debug): string
    {
        return \json_encode(
            ['code' => $code, 'version' => (int) \IMBACHAT_API_VERSION, 'error' => $error, 'debug' => $debug],
            \JSON_INVALID_UTF8_SUBSTITUTE | \JSON_THROW_ON_ERROR,
        );
    }

    /** The header that decides: the first that is set and not empty, which need not be a string. */
    private static function header(
        #[\SensitiveParameter]
        array $server
    ) {
        foreach (self::HEADERS as $name) {
            $header = $server[$name] ?? '';
            if ($header !== '' && $header !== false) {
                return $header;
            }
        }
        return null;
    }

    private static function headerMatches(
        string $login,
        #[\SensitiveParameter]
        string $password,
        #[\SensitiveParameter]
        string $header
    ): bool {
        if (\strlen($header) > self::HEADER_MAX || \strncasecmp($header, 'Basic ', 6) !== 0) {
            return false;
        }
        $encoded = \ltrim(\substr($header, 6), ' ');
        $decoded = \base64_decode($encoded);
        if (\base64_encode($decoded) !== $encoded) { // strict: each string has only one encoding
            return false;
        }
        $given = \explode(':', $decoded, 2);
        return isset($given[1]) && self::equal($login, $given[0], $password, $given[1]);
    }

    /** Both are always compared, the login without regard to ASCII case. */
    private static function equal(
        string $login,
        #[\SensitiveParameter]
        string $given_login,
        #[\SensitiveParameter]
        string $password,
        #[\SensitiveParameter]
        string $given_password
    ): bool {
        $login_equals = \hash_equals(self::lower($login), self::lower($given_login));
        $password_equals = \hash_equals($password, $given_password);
        return $login_equals && $password_equals;
    }

    /** Before PHP 8.2, strtolower() follows the locale. */
    private static function lower(
        #[\SensitiveParameter]
        string $text
    ): string {
        return \PHP_VERSION_ID >= 80200 ? \strtolower($text)
            : \strtr($text, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
    }
}
