<?php
require_once __DIR__ . '/request.php';
require_once __DIR__ . '/../tests/check_auth/plain_check.inc';
require_once __DIR__ . '/../tests/token.inc';
require_once __DIR__ . '/../tests/user_ids/plain_user_ids.inc';

/** What the site must answer, in plain PHP and from the database. Nothing here calls the extension. */
final class Model
{
	private const CALLS = ['/imbachat/users', '/imbachat/search'];
	private const REFUSAL = 'Authenticate required!';
	private const OLD_FORM = 'This form is out of date. Please go back, reload the page and try again.';
	private const TOO_MANY = 'imbachat_user_ids(): Argument #1 ($ids) must not hold more than 1000 distinct ids';
	private const SECONDS_OF_TOKEN = 7 * 3600;

	/** @var array<int, array> the members as the database has them, by id and in its order */
	public readonly array $members;
	/** @var array<int, string> each of them as JSON */
	private array $json = [];
	/** @var array<string, string> by what a page is of: its hash, without what is new in each answer */
	private array $pages = [];
	/** @var array<string, true> */
	private array $nonces = [];
	/** @var array<string, ?int> by their cookies */
	private array $visitors = [];

	/** @param array<string, string> $settings as php.ini has them, @param list<Visitor> $visitors */
	public function __construct(PDO $db, private string $site, private array $settings, array $visitors)
	{
		$members = [];
		foreach ($db->query('SELECT * FROM imbachat_demo_members ORDER BY id', PDO::FETCH_ASSOC) as $row) {
			$members[$row['id']] = $row;
			$this->json[$row['id']] = $this->user_json($row);
		}
		$this->members = $members;
		foreach ($visitors as $visitor) {
			$this->visitors[$visitor->cookie] = $visitor->id;
		}
	}

	/** What is wrong with the answer, as a sentence, or null. */
	public function fault(Request $request, Answer $answer): ?string
	{
		$path = $request->path();
		if (str_contains($path, '%00')) {
			return $answer->status === 400 ? null : 'nginx should have refused it with 400.';
		}
		return in_array($path, self::CALLS, true)
			? $this->chat_fault($request, $answer)
			: $this->page_fault($request, $answer);
	}

	/**
	 * Whether this is the beginning of the right answer. When the other end of a FastCGI connection is gone, nginx may
	 * give what it has of the answer as if it were whole.
	 */
	public function is_beginning(Request $request, Answer $answer): bool
	{
		if (in_array($request->path(), self::CALLS, true)) {
			[$status, $body] = $this->chat_answer($request);
			return $answer->status === $status && $answer->body !== $body && str_starts_with($body, $answer->body);
		}
		return $answer->status === $this->page_of($request)[0] && !str_ends_with($answer->body, "</html>\n");
	}

	private function chat_fault(Request $request, Answer $answer): ?string
	{
		[$status, $body] = $this->chat_answer($request);
		$challenge = $status === 401 ? 'Basic realm="Backend"' : null;
		$headers = ['content-type' => 'application/json', 'www-authenticate' => $challenge];
		return $this->status_fault($status, $headers, $answer)
			?? self::difference($request->method === 'HEAD' ? '' : $body, $answer->body);
	}

	/** @return array{int, string} */
	private function chat_answer(Request $request): array
	{
		$server = ['HTTP_AUTHORIZATION' => trim($request->headers['Authorization'] ?? '', ' ')];
		if (plain_check($this->settings['imbachat.login'], $this->settings['imbachat.password'], $server) !== true) {
			return [401, $this->error_json(401, self::REFUSAL)];
		}
		if ($request->path() === '/imbachat/search') {
			$text = $request->query()['query'] ?? '';
			$text = is_string($text) ? trim($text) : '';
			$found = $this->list_json($text === '' ? [] : $this->found($text));
			return [200, "{\"code\":200,\"version\":1,\"data\":$found}"];
		}
		$ids = plain_user_ids($request->query()['user_ids'] ?? '');
		if (is_string($ids)) {
			return [400, $this->error_json(400, self::TOO_MANY)];
		}
		sort($ids);
		return [200, $this->list_json($ids)];
	}

	private function error_json(int $code, string $error): string
	{
		return json_encode(['code' => $code, 'version' => 1, 'error' => $error, 'debug' => '']);
	}

	private function user_json(array $row): string
	{
		return json_encode([
			'user_id' => (int) $row['id'],
			'name' => $row['display_name'],
			'avatar_url' => ($row['avatar'] ?? '') === '' ? false : "$this->site/avatars/$row[avatar]",
			'profile_url' => "$this->site/members/$row[id]/",
			'lastlogin' => match (true) {
				($row['last_login_date'] ?? '') === '' => false,
				preg_match('/^-?\d+$/D', (string) $row['last_login_date']) === 1 => (int) $row['last_login_date'],
				default => strtotime($row['last_login_date']),
			},
			'badge' => $row['badge'],
		], JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
	}

	/** @param list<int> $ids some of which nobody may have */
	private function list_json(array $ids): string
	{
		$users = [];
		foreach ($ids as $id) {
			if (isset($this->json[$id])) {
				$users[] = $this->json[$id];
			}
		}
		return '[' . implode(',', $users) . ']';
	}

	/** The first twenty whose names have the text, where SQLite's LIKE ignores the case of ASCII letters. */
	private function found(string $text): array
	{
		$ids = [];
		foreach ($this->members as $id => $row) {
			if (str_contains(strtolower($row['display_name']), strtolower($text))) {
				$ids[] = $id;
			}
		}
		return array_slice($ids, 0, 20);
	}

	private function page_fault(Request $request, Answer $answer): ?string
	{
		[$status, $about] = $this->page_of($request);
		$headers = ['content-type' => 'text/html; charset=utf-8', 'set-cookie' => null];
		$fault = $this->status_fault($status, $headers, $answer);
		if ($fault !== null || $request->method === 'HEAD') {
			return $fault ?? self::difference('', $answer->body);
		}
		if (!preg_match("/script-src 'nonce-([^']{24})'/", $answer->headers['content-security-policy'] ?? '', $nonce)) {
			return 'There is no nonce in its policy.';
		}
		if (isset($this->nonces[$nonce[1]])) {
			return "The nonce $nonce[1] was there before.";
		}
		$this->nonces[$nonce[1]] = true;
		$token = $this->token($request, $answer);
		foreach ($this->pieces($request, $about, $nonce[1], $token) as $piece) {
			$at = strpos($answer->body, $piece, $at ?? 0);
			if ($at === false) {
				return "There is no\n$piece";
			}
		}
		return $this->changed($request, $answer->body, $nonce[1], $token);
	}

	/** @return array{int, list<int>|string} the status, and whom or what the page is about */
	private function page_of(Request $request): array
	{
		$path = $request->path();
		if (preg_match('~^/members/(\d{1,9})/$~D', $path, $match)) {
			$id = (int) $match[1];
			return isset($this->members[$id]) ? [200, [$id]] : [404, 'There is no such member.'];
		}
		return match ("$request->method $path") {
			'GET /', 'HEAD /' => [200, array_keys($this->members)],
			'GET /sign-in' => [200, 'Who are you today?'],
			'GET /sign-out' => [405, 'This address accepts only forms.'],
			'POST /sign-in', 'POST /sign-out' => [403, self::OLD_FORM],
			default => [404, 'There is no such page.'],
		};
	}

	/** @param array<string, ?string> $headers null for one that must not be there */
	private function status_fault(int $status, array $headers, Answer $answer): ?string
	{
		if ($answer->status !== $status) {
			return "The status should be $status.";
		}
		foreach ($headers as $name => $value) {
			if (($answer->headers[$name] ?? null) !== $value) {
				return $value === null ? "There should be no header $name." : "The header $name should be $value.";
			}
		}
		return null;
	}

	/** The token that the page must have: of any second since the request was sent. Null for a guest. */
	private function token(Request $request, Answer $answer): ?string
	{
		$id = $this->visitors[$request->headers['Cookie']];
		if ($id === null) {
			return null;
		}
		for ($second = (int) $request->sent; $second <= $answer->received; $second++) {
			$token = documented_token($id, $this->settings['imbachat.secret_key'], $second + self::SECONDS_OF_TOKEN);
			if (str_contains($answer->body, $token)) {
				break;
			}
		}
		return $token;
	}

	/** What the page must have, in this order. @param list<int>|string $about */
	private function pieces(Request $request, array|string $about, string $nonce, ?string $token): array
	{
		$me = $this->visitors[$request->headers['Cookie']];
		$options = array_intersect_key($request->query(), ['theme' => 1, 'position' => 1, 'language' => 1]);
		$pieces = $me === null ? [] : ['<span>' . $this->escaped($this->members[$me]['display_name']) . '</span>'];
		foreach (is_array($about) ? $about : [] as $id) {
			$pieces[] = '>' . $this->escaped($this->members[$id]['display_name']) . '<';
			$pieces[] = $id === $me ? '<span class="you">' : $this->button($id);
		}
		if (is_string($about)) {
			$pieces[] = '<h1>' . $this->escaped($about) . '</h1>';
		}
		$dev_id = rawurlencode($this->settings['imbachat.dev_id']);
		$widget = "{$this->settings['imbachat.base_url']}/imbachat/v1/$dev_id/widget";
		$pieces[] = "<script nonce=\"$nonce\">";
		$user = $me === null ? [] : ['user_id' => (string) $me, 'token' => $token];
		$pieces[] = ';imbachatWidget(' . json_encode($user + $options) . ");</script>\n";
		$pieces[] = "<script src=\"$widget\" nonce=\"$nonce\" async=\"\"></script>\n";
		$pieces[] = "</html>\n";
		return $pieces;
	}

	private function escaped(string $text): string
	{
		return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
	}

	private function button(int $id): string
	{
		return "<button type=\"button\" data-imbachat-dialog=\"$id\" class=\"button\" aria-label=\"Write message to "
			. $this->escaped($this->members[$id]['display_name']) . '">Write message</button>';
	}

	/** But for what is new in each, pages of the same address for the same visitor are the same. */
	private function changed(Request $request, string $body, string $nonce, ?string $token): ?string
	{
		$body = str_replace([$nonce, $token ?? $nonce], '', $body);
		$body = preg_replace('/ name="csrf" value="[0-9a-f]{64}"/', '', $body);
		$of = "$request->method $request->target {$request->headers['Cookie']}";
		$this->pages[$of] ??= md5($body);
		return $this->pages[$of] === md5($body) ? null : 'The same page was another one before.';
	}

	/** Where two texts begin to differ, with what should be there. */
	private static function difference(string $right, string $given): ?string
	{
		if ($right === $given) {
			return null;
		}
		$at = strspn($right ^ $given, "\0");
		return sprintf("From byte %d of %d on it should be another one, of %d; from 60 bytes before that on:\n%s", $at,
			strlen($given), strlen($right), substr($right, max(0, $at - 60), 300));
	}
}
