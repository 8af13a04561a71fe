<?php
/*
 * Each function in every way that its documentation has. The analysers must find nothing here, and the run calls it with
 * the extension, so that what is called correct is.
 */
declare(strict_types=1);

namespace ImbaChatTest\Analysis;

use ArrayIterator;
use DateTimeImmutable;
use Generator;
use ImbaChat\Exception;
use ImbaChat\ExpiredTokenException;
use ImbaChat\InvalidTokenException;
use ImbaChat\InvalidUserException;
use JsonException;
use JsonSerializable;
use PDO;
use stdClass;
use Stringable;
use TypeError;
use ValueError;

const KEY = '0123456789abcdef0123456789abcdef';

final class Member implements JsonSerializable
{
	public function __construct(public readonly int $user_id, public readonly string $name)
	{
	}

	/** @return array<string, int|string> */
	public function jsonSerialize(): array
	{
		return ['user_id' => $this->user_id, 'name' => $this->name];
	}
}

final class Label implements Stringable
{
	public function __toString(): string
	{
		return 'label';
	}
}

function constants(): string
{
	return version_compare(IMBACHAT_VERSION, '1.1.0', '>=') ? IMBACHAT_VERSION : (string) IMBACHAT_API_VERSION;
}

/** @return list<non-empty-string> */
function tokens(): array
{
	$tokens = [
		imbachat_jwt(1),
		imbachat_jwt('1'),
		imbachat_jwt(1, null),
		imbachat_jwt(1, KEY, 60),
		imbachat_jwt(1, KEY, 60, []),
		imbachat_jwt(1, KEY, 60, ['room' => 'lobby', 'rights' => ['write'], 'since' => 1.5, 'guest' => false, 'note' => null]),
		imbachat_jwt(user_id: 1, claims: ['member' => new Member(1, 'Ann')]),
		imbachat_jwt(1, ttl: 1),
	];
	try {
		$tokens[] = imbachat_jwt(1, KEY, 60, ['text' => 'x']);
	} catch (ValueError | JsonException | Exception) {
	}
	foreach (imbachat_user_ids('1,2') as $id) {
		$tokens[] = imbachat_jwt($id, KEY);
	}
	return $tokens;
}

function int_id(int $id): string
{
	return $id > 0 ? imbachat_jwt($id) : '';
}

function text_id(string $id): string
{
	return is_numeric($id) ? imbachat_jwt($id) : '';
}

function verified(): ?int
{
	$token = imbachat_jwt(1);
	imbachat_jwt_verify($token); // who only wants to know whether it throws needs no claims
	imbachat_jwt_verify($token, null, 0);
	imbachat_jwt_verify($token, KEY, 60);
	imbachat_jwt_verify($token, [KEY]);
	imbachat_jwt_verify($token, ['new' => KEY, 'old' => 'x'], leeway: 10);
	try {
		$claims = imbachat_jwt_verify($token, secret_key: KEY);
	} catch (ExpiredTokenException) {
		return null;
	} catch (InvalidTokenException $error) {
		return strlen($error->getMessage());
	} catch (Exception | ValueError | TypeError) {
		return null;
	}
	$left = isset($claims['exp']) ? (int) $claims['exp'] - time() : null;
	return isset($claims['user_id']) && is_int($claims['user_id']) ? $claims['user_id'] : $left;
}

/** @param array<string, mixed> $server */
function is_chat(array $server): bool
{
	try {
		return imbachat_check_auth()
			&& imbachat_check_auth('site')
			&& imbachat_check_auth('site', 'pass-word')
			&& imbachat_check_auth(null, null, null)
			&& imbachat_check_auth(server: $_SERVER)
			&& imbachat_check_auth('site', 'pass-word', $server)
			&& imbachat_check_auth('site', 'pass-word', ['PHP_AUTH_USER' => 'site', 'PHP_AUTH_PW' => 'pass-word']);
	} catch (ValueError) {
		return false;
	}
}

/** @param array<string, mixed> $server */
function required(array $server): void
{
	imbachat_require_auth();
	imbachat_require_auth('site', 'pass-word');
	imbachat_require_auth(null, null, $server);
	imbachat_require_auth(server: $_SERVER);
}

function errors(): string
{
	return imbachat_error_json(400, 'Too many ids')
		. imbachat_error_json(500, '', 'line 3')
		. imbachat_error_json(code: 404, error: 'No such address', debug: '');
}

/** @return list<positive-int> */
function ids(): array
{
	try {
		$ids = imbachat_user_ids('1,2,3');
		$ids = [...$ids, ...imbachat_user_ids(['1', 2, null, []])];
		$ids = [...$ids, ...imbachat_user_ids([])];
		$ids = [...$ids, ...imbachat_user_ids(ids: '7', limit: 10)];
	} catch (ValueError) {
		return [];
	}
	$marks = implode(', ', array_fill(0, count($ids), '?'));
	return $ids && $marks !== '' ? $ids : imbachat_user_ids('1', 1);
}

/** @return Generator<int, array{id: int, name: string}> */
function rows(): Generator
{
	yield ['id' => 1, 'name' => 'Ann'];
	yield ['id' => 2, 'name' => 'Böb'];
}

/** @return list<array{user_id: int, name: string, avatar: ?string}> */
function members(): array
{
	return [['user_id' => 1, 'name' => 'Ann', 'avatar' => null]];
}

/** @param array<mixed> $row */
function since(array $row): DateTimeImmutable
{
	return new DateTimeImmutable('@' . count($row));
}

/** @return list<non-empty-string> */
function users(): array
{
	$object = new stdClass();
	$object->user_id = 1;
	$object->name = 'Ann';
	$db = new PDO('sqlite::memory:');
	$query = $db->prepare("SELECT 1 AS user_id, 'Ann' AS name, NULL AS avatar");
	$query->execute();
	$answers = [
		imbachat_users_json([]),
		imbachat_users_json([], null),
		imbachat_users_json(members(), null, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
		imbachat_users_json(members(), []),
		imbachat_users_json(members(), ['user_id', 'name']),
		imbachat_users_json(members(), ['name' => 'name', 'avatar_url' => 'https://site.example/{avatar}', 'user_id']),
		imbachat_users_json(members(), ['avatar', 'online' => fn(array $row): bool => $row['avatar'] !== null]),
		imbachat_users_json(members(), ['online' => fn(): bool => true]),
		imbachat_users_json(members(), ['online' => static function (array $row): bool {
			return $row['name'] !== '';
		}]),
		imbachat_users_json(members(), ['since' => since(...)]),
		imbachat_users_json(rows(), ['user_id' => 'id']),
		imbachat_users_json(rows(), ['user_id' => fn(array $row): int => count($row)]),
		imbachat_users_json([$object], flags: JSON_PRETTY_PRINT),
		imbachat_users_json([new Member(1, 'Ann'), new Member(2, 'Bob')], ['rank' => fn(Member $member): int => $member->user_id * 2]),
		imbachat_users_json(new ArrayIterator([new Member(1, 'Ann')]), ['about' => fn(object $member): string => $member::class]),
		imbachat_users_json($query, ['user_id', 'name', 'columns' => fn(array $row): int => count($row)]),
	];
	try {
		$answers[] = imbachat_users_json(users: members(), fields: ['lastlogin' => fn(): DateTimeImmutable => new DateTimeImmutable()]);
	} catch (InvalidUserException | JsonException | ValueError | TypeError) {
	} catch (\DomainException) { // of a closure
	}
	return $answers;
}

/** @return list<non-empty-string> */
function found(): array
{
	return [
		imbachat_search_json([]),
		imbachat_search_json(members(), ['user_id', 'name', 'online' => fn(array $row): bool => $row['avatar'] !== null]),
		imbachat_search_json(rows(), ['user_id' => 'id'], JSON_HEX_TAG),
		imbachat_search_json(users: [new Member(1, 'Ann')], flags: JSON_PRESERVE_ZERO_FRACTION),
	];
}

/** @return list<non-empty-string> */
function widgets(): array
{
	$widgets = [
		imbachat_widget(),
		imbachat_widget(null, []),
		imbachat_widget(1),
		imbachat_widget('1', ['language' => 'en', 'theme' => 'dark', 'position' => 'left', 'resizable' => true, 'draggable' => false]),
		imbachat_widget(1, ['useFaviconBadge' => true, 'updateTitle' => false, 'something' => ['new' => 1]]),
		imbachat_widget(1, [], '1234', KEY, 7 * 3600, 'n0nce', 'https://chat.example/path'),
		imbachat_widget(1, ttl: 60, nonce: null),
		imbachat_widget(1, async: false),
	];
	try {
		$widgets[] = imbachat_widget(dev_id: '1234');
	} catch (ValueError | JsonException | Exception) {
	}
	return $widgets;
}

/** @return list<non-empty-string> */
function buttons(): array
{
	return [
		imbachat_dialog_button(2, 'Write message'),
		imbachat_dialog_button('2', ''),
		imbachat_dialog_button(2, 'Write', ['class' => 'button', 'tabindex' => 3, 'data-x' => 1.5, 'disabled' => true, 'hidden' => false]),
		imbachat_dialog_button(user_id: 2, label: 'Write', attributes: ['title' => new Label(), 'id' => null]),
	];
}

/** Which functions ran; a guard against a file that is left early. */
function run(): int
{
	$server = ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode('site:pass-word')];
	$_SERVER += $server;
	required($server);
	$results = [constants(), tokens(), int_id(1), text_id('1'), verified(), is_chat($server), errors(), ids(), users(), found(),
		widgets(), buttons()];
	return count(array_filter($results, fn(mixed $result): bool => !in_array($result, ['', [], false, null], true)));
}
