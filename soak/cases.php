<?php
// Calls of each function that have the same outcome whenever they are made: right ones, and a wrong one of each kind.
require_once __DIR__ . '/../tests/token.inc';

const KEY = 'a key that is only for the soak';
/** Cases of the check that imbachat_require_auth() answers with the end of the request. */
const ENDS_THE_REQUEST = ['wrong' => true, 'mangled' => true, 'no header' => true];

final class Member
{
	public int $id = 3;
	public string $name = 'Zoë';
	private array $hidden = ['badge' => 'VIP'];

	public function __get(string $name): mixed
	{
		return $this->hidden[$name] ?? null;
	}
}

final class Row implements JsonSerializable
{
	public function jsonSerialize(): array
	{
		return ['user_id' => '4', 'name' => 'Ольга', 'profiles' => [1 => ['x' => 1.5]]];
	}
}

function throwing_rows(): Generator
{
	yield ['user_id' => 1, 'name' => 'Ann'];
	throw new LogicException('The rows end here.');
}

/** Of a token or a page with one, what time does not change. */
function timeless(string $text): string
{
	return preg_replace('/\.[\w-]+\.[\w-]+/', '', $text) . strlen($text);
}

/** @return array<string, array<string, Closure>> by function */
function cases(): array
{
	return [
		'imbachat_jwt' => jwt_cases(),
		'imbachat_jwt_verify' => verify_cases(),
		'imbachat_check_auth' => auth_cases(imbachat_check_auth(...)),
		'imbachat_require_auth' => array_diff_key(auth_cases(imbachat_require_auth(...)), ENDS_THE_REQUEST),
		'imbachat_error_json' => error_cases(),
		'imbachat_user_ids' => id_cases(),
		'imbachat_users_json' => users_cases(imbachat_users_json(...)),
		'imbachat_search_json' => users_cases(imbachat_search_json(...)),
		'imbachat_widget' => widget_cases(),
		'imbachat_dialog_button' => button_cases(),
	];
}

function jwt_cases(): array
{
	$deep = 1;
	for ($level = 0; $level < 600; $level++) {
		$deep = [$deep];
	}
	return [
		'plain' => fn() => timeless(imbachat_jwt(6, KEY)),
		'another key' => fn() => timeless(imbachat_jwt('7', KEY . mt_rand(10, 99), 60)),
		'a long key' => fn() => timeless(imbachat_jwt(8, str_repeat(KEY, 9))),
		'claims' => fn() => timeless(imbachat_jwt(9, KEY, 60, ['name' => 'Zoë', 'rooms' => [1, ['x' => 1.5]]])),
		'user 0' => fn() => imbachat_jwt(0, KEY),
		'no key' => fn() => imbachat_jwt(1, ''),
		'no ttl' => fn() => imbachat_jwt(1, KEY, 0),
		'a reserved claim' => fn() => imbachat_jwt(1, KEY, 60, ['exp' => 1]),
		'a claim that is no UTF-8' => fn() => imbachat_jwt(1, KEY, 60, ['rooms' => [1, "\xff"]]),
		'too deep' => fn() => imbachat_jwt(1, KEY, 60, ['deep' => $deep]),
	];
}

function verify_cases(): array
{
	$flat = documented_token(6, KEY, 4_000_000_000);
	$nested = token('{"user_id":"x\u00e9","rooms":[1,2.5,{"a":null}],"long":"' . str_repeat('ä', 500) . '"}', KEY);
	return [
		'flat' => fn() => imbachat_jwt_verify($flat, KEY),
		'nested' => fn() => imbachat_jwt_verify($nested, KEY),
		'two keys' => fn() => imbachat_jwt_verify($flat, ['an old key', KEY], 60),
		'expired' => fn() => imbachat_jwt_verify(documented_token(6, KEY, 1_000_000_000), KEY),
		'another key' => fn() => imbachat_jwt_verify($flat, 'another key'),
		'alg none' => fn() => imbachat_jwt_verify(signed('{"alg":"none"}', '{}', KEY), KEY),
		'a payload cut short' => fn() => imbachat_jwt_verify(token('{"rooms":[1,{"a":"b","c', KEY), KEY),
		'no object' => fn() => imbachat_jwt_verify(token('[[1]]', KEY), KEY),
		'no base64url' => fn() => imbachat_jwt_verify("$flat=", KEY),
		'too long' => fn() => imbachat_jwt_verify(str_repeat('x', 70_000), KEY),
		'a key that is no string' => fn() => imbachat_jwt_verify($flat, [KEY, 5]),
		'no keys' => fn() => imbachat_jwt_verify($flat, []),
	];
}

function auth_cases(Closure $check): array
{
	$garbage = "Basic \xff" . str_repeat('=', 3000);
	$server = fn(string $pair) => ['HTTP_AUTHORIZATION' => 'Basic ' . base64_encode($pair)];
	return [
		'right' => fn() => $check('site', 'a:b', $server('Site:a:b')),
		'right, by PHP' => fn() => $check('site', 'a:b', ['PHP_AUTH_USER' => 'SITE', 'PHP_AUTH_PW' => 'a:b']),
		'right, long' => fn() => $check('site', str_repeat('x', 5000), $server('site:' . str_repeat('x', 5000))),
		'unconfigured' => fn() => $check('', '', $server(':')),
		'no such type' => fn() => $check('site', 'a:b', 5),
		'wrong' => fn() => $check('site', 'a:b', $server('site:wrong')),
		'mangled' => fn() => $check('site', 'a:b', ['REDIRECT_HTTP_AUTHORIZATION' => $garbage]),
		'no header' => fn() => $check('site', 'a:b', []),
	];
}

function error_cases(): array
{
	return [
		'plain' => fn() => imbachat_error_json(401, 'Authenticate required!'),
		'escapes' => fn() => imbachat_error_json(-5, "Ü\xff\"\n</script>", str_repeat("Zoë\xc3", 300)),
		'no such type' => fn() => imbachat_error_json(1, []),
	];
}

function id_cases(): array
{
	$many = implode(',', range(1, 60));
	return [
		'few' => fn() => imbachat_user_ids('1,2,3'),
		'many' => fn() => imbachat_user_ids($many),
		'odd' => fn() => imbachat_user_ids("007, 5 ,x,-1,1.5,99999999999999999999,,\0,5"),
		'a list' => fn() => imbachat_user_ids(['1', 2, null, 1.5, ['3'], 'x', '2']),
		'nothing' => fn() => imbachat_user_ids(''),
		'too many' => fn() => imbachat_user_ids($many, 59),
		'no limit' => fn() => imbachat_user_ids('1', 0),
	];
}

function users_cases(Closure $write): array
{
	$rows = [
		['id' => '6', 'name' => 'Ann "x"', 'avatar' => 'a.svg', 'seen' => '2025-06-01 12:30:00', 'badge' => 1.5],
		['id' => 'P-7', 'name' => "Ольга\xff", 'avatar' => null, 'seen' => 'next garbage', 'badge' => ['x' => [true]]],
	];
	$fields = ['user_id' => 'id', 'name', 'avatar_url' => 'https://x/{avatar}?{id}', 'lastlogin' => 'seen', 'badge'];
	$date = new DateTimeImmutable('@86400');
	$pretty = JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE;
	$deep = 1;
	for ($level = 0; $level < 600; $level++) {
		$deep = [$deep];
	}
	return [
		'rows' => fn() => $write($rows, $fields),
		'rows of a generator, pretty' => fn() => $write((fn() => yield from $rows)(), $fields, $pretty),
		'objects' => fn() => $write([new Member(), new Member()], ['user_id' => 'id', 'name', 'badge', 'x' => 'none']),
		'a closure' => fn() => $write($rows, $fields + ['online' => fn(array $row) => ['of' => "$row[id]?"]]),
		'whole rows' => fn() => $write([new Row(), ['user_id' => 1, 'name' => null, 'lastlogin' => $date]]),
		'nobody' => fn() => $write([], $fields),
		'no row' => fn() => $write([...$rows, 5], $fields),
		'no such column' => fn() => $write($rows, $fields + ['x' => 'https://x/{badge_none}/']),
		'a template without an end' => fn() => $write($rows, ['x' => 'https://x/{']),
		'no name' => fn() => $write([['user_id' => 1, 'name' => []]]),
		'rows that throw' => fn() => $write(throwing_rows()),
		'a closure that throws' => fn() => $write($rows, $fields + ['x' => fn() => throw new LogicException('No.')]),
		'INF' => fn() => $write($rows, $fields + ['x' => fn() => [[INF]]]),
		'too deep' => fn() => $write($rows, $fields + ['x' => fn() => $deep]),
		'other flags' => fn() => $write($rows, $fields, 1 << 30),
	];
}

function widget_cases(): array
{
	$options = ['language' => 'ru', 'x' => ['</script>', "\xff"]];
	return [
		'a guest' => fn() => imbachat_widget(null, [], 'DEV'),
		'a user' => fn() => timeless(imbachat_widget('6', $options, 'D E/V', KEY, 60, 'bm9uY2U=', 'http://x/y//')),
		'user 0' => fn() => imbachat_widget(0, [], 'DEV', KEY),
		'a reserved option' => fn() => imbachat_widget(6, ['token' => 1], 'DEV', KEY),
		'an option that JSON cannot hold' => fn() => imbachat_widget(6, ['a' => ['b'], 'x' => INF], 'DEV', KEY),
		'no address' => fn() => imbachat_widget(6, [], 'DEV', KEY, 60, 'bm9uY2U=', 'ftp://x'),
		'no id' => fn() => imbachat_widget(6, [], '', KEY),
	];
}

function button_cases(): array
{
	$attributes = ['class' => 'a "b"', 'hidden' => true, 'x' => null, 'n' => 1.5, 'l' => str_repeat("'", 900)];
	return [
		'plain' => fn() => imbachat_dialog_button(2, 'Write message'),
		'attributes' => fn() => imbachat_dialog_button('3', "<b>\xff", $attributes),
		'user 0' => fn() => imbachat_dialog_button('0', 'Write message'),
		'a handler' => fn() => imbachat_dialog_button(2, 'Write message', ['class' => 'x', 'onclick' => 'x']),
		'an array' => fn() => imbachat_dialog_button(2, 'Write message', ['class' => str_repeat('x', 300), 'x' => []]),
	];
}
