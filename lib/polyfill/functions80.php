<?php

// Written by scripts/polyfill from the stub: the functions for PHP 8.

use ImbaChat\Polyfill\Auth;
use ImbaChat\Polyfill\Jwt;
use ImbaChat\Polyfill\JwtVerify;
use ImbaChat\Polyfill\UserIds;
use ImbaChat\Polyfill\Users;
use ImbaChat\Polyfill\Widget;

/**
 * Signs the token that lets one user of the site into the chat. It is a JWT (RFC 7519) signed with HS256 (RFC 7518,
 * section 3.2), with the header {"typ":"JWT","alg":"HS256"} and the claims exp and user_id, followed by $claims.
 *
 * @param int|string $user_id A positive integer or its canonical decimal string, as database drivers return it.
 *   Guests have no token, so 0 is rejected, as are "abc", "12abc", "007" and "1e3".
 * @param string|null $secret_key The widget's "Secret key": any bytes, at least one. RFC 7518 requires at least 32
 *   bytes. A shorter key works, but can be guessed offline from one token.
 * @param int $ttl How many seconds the token is valid, at least 1; now + $ttl must fit an integer.
 * @param array $claims More claims, encoded as json_encode() does by default. The keys must be strings, and neither
 *   "exp" nor "user_id".
 *
 * @return string Three base64url segments separated by dots.
 *
 * @throws ValueError for an argument that breaks these rules, or a key from php.ini of fewer than 8 bytes
 * @throws JsonException for a claim that cannot be encoded, including invalid UTF-8
 * @throws ImbaChat\Exception if OpenSSL fails
 * @phpstan-param int<1, max>|numeric-string $user_id
 * @phpstan-param non-empty-string|null $secret_key
 * @phpstan-param int<1, max> $ttl
 * @phpstan-param array{exp?: never, user_id?: never, ...<string, mixed>} $claims
 * @phpstan-return non-empty-string
 */
function imbachat_jwt(
    $user_id,
    #[\SensitiveParameter]
    ?string $secret_key = null,
    int $ttl = 3600,
    array $claims = [],
): string {
    return Jwt::create($user_id, $secret_key, $ttl, $claims);
}

/**
 * Verifies a token against one or more keys and returns its claims.
 *
 * It checks, in this order: at most 65,535 bytes; three segments of strict base64url (RFC 4648, section 5: no padding,
 * unused bits zero); the signature, always as HS256 and in constant time; the header is a JSON object whose alg is
 * exactly "HS256" and which has no crit (RFC 7515, section 4.1.11); the payload is a JSON object; exp, nbf and iat, if
 * present, are numbers (RFC 7519, section 4.1); nbf and iat are not later than now + $leeway; exp is later than
 * now - $leeway. A token without exp does not expire; check for the claim if that matters.
 *
 * @param string $jwt The token.
 * @param string|array|null $secret_key The key, or a list of all valid keys while a key is being replaced.
 * @param int $leeway How many seconds the clocks of two machines may differ, at least 0.
 *
 * @return array The claims, as json_decode($payload, true) returns them. Names and types are arbitrary, except that
 *   exp, nbf and iat are numbers.
 *
 * @throws ImbaChat\ExpiredTokenException for a token that is valid except that its exp has passed
 * @throws ImbaChat\InvalidTokenException for any other invalid token; the message says which check failed
 * @throws ImbaChat\Exception if OpenSSL fails
 * @throws ValueError for an empty key, a key from php.ini of fewer than 8 bytes, an empty list of keys or a negative
 *   leeway
 * @throws TypeError for a key that is not a string
 * @phpstan-param non-empty-string|non-empty-array<non-empty-string>|null $secret_key
 * @phpstan-param int<0, max> $leeway
 * @phpstan-return array{exp?: int|float, nbf?: int|float, iat?: int|float, ...<array-key, mixed>}
 */
function imbachat_jwt_verify(
    #[\SensitiveParameter]
    string $jwt,
    #[\SensitiveParameter]
    string|array|null $secret_key = null,
    int $leeway = 0,
): array {
    return JwtVerify::verify($jwt, $secret_key, $leeway);
}

/**
 * Checks whether the current request carries the widget's "API login" and "API password" as HTTP Basic credentials
 * (RFC 7617).
 *
 * It uses the first of HTTP_AUTHORIZATION, REDIRECT_HTTP_AUTHORIZATION and REDIRECT_REDIRECT_HTTP_AUTHORIZATION
 * (Apache's names after one and two internal redirects) that is set and not empty. If none is, it uses PHP_AUTH_USER
 * and PHP_AUTH_PW. The login is compared without regard to ASCII case, the password byte by byte; both are always
 * compared, in constant time. A header over 65,535 bytes is rejected.
 *
 * @param string|null $login The expected login.
 * @param string|null $password The expected password.
 * @param array|null $server What to read instead of $_SERVER, for servers where one script serves many requests.
 *
 * @throws ValueError if the login or the password is empty, or a password from php.ini has fewer than 8 bytes: an
 *   unconfigured site is closed to everyone
 * @phpstan-param non-empty-string|null $login
 * @phpstan-param non-empty-string|null $password
 * @phpstan-param array<mixed>|null $server
 */
function imbachat_check_auth(
    ?string $login = null,
    #[\SensitiveParameter]
    ?string $password = null,
    #[\SensitiveParameter]
    ?array $server = null,
): bool {
    return Auth::check($login, $password, $server);
}

/**
 * Returns if imbachat_check_auth() would return true. Otherwise it sends status 401, "WWW-Authenticate: Basic
 * realm="Backend"", "Content-Type: application/json" and the body imbachat_error_json(401, 'Authenticate required!'),
 * and ends the request as exit does. Once output has begun, the status can no longer be sent. The body is then sent
 * without it, the request ends, and the error log says why.
 *
 * @param string|null $login The expected login.
 * @param string|null $password The expected password.
 * @param array|null $server What to read instead of $_SERVER.
 *
 * @throws ValueError if the login or the password is empty, or a password from php.ini has fewer than 8 bytes
 * @phpstan-param non-empty-string|null $login
 * @phpstan-param non-empty-string|null $password
 * @phpstan-param array<mixed>|null $server
 */
function imbachat_require_auth(
    ?string $login = null,
    #[\SensitiveParameter]
    ?string $password = null,
    #[\SensitiveParameter]
    ?array $server = null,
): void {
    Auth::require($login, $password, $server);
}

/**
 * Returns the body of an error response: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
 *
 * @param int $code The HTTP status.
 * @param string $error What is wrong, for the chat. Invalid UTF-8 becomes U+FFFD, here and in $debug.
 * @param string $debug Details for developers.
 *
 * @phpstan-return non-empty-string
 */
function imbachat_error_json(int $code, string $error, string $debug = ''): string
{
    return Auth::errorJson($code, $error, $debug);
}

/**
 * Returns the ids that the chat asks for, safe to bind or to put into SQL.
 *
 * Each item is taken whole or skipped. White space around it (space, \t, \n, \v, \f, \r) is ignored; the rest must be
 * decimal digits whose value is greater than zero and fits an integer. So "1;2,3" gives [3].
 *
 * @param string|array $ids "1,2,3" as the chat sends it, or ["1", 2]. Array items that are neither strings nor
 *   integers are skipped.
 * @param int $limit The maximum number of distinct ids, at least 1.
 *
 * @return array Distinct ids in the order given, or [] if no item is usable.
 *
 * @throws ValueError for more than $limit distinct ids, and for a $limit below 1
 * @phpstan-param string|array<mixed> $ids
 * @phpstan-param int<1, max> $limit
 * @phpstan-return list<int<1, max>>
 */
function imbachat_user_ids(string|array $ids, int $limit = 1000): array
{
    return UserIds::list($ids, $limit);
}

/**
 * Writes the response of the "Users info URL": a JSON array with one object per user, in the order given.
 *
 * $fields names the fields of each user, in order. 'name' => 'display_name' takes a column. 'profile_url' =>
 * 'https://www.example.com/members/{user_id}/' substitutes columns, unescaped, and is false if one of them is null,
 * false or ''. 'online' => fn($row) => ... computes a value. A plain 'email' takes the column of that name. If $fields
 * omits user_id or name, they come first, from the columns of those names. Nothing else is sent. With null, every key
 * or public property of a row is sent; a JsonSerializable row is serialized first.
 *
 * Every row must have every column that $fields names; the value may be null. For an object, a column is a public
 * property, what __get() returns, or $row['column'] if the object implements ArrayAccess. An object without any of
 * these is an error. If an entity's properties are private, let a Closure call the getter.
 *
 * These fields have special rules; any other field is written as json_encode() writes it:
 * - user_id, required: an integer, a canonical decimal string (becomes a number), or another non-empty string;
 * - name, required: a string; null becomes "", numbers and Stringable become strings;
 * - avatar_url, profile_url: null and '' become false, a Stringable becomes its string;
 * - lastlogin: a Unix timestamp, taken from an integer, a string of digits with or without a minus sign, a
 *   DateTimeInterface, or any other string with strtotime(); null, '' and strings that strtotime() cannot parse
 *   become false;
 * - profiles: an array is always written as an object, keyed by profile id.
 *
 * @param Traversable|array $users Rows, each an array or an object: a list, a mysqli_result, a PDOStatement, a
 *   generator, a collection of models.
 * @param array|null $fields The fields to send; see above.
 * @param int $flags Flags of json_encode(): JSON_UNESCAPED_SLASHES, JSON_UNESCAPED_UNICODE,
 *   JSON_UNESCAPED_LINE_TERMINATORS, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION,
 *   JSON_INVALID_UTF8_*; JSON_THROW_ON_ERROR changes nothing. Invalid UTF-8 becomes U+FFFD unless
 *   JSON_INVALID_UTF8_IGNORE is given.
 *
 * @throws ImbaChat\InvalidUserException for a row that cannot become a user; names the row, from 0, and the field
 * @throws ValueError for an empty field name or source, a field given twice, a "{" without "}", or another flag
 * @throws TypeError for a source that is neither a string nor a Closure
 * @throws JsonException for a value that cannot be encoded
 * @throws ImbaChat\Exception for a date if strtotime() is disabled, and if a row cannot be
 *   fetched from a PDOStatement or mysqli_result that does not throw itself
 * @throws Throwable that your iterator, closure or magic method throws
 * @template TRow of array<mixed>|object
 * @phpstan-param iterable<TRow> $users
 * @phpstan-param array<int|non-empty-string, non-empty-string|(\Closure(TRow): mixed)>|null $fields
 * @phpstan-return non-empty-string
 */
function imbachat_users_json(iterable $users, ?array $fields = null, int $flags = 0): string
{
    return Users::list($users, $fields, $flags);
}

/**
 * Writes the same rows as the response to a user search: {"code":200,"version":1,"data":[...]}
 *
 * @param Traversable|array $users Rows, as for imbachat_users_json().
 * @param array|null $fields The fields to send, likewise.
 * @param int $flags Flags of json_encode(), likewise.
 *
 * @throws ImbaChat\InvalidUserException for a row that cannot become a user
 * @throws ValueError for invalid $fields or $flags
 * @throws TypeError for a source that is neither a string nor a Closure
 * @throws JsonException for a value that cannot be encoded
 * @throws ImbaChat\Exception for a date if strtotime() is disabled, and if a row cannot be
 *   fetched from a PDOStatement or mysqli_result that does not throw itself
 * @throws Throwable that your iterator, closure or magic method throws
 * @template TRow of array<mixed>|object
 * @phpstan-param iterable<TRow> $users
 * @phpstan-param array<int|non-empty-string, non-empty-string|(\Closure(TRow): mixed)>|null $fields
 * @phpstan-return non-empty-string
 */
function imbachat_search_json(iterable $users, ?array $fields = null, int $flags = 0): string
{
    return Users::search($users, $fields, $flags);
}

/**
 * Returns the HTML that puts the chat on a page: an inline script and the widget's script element. The inline script
 * waits for the chat, calls ImbaChat.load() once per user, and handles clicks on elements with data-imbachat-dialog,
 * data-imbachat-chat or data-imbachat-room. If the chat does not load, it dispatches the event "imbachat:unavailable"
 * at the clicked element. No value can break out of the script or an attribute, whatever it contains.
 *
 * @param int|string|null $user_id The signed-in user, as for imbachat_jwt(); null for a guest, who gets no token.
 * @param array $options The options of load(): language, theme ("default", "dark"), position ("right", "left"),
 *   resizable, draggable, useFaviconBadge, updateTitle, ... The keys must be strings, and neither "user_id" nor
 *   "token".
 * @param string|null $dev_id The widget's id.
 * @param string|null $secret_key The widget's "Secret key"; ignored for a guest.
 * @param int $ttl How many seconds the token is valid, at least 1; ignored for a guest.
 * @param string|null $nonce The nonce of both script elements, for a Content-Security-Policy with 'nonce-...'. With
 *   it, nothing here needs 'unsafe-inline'.
 * @param string|null $base_url The address that the widget's script is loaded from: http:// or https://, a host, and
 *   optionally a path.
 * @param bool $async Whether the page is not blocked while the widget's script loads. With false, the widget's element
 *   comes first and blocks the page, as in the vendor's document.
 *
 * @throws ValueError for an argument that breaks these rules, or a key from php.ini of fewer than 8 bytes
 * @throws JsonException for an option that cannot be encoded
 * @throws ImbaChat\Exception if OpenSSL fails
 * @phpstan-param int<1, max>|numeric-string|null $user_id
 * @phpstan-param array{
 *     language?: string,
 *     theme?: string,
 *     position?: string,
 *     resizable?: bool,
 *     draggable?: bool,
 *     useFaviconBadge?: bool,
 *     updateTitle?: bool,
 *     user_id?: never,
 *     token?: never,
 *     ...<string, mixed>
 * } $options
 * @phpstan-param non-empty-string|null $dev_id
 * @phpstan-param non-empty-string|null $secret_key
 * @phpstan-param int<1, max> $ttl
 * @phpstan-param non-empty-string|null $nonce
 * @phpstan-param non-empty-string|null $base_url
 * @phpstan-return non-empty-string
 */
function imbachat_widget(
    $user_id = null,
    array $options = [],
    ?string $dev_id = null,
    #[\SensitiveParameter]
    ?string $secret_key = null,
    int $ttl = 3600,
    ?string $nonce = null,
    ?string $base_url = null,
    bool $async = true,
): string {
    return Widget::html($user_id, $options, $dev_id, $secret_key, $ttl, $nonce, $base_url, $async);
}

/**
 * Returns a button that opens a dialogue with a user, for any page that has the widget:
 * <button type="button" data-imbachat-dialog="2">Write message</button>
 *
 * @param int|string $user_id The user to write to, as for imbachat_jwt().
 * @param string $label The button's label. The function escapes it.
 * @param array $attributes More attributes by name. The function escapes their values; true writes the name only,
 *   false and null omit the attribute. A name is a letter followed by letters, digits, "_", ".", ":" and "-", but not
 *   "type", "data-imbachat-dialog" or a name that begins with "on".
 *
 * @throws ValueError for an invalid user id or attribute name
 * @throws TypeError for an attribute value of another type
 * @phpstan-param int<1, max>|numeric-string $user_id
 * @phpstan-param array{
 *     type?: never,
 *     data-imbachat-dialog?: never,
 *     onclick?: never,
 *     ...<non-empty-string, string|int|float|bool|\Stringable|null>
 * } $attributes
 * @phpstan-return non-empty-string
 */
function imbachat_dialog_button($user_id, string $label, array $attributes = []): string
{
    return Widget::button($user_id, $label, $attributes);
}
