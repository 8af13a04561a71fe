<?php
require_once __DIR__ . '/request.php';

/** Makes the requests: what a chat and browsers send, and what nobody should. Chance decides which. */
final class Mix
{
	/** Kinds of requests, with how often each comes. */
	private const KINDS = [
		'one id' => 14, 'few ids' => 14, '500 ids' => 3, 'odd ids' => 10, 'ids as a list' => 4, 'no ids' => 3,
		'too many ids' => 1, 'search' => 10, 'odd search' => 5, 'wrong credentials' => 8, 'no credentials' => 3,
		'mangled credentials' => 12, 'long header' => 2, 'HEAD' => 4, 'POST' => 4, 'other methods' => 2,
		'broken path' => 5, 'member' => 10, 'member list' => 1, 'form' => 2,
	];
	private const ITEMS = [
		'0', '007', '-1', '+1', '1.5', '1e3', '0x1', ' 2 ', "3\n", "\t4", "5\0", 'abc', '6;7', '٣', "\xff", '', ' ',
		'%', '[]', "1' OR '1'='1", '1)--', '1 2', '2147483648', '9007199254740993', '9223372036854775807',
		'9223372036854775808', '99999999999999999999999',
	];
	private const NO_IDS = [
		'', '?', '?user_ids', '?user_ids=', '?user_ids=,,,', '?user_ids[]=', '?user_ids[a][b]=1', '?USER_IDS=1', '?&=&',
	];
	private const SEARCHES = [
		'', 'query', 'query=', 'query[]=a', 'query=%25', 'query=_', 'query=!', 'query=%21%25', 'QUERY=a',
		'query=a&query=%27', 'query=%22', 'query=%3C%2Fscript%3E', 'query=%F0%9F%8C%BB',
	];
	private const PATHS = [
		'/imbachat/users/', '/imbachat//users', '//imbachat/users', '/imbachat/USERS', '/imbachat/../imbachat/users',
		'/imbachat/users%00', '/imbachat/users%2e', '/imbachat%2Fusers', '/imbachat', '/imbachat/fields.php',
		'/imbachat/users;x=1', '/config.php', '/index.php', '/index.php/imbachat/users', '/.git/config', '/%ff%fe',
		'/*', "/'\"%3Cscript%3E", '/members/', '/members/0/', '/members/x/', '/members/1', '/members/%31/',
		'/members/-1/', '/members/9999999999/', '/members/1/../../imbachat/users',
	];
	private const METHODS = ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'FROB'];
	private const FORMS = [['GET', '/sign-in'], ['GET', '/sign-out'], ['POST', '/sign-in'], ['POST', '/sign-out']];
	/** Without the form's token, or with a wrong one, nothing may change. */
	private const FORM_BODIES = ['', 'id=1', 'id=1&csrf=wrong', 'csrf[]=x', '&&=='];
	private const CHOICES = [
		'theme' => ['default', 'dark'], 'position' => ['right', 'left'], 'language' => ['en', 'ru'],
	];

	/** All kinds as often as they come, and how many of these have not come yet. */
	private array $deck = [];
	private int $left = 0;

	/** @param list<int> $ids of all members, @param list<string> $names of all members */
	public function __construct(
		private array $ids,
		private array $names,
		private string $login,
		private string $password,
	) {
		foreach (self::KINDS as $kind => $times) {
			array_push($this->deck, ...array_fill(0, $times, $kind));
		}
	}

	/** @return list<string> */
	public static function kinds(): array
	{
		return array_keys(self::KINDS);
	}

	/** Some choices for the look of the chat, as a query. */
	public static function choices(): string
	{
		return http_build_query(array_map(fn($values) => $values[mt_rand(0, 1)], self::CHOICES));
	}

	/** A request of a connection, which is now a member and now a guest. */
	public function next(Visitor $member, Visitor $guest): Request
	{
		$kind = $this->kind();
		$visitor = mt_rand(0, 2) ? $member : $guest;
		$cookie = ['Cookie' => $visitor->cookie];
		return match ($kind) {
			'search' => $this->chat($kind, 'search?query=' . rawurlencode($this->part_of_name())),
			'odd search' => $this->chat($kind, 'search?' . $this->odd_search()),
			'wrong credentials' => $this->chat($kind, $this->any_call(), $this->basic($this->wrong_pair())),
			'no credentials' => new Request($kind, '/imbachat/' . $this->any_call()),
			'mangled credentials' => $this->chat($kind, $this->any_call(), $this->mangled()),
			'long header' => $this->chat($kind, $this->any_call(), $this->long_header()),
			'HEAD' => mt_rand(0, 3) ? $this->chat($kind, $this->any_call(), null, 'HEAD')
				: new Request($kind, $this->page($visitor), $cookie, 'HEAD'),
			'POST' => $this->chat($kind, $this->any_call(), null, 'POST', 'user_ids=1&query=a'),
			'other methods' => $this->chat($kind, $this->any_call(), null, $this->any(self::METHODS)),
			'broken path' => new Request($kind, $this->any(self::PATHS) . '?' . $visitor->choices,
				$cookie + ['Authorization' => $this->basic("$this->login:$this->password")]),
			'member' => new Request($kind, $this->page($visitor), $cookie),
			'member list' => new Request($kind, "/?$visitor->choices", $cookie),
			'form' => $this->form($visitor),
			default => $this->chat($kind, $this->users($kind)),
		};
	}

	/** The next one of a shuffled deck, so that a short run has all of them too. */
	private function kind(): string
	{
		if ($this->left === 0) {
			shuffle($this->deck);
			$this->left = count($this->deck);
		}
		return $this->deck[--$this->left];
	}

	private function any(array $values): mixed
	{
		return $values[mt_rand(0, count($values) - 1)];
	}

	/** A request of the chat, with the right credentials unless there are others. */
	private function chat(
		string $kind,
		string $call,
		?string $authorization = null,
		string $method = 'GET',
		string $body = '',
	): Request {
		$authorization ??= $this->basic("$this->login:$this->password");
		return new Request($kind, "/imbachat/$call", ['Authorization' => $authorization], $method, $body);
	}

	private function basic(string $pair): string
	{
		return 'Basic ' . base64_encode($pair);
	}

	private function any_call(): string
	{
		return mt_rand(0, 1) ? $this->users($this->any(['one id', 'few ids', 'odd ids', 'no ids']))
			: 'search?query=' . rawurlencode($this->part_of_name());
	}

	private function users(string $kind): string
	{
		return 'users' . match ($kind) {
			'one id' => '?user_ids=' . $this->id(),
			'few ids' => '?user_ids=' . implode(',', $this->some_ids(mt_rand(2, 30))),
			'500 ids' => '?user_ids=' . implode('%2C', $this->some_ids(500)),
			'odd ids' => '?user_ids=' . rawurlencode(implode(',', $this->odd_items())),
			'ids as a list' => '?' . http_build_query(['user_ids' => $this->odd_items()]),
			'no ids' => $this->any(self::NO_IDS),
			'too many ids' => '?user_ids=' . implode(',', range(1, mt_rand(995, 1500))),
		};
	}

	/** Of a member, or now and then of nobody. */
	private function id(): int
	{
		return mt_rand(0, 9) ? $this->any($this->ids) : mt_rand(1, 100_000_000);
	}

	private function some_ids(int $count): array
	{
		$ids = [];
		while (count($ids) < $count) {
			$ids[] = $this->id();
		}
		return $ids;
	}

	private function odd_items(): array
	{
		$items = [];
		for ($count = mt_rand(1, 12); $count > 0; $count--) {
			$items[] = mt_rand(0, 2) ? $this->any(self::ITEMS) : $this->id();
		}
		return $items;
	}

	private function part_of_name(): string
	{
		$name = mb_scrub($this->any($this->names));
		return mb_substr($name, mt_rand(0, min(20, mb_strlen($name))), mt_rand(1, 4));
	}

	private function odd_search(): string
	{
		$long = ['query=' . str_repeat('a', 3000), 'query=' . str_repeat('%25', 500)];
		return $this->any([...self::SEARCHES, ...$long]);
	}

	private function wrong_pair(): string
	{
		[$login, $password] = [$this->login, $this->password];
		return $this->any([
			"$login:wrong", "wrong:$password", "$login:", ":$password", ':', '', $login, "$login$password",
			"$login:" . strtoupper($password), "$login: $password", "$login:$password ", "$login:$password\0",
			"$login\0:$password", substr("$login:$password", 0, -1), '0:0', "\xff\xfe:\xff",
			strtolower($login) . ":$password", strtoupper($login) . ":$password",
		]);
	}

	/** Some of these are right all the same: a scheme in another case, more spaces. */
	private function mangled(): string
	{
		$right = base64_encode("$this->login:$this->password");
		$unused_bits = substr($right, 0, -2) . chr(ord($right[-2]) + 1) . '=';
		return $this->any([
			"basic $right", "BASIC   $right", "Basic\t$right", "Basic$right", "Basic $right=", "Basic =$right",
			"Basic $right $right", "Basic $unused_bits", 'Basic ' . rtrim($right, '='),
			'Basic ' . substr($right, 0, -1),
			'Basic ' . chunk_split($right, 4, ' '), 'Basic', 'Basic ', 'Basic =', 'Basic ====', 'Basic %%%',
			'Basic ' . strtr($right, '+/', '-_'), "Basic \xff\xfe", "Basic $right\xc3\xa4", "Bearer $right",
			"Digest username=\"$this->login\"", "Basic,$right", "\"Basic $right\"", "Basic realm=\"Backend\"",
			'Basic ' . strrev($right), 'Basic ' . bin2hex($right), 'garbage', '0',
			'Basic ' . base64_encode("$this->login:$this->password" . str_repeat("\0", mt_rand(1, 3))),
		]);
	}

	/** nginx hands on at most 65,535 bytes of all that PHP learns of a request. */
	private function long_header(): string
	{
		$bytes = mt_rand(5_000, 40_000);
		$right = "$this->login:$this->password";
		return $this->any([
			$this->basic($right . str_repeat('x', $bytes)), $this->basic(str_repeat('x', $bytes) . ":$this->password"),
			'Basic ' . str_repeat(' ', $bytes) . base64_encode($right), 'Basic ' . str_repeat('=', $bytes),
			str_repeat('Basic ', intdiv($bytes, 6)), $this->basic(str_repeat(':', $bytes)),
		]);
	}

	/** Few members, so that each page comes again and can be held against itself. */
	private function page(Visitor $visitor): string
	{
		return '/members/' . $this->ids[mt_rand(0, 59)] . "/?$visitor->choices";
	}

	private function form(Visitor $visitor): Request
	{
		[$method, $path] = $this->any(self::FORMS);
		$cookie = ['Cookie' => $visitor->cookie];
		return new Request('form', "$path?$visitor->choices", $cookie, $method, $this->any(self::FORM_BODIES));
	}
}
