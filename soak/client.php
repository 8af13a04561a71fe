<?php
require_once __DIR__ . '/request.php';

/** Several connections at once, each with one request under way. */
final class Client
{
	private const PATIENCE_MS = 20_000;

	private CurlMultiHandle $multi;
	/** @var list<CurlHandle> */
	private array $connections = [];
	/** @var array<int, Request> under way, by the number of the connection */
	public array $under_way = [];
	/** @var array<int, array<string, string>> */
	private array $headers = [];

	public function __construct(private string $site, int $connections)
	{
		$this->multi = curl_multi_init();
		for ($number = 0; $number < $connections; $number++) {
			$this->connections[] = curl_init();
		}
	}

	/** The numbers of the connections that have nothing to do. */
	public function idle(): array
	{
		return array_keys(array_diff_key($this->connections, $this->under_way));
	}

	public function send(int $number, Request $request): void
	{
		$curl = $this->connections[$number];
		$this->set_up($curl, $request, $this->headers[$number]);
		curl_setopt($curl, CURLOPT_PRIVATE, (string) $number);
		$request->sent = microtime(true);
		$this->under_way[$number] = $request;
		curl_multi_add_handle($this->multi, $curl);
	}

	/** Lets the requests go out without waiting for answers. */
	public function push(): void
	{
		curl_multi_exec($this->multi, $running);
	}

	/** Waits for answers. @return list<array{Request, Answer, float}> with the seconds that it took */
	public function receive(): array
	{
		$received = [];
		$this->push();
		while ($done = curl_multi_info_read($this->multi)) {
			$curl = $done['handle'];
			$number = (int) curl_getinfo($curl, CURLINFO_PRIVATE);
			$error = $done['result'] === CURLE_OK ? '' : curl_strerror($done['result']);
			$answer = new Answer(curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $this->headers[$number],
				(string) curl_multi_getcontent($curl), microtime(true), $error);
			$received[] = [$this->under_way[$number], $answer, curl_getinfo($curl, CURLINFO_TOTAL_TIME_T) / 1e6];
			curl_multi_remove_handle($this->multi, $curl);
			unset($this->under_way[$number]);
		}
		if (!$received) {
			curl_multi_select($this->multi, 0.05);
		}
		return $received;
	}

	/** One request and its answer, before there are others. */
	public function ask(Request $request): Answer
	{
		$this->send(0, $request);
		while (!$received = $this->receive());
		return $received[0][1];
	}

	private function set_up(CurlHandle $curl, Request $request, ?array &$headers): void
	{
		$headers = [];
		$lines = ['Accept:', 'Expect:', 'Content-Type: application/x-www-form-urlencoded'];
		foreach ($request->headers as $name => $value) {
			$lines[] = "$name: $value";
		}
		curl_reset($curl);
		curl_setopt_array($curl, [
			CURLOPT_URL => $this->site . $request->target,
			CURLOPT_PATH_AS_IS => true,
			CURLOPT_CUSTOMREQUEST => $request->method,
			CURLOPT_NOBODY => $request->method === 'HEAD',
			CURLOPT_HTTPHEADER => $lines,
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_TIMEOUT_MS => self::PATIENCE_MS,
			CURLOPT_PROXY => '',
			CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
				if (preg_match('/^([^:]+):\s*(.*?)\s*$/D', $line, $match)) {
					$headers[strtolower($match[1])] = $match[2];
				}
				return strlen($line);
			},
		]);
		if ($request->method === 'POST') {
			curl_setopt($curl, CURLOPT_POSTFIELDS, $request->body);
		}
	}
}

/** The visitor who signs in as the member, or a guest for null, with some choices for the look of the chat. */
function sign_in(Client $client, ?int $id, string $choices): Visitor
{
	$form = $client->ask(new Request('form', "/sign-in?$choices"));
	$cookie = cookie($form);
	if ($id === null) {
		return new Visitor($cookie, null, $choices);
	}
	preg_match('/ name="csrf" value="([0-9a-f]+)"/', $form->body, $csrf)
		|| fail("The site has no form: {$form->text()}");
	$answer = $client->ask(new Request('form', '/sign-in', ['Cookie' => $cookie], 'POST', "csrf=$csrf[1]&id=$id"));
	$answer->status === 303 || fail("Member $id cannot sign in: {$answer->text()}");
	return new Visitor(cookie($answer), $id, $choices);
}

function cookie(Answer $answer): string
{
	preg_match('/^[^;]+/', $answer->headers['set-cookie'] ?? '', $cookie)
		|| fail("The site gives no session: {$answer->text()}");
	return $cookie[0];
}
