<?php

/**
 * The site's side of the hosted chat of imbachat.com: tokens that let the site's users in, the answers to the chat's
 * requests, and the widget for the page.
 *
 * Misuse by the programmer (an empty key, a bad option) throws a ValueError or a TypeError that names the argument. Bad
 * data from outside (a forged token, a row without an id) throws a class of the namespace ImbaChat. What ext/json cannot
 * encode (INF, recursion, a resource, more than 512 levels) throws a JsonException. No function returns false or null
 * for an error, warns, or prints half of an answer. What an iterator, a closure or a magic method of yours throws comes
 * through unchanged.
 *
 * null for a credential, the widget's id or the base address means the php.ini setting of that name: imbachat.login,
 * imbachat.password, imbachat.secret_key, imbachat.dev_id, imbachat.base_url.
 *
 * Editors and static analysers read this file too: "scanFiles" of PHPStan, <stubs> of Psalm, an include path of PhpStorm.
 * Psalm and PhpStorm know the tags @phpstan-*, which are more exact than what PHP itself can say. #[\NoDiscard] is for
 * them as well: PHP itself does not warn.
 *
 * @generate-class-entries
 */

namespace {
	/**
	 * The extension's version. What is empty here is there in the extension: only the type is known to this file.
	 *
	 * @var string
	 * @cvalue PHP_IMBACHAT_VERSION
	 */
	const IMBACHAT_VERSION = '' . UNKNOWN;

	/**
	 * The version of the backend API that the chat speaks with the site: 1.0.
	 *
	 * @var float
	 * @cvalue IMBACHAT_BACKEND_API_VERSION
	 */
	const IMBACHAT_API_VERSION = 1.0;

	/**
	 * Makes the token that lets one user of the site into the chat: a JWT (RFC 7519) signed with HS256 (RFC 7518,
	 * section 3.2), with the header {"typ":"JWT","alg":"HS256"} and the claims exp and user_id, then $claims.
	 *
	 * @param int|string $user_id A positive integer, or its canonical decimal string as database drivers return it.
	 *   Guests have no token: 0 is refused like "abc", "12abc", "007" and "1e3".
	 * @param string|null $secret_key The widget's "Secret key": any bytes but none at all. RFC 7518 asks for 32 bytes at
	 *   least; a shorter one works, and can be guessed offline from one token.
	 * @param int $ttl Seconds that the token is valid for, at least 1; now + $ttl must fit an integer.
	 * @param array $claims More claims, encoded as json_encode() does by default. String keys only, and
	 *   neither "exp" nor "user_id".
	 *
	 * @return string Three base64url segments.
	 *
	 * @throws ValueError for an argument outside of these rules
	 * @throws JsonException for a claim that cannot be encoded, invalid UTF-8 included
	 * @throws ImbaChat\Exception where OpenSSL fails
	 * @phpstan-param int<1, max>|numeric-string $user_id
	 * @phpstan-param non-empty-string|null $secret_key
	 * @phpstan-param int<1, max> $ttl
	 * @phpstan-param array{exp?: never, user_id?: never, ...<string, mixed>} $claims
	 * @phpstan-return non-empty-string
	 */
	#[\NoDiscard]
	function imbachat_jwt(
		int|string $user_id,
		#[\SensitiveParameter] ?string $secret_key = null,
		int $ttl = 3600,
		array $claims = [],
	): string {}

	/**
	 * Returns the claims of a token that one of the keys signed.
	 *
	 * The checks, in this order: at most 65,535 bytes; three segments of strict base64url (RFC 4648, section 5: no
	 * padding, unused bits zero); the signature, always as HS256 and in constant time; a JSON object as header, whose alg
	 * is exactly "HS256" and which has no crit (RFC 7515, section 4.1.11); a JSON object as payload; exp, nbf and iat,
	 * where they are present, numbers (RFC 7519, section 4.1); nbf and iat not later than now + $leeway; exp later than
	 * now - $leeway. A token without exp does not expire: ask for the claim where that matters.
	 *
	 * @param string $jwt The token.
	 * @param string|array|null $secret_key The key, or while a secret is being replaced all that are still good.
	 * @param int $leeway Seconds by which the clocks may differ, at least 0.
	 *
	 * @return array The claims, as json_decode($payload, true) gives them; of any name and type, but that exp, nbf and
	 *   iat are numbers.
	 *
	 * @throws ImbaChat\ExpiredTokenException for a token that is good but for its exp
	 * @throws ImbaChat\InvalidTokenException for any other; the message says which check failed
	 * @throws ImbaChat\Exception where OpenSSL fails
	 * @throws ValueError for an empty key, an empty list of keys, a negative leeway
	 * @throws TypeError for a key that is not a string
	 * @phpstan-param non-empty-string|non-empty-array<non-empty-string>|null $secret_key
	 * @phpstan-param int<0, max> $leeway
	 * @phpstan-return array{exp?: int|float, nbf?: int|float, iat?: int|float, ...<array-key, mixed>}
	 */
	function imbachat_jwt_verify(
		#[\SensitiveParameter] string $jwt,
		#[\SensitiveParameter] string|array|null $secret_key = null,
		int $leeway = 0,
	): array {}

	/**
	 * Whether the current request carries the widget's "API login" and "API password" as HTTP Basic credentials
	 * (RFC 7617).
	 *
	 * The first of HTTP_AUTHORIZATION and REDIRECT_HTTP_AUTHORIZATION that is set and not empty decides; where neither
	 * is, PHP_AUTH_USER and PHP_AUTH_PW do. The login is compared without regard to ASCII case, the password byte by byte,
	 * both always and in constant time. A header of more than 65,535 bytes is refused.
	 *
	 * @param string|null $login The login that is expected.
	 * @param string|null $password The password that is expected.
	 * @param array|null $server What to read instead of $_SERVER, for servers that serve many requests from one
	 *   script.
	 *
	 * @throws ValueError where the login or the password is empty: an unconfigured site is closed to everyone
	 * @phpstan-param non-empty-string|null $login
	 * @phpstan-param non-empty-string|null $password
	 * @phpstan-param array<mixed>|null $server
	 */
	#[\NoDiscard]
	function imbachat_check_auth(
		?string $login = null,
		#[\SensitiveParameter] ?string $password = null,
		#[\SensitiveParameter] ?array $server = null,
	): bool {}

	/**
	 * Returns where imbachat_check_auth() would be true. Otherwise answers 401 with "WWW-Authenticate: Basic
	 * realm="Backend"", "Content-Type: application/json" and the body imbachat_error_json(401, 'Authenticate required!'),
	 * and ends the request as exit does. Where output has begun already, so that the status cannot be sent any more,
	 * the body is sent all the same, the request ends, and the error log says why.
	 *
	 * @param string|null $login The login that is expected.
	 * @param string|null $password The password that is expected.
	 * @param array|null $server What to read instead of $_SERVER.
	 *
	 * @throws ValueError where the login or the password is empty
	 * @phpstan-param non-empty-string|null $login
	 * @phpstan-param non-empty-string|null $password
	 * @phpstan-param array<mixed>|null $server
	 */
	function imbachat_require_auth(
		?string $login = null,
		#[\SensitiveParameter] ?string $password = null,
		#[\SensitiveParameter] ?array $server = null,
	): void {}

	/**
	 * The body of an error answer: {"code":401,"version":1,"error":"Authenticate required!","debug":""}
	 *
	 * @param int $code The HTTP status.
	 * @param string $error What is wrong, for the chat. Invalid UTF-8 becomes U+FFFD, as in $debug.
	 * @param string $debug More about it, for developers.
	 *
	 * @phpstan-return non-empty-string
	 */
	#[\NoDiscard]
	function imbachat_error_json(int $code, string $error, string $debug = ''): string {}

	/**
	 * The ids that the chat asks for, safe to bind or to put into SQL.
	 *
	 * An item is taken whole or left out: white space around it is dropped (space, \t, \n, \v, \f, \r), the rest must be
	 * decimal digits above zero that fit an integer. So "1;2,3" is [3].
	 *
	 * @param string|array $ids "1,2,3" as the chat sends it, or ["1", 2]. Of an array, items that are neither
	 *   strings nor integers are left out.
	 * @param int $limit How many distinct ids are allowed, at least 1.
	 *
	 * @return array Distinct, in the order given; [] where nothing is usable.
	 *
	 * @throws ValueError for more than $limit distinct ids, and for a $limit below 1
	 * @phpstan-param string|array<mixed> $ids
	 * @phpstan-param int<1, max> $limit
	 * @phpstan-return list<int<1, max>>
	 */
	#[\NoDiscard]
	function imbachat_user_ids(string|array $ids, int $limit = 1000): array {}

	/**
	 * The answer of the "Users info URL": a JSON array with one object per user, in the order given.
	 *
	 * $fields says what each user has, in this order: 'name' => 'display_name' takes a column; 'profile_url' =>
	 * 'https://www.example.com/members/{user_id}/' fills columns into a text, unescaped, and is false where one of them is
	 * null, false or ''; 'online' => fn($row) => ... computes; a plain 'email' takes the column of that name. user_id and
	 * name come first from the columns of those names where $fields leaves them out. Nothing else goes out. With null every
	 * key or public property of a row goes out; a JsonSerializable row is asked for its data first.
	 *
	 * A column of an array must exist. Of an object it is $row->column, magic properties included, else $row['column']
	 * for ArrayAccess whose offsetExists() has it, else null.
	 *
	 * These fields have rules of their own; any other is written as json_encode() writes it:
	 * - user_id, required: an integer, a canonical decimal string (becomes a number), another string that is not empty;
	 * - name, required: a string; null becomes "", numbers and Stringable become strings;
	 * - avatar_url, profile_url: null and '' become false;
	 * - lastlogin: a Unix time in seconds, from an integer, a string of digits with or without a minus, a DateTimeInterface, or
	 *   any other string by strtotime(); null, '' and what strtotime() cannot read become false;
	 * - profiles: an array is always written as an object, keyed by profile id.
	 *
	 * @param Traversable|array $users Rows, each an array or an object: a list, a mysqli_result, a PDOStatement, a generator,
	 *   a collection of models.
	 * @param array|null $fields What goes out; see above.
	 * @param int $flags Of json_encode(): JSON_UNESCAPED_SLASHES, JSON_UNESCAPED_UNICODE,
	 *   JSON_UNESCAPED_LINE_TERMINATORS, JSON_HEX_*, JSON_PRETTY_PRINT, JSON_PRESERVE_ZERO_FRACTION,
	 *   JSON_INVALID_UTF8_*; JSON_THROW_ON_ERROR changes nothing. Without JSON_INVALID_UTF8_IGNORE
	 *   invalid UTF-8 becomes U+FFFD.
	 *
	 * @throws ImbaChat\InvalidUserException for a row that cannot become a user; names the row, from 0, and the field
	 * @throws ValueError for an empty name or source, a field given twice, a "{" without its "}", another flag
	 * @throws TypeError for a source that is neither a string nor a Closure
	 * @throws JsonException for a value that cannot be encoded
	 * @throws ImbaChat\Exception for a date, where disable_functions names strtotime(), and for a PDOStatement that does not
	 *   throw itself and fails in the midst of its rows
	 * @throws Throwable what an iterator, a closure or a magic method of yours throws
	 * @template TRow of array<mixed>|object
	 * @phpstan-param iterable<TRow> $users
	 * @phpstan-param array<int|non-empty-string, non-empty-string|(\Closure(TRow): mixed)>|null $fields
	 * @phpstan-return non-empty-string
	 */
	#[\NoDiscard]
	function imbachat_users_json(iterable $users, ?array $fields = null, int $flags = 0): string {}

	/**
	 * The same rows as the answer of a user search: {"code":200,"version":1,"data":[...]}
	 *
	 * @param Traversable|array $users Rows, as for imbachat_users_json().
	 * @param array|null $fields What goes out, likewise.
	 * @param int $flags Of json_encode(), likewise.
	 *
	 * @throws ImbaChat\InvalidUserException for a row that cannot become a user
	 * @throws ValueError for a bad $fields or $flags
	 * @throws TypeError for a source that is neither a string nor a Closure
	 * @throws JsonException for a value that cannot be encoded
	 * @throws ImbaChat\Exception for a date, where disable_functions names strtotime(), and for a PDOStatement that does not
	 *   throw itself and fails in the midst of its rows
	 * @throws Throwable what an iterator, a closure or a magic method of yours throws
	 * @template TRow of array<mixed>|object
	 * @phpstan-param iterable<TRow> $users
	 * @phpstan-param array<int|non-empty-string, non-empty-string|(\Closure(TRow): mixed)>|null $fields
	 * @phpstan-return non-empty-string
	 */
	#[\NoDiscard]
	function imbachat_search_json(iterable $users, ?array $fields = null, int $flags = 0): string {}

	/**
	 * The HTML that puts the chat on a page: the widget's script element, and an inline script that waits for it, calls
	 * ImbaChat.load(), and opens a dialogue on clicks on buttons of imbachat_dialog_button(). No value can leave the
	 * script or an attribute, whatever it holds.
	 *
	 * @param int|string|null $user_id The signed-in user, as for imbachat_jwt(); null for a guest, who gets no token.
	 * @param array $options What load() takes: language, theme ("default", "dark"), position ("right",
	 *   "left"), resizable, draggable, useFaviconBadge, updateTitle, ... String keys
	 *   only, and neither "user_id" nor "token".
	 * @param string|null $dev_id The widget's id.
	 * @param string|null $secret_key The widget's "Secret key"; not looked at for a guest.
	 * @param int $ttl Seconds that the token is valid for, at least 1; not looked at for a guest.
	 * @param string|null $nonce Put on both script elements, for a Content-Security-Policy with 'nonce-...'; then nothing
	 *   here needs 'unsafe-inline'.
	 * @param string|null $base_url Where the widget's script comes from: http:// or https://, a host, perhaps a path.
	 *
	 * @throws ValueError for an argument outside of these rules
	 * @throws JsonException for an option that cannot be encoded
	 * @throws ImbaChat\Exception where OpenSSL fails
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
	#[\NoDiscard]
	function imbachat_widget(
		int|string|null $user_id = null,
		array $options = [],
		?string $dev_id = null,
		#[\SensitiveParameter] ?string $secret_key = null,
		int $ttl = 3600,
		?string $nonce = null,
		?string $base_url = null,
	): string {}

	/**
	 * A button that opens a dialogue with a user, on any page that has the widget:
	 * <button type="button" data-imbachat-dialog="2">Write message</button>
	 *
	 * @param int|string $user_id Whom to write to, as for imbachat_jwt().
	 * @param string $label The button's text, escaped here.
	 * @param array $attributes More attributes, values escaped here: true
	 *   gives the bare name, false and null leave it out. Names are letters, digits, "_", ".", ":" and
	 *   "-" after a letter; neither "type" nor "data-imbachat-dialog", none that begins with "on".
	 *
	 * @throws ValueError for a bad user id or attribute name
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
	#[\NoDiscard]
	function imbachat_dialog_button(int|string $user_id, string $label, array $attributes = []): string {}
}

namespace ImbaChat {
	/** Bad data from outside: the base of the classes below. */
	class Exception extends \RuntimeException {}

	/** Not a token of ours; the message says which check failed. */
	class InvalidTokenException extends Exception {}

	/** A token of ours, past its exp. */
	class ExpiredTokenException extends InvalidTokenException {}

	/** A row that cannot become a chat user; the message gives the row's position, from 0, and the field. */
	class InvalidUserException extends Exception {}
}
