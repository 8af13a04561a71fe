<?php
/*
 * Asks the site for the given time, holds each answer against the model, looks at the memory of php-fpm's workers, and
 * in the middle lets php-fpm reload and kills workers. Exit code 1 where anything is wrong.
 * Arguments: the site's address, its DSN, the file with its settings, php-fpm's process, seconds, connections, seed.
 */
require __DIR__ . '/client.php';
require __DIR__ . '/mix.php';
require __DIR__ . '/model.php';
require __DIR__ . '/workers.php';

/** Parts of the time after which something happens. */
const RELOAD_AT = 0.5;
const KILLS_AT = [0.7, 0.8, 0.9];
/** What a worker's own memory may grow by, and how many requests to all workers it takes to say so. */
const FLAT_BYTES = 256 * 1024;
const ENOUGH_REQUESTS = 3000;
const SHOWN = 5;

function fail(string $message): never
{
	fwrite(STDERR, "soak: $message\n");
	exit(1);
}

/** What happened so far. */
final class Soak
{
	public int $requests = 0, $errors = 0, $wrong = 0, $cut = 0, $kills = 0, $reloads = 0;
	/** @var array<string, int> */
	public array $kinds = [], $statuses = [];
	/** @var array<int, int> how many answers took so many steps of 10 µs */
	public array $times = [];
	/** @var list<string> */
	public array $findings = [];
	/** @var array<int, true> requests that were under way when a worker was killed: one answer may have been cut */
	private array $may_be_cut = [];
	private int $cuts_left = 0;
	/** @var array{string, float} the last thing done to php-fpm, and when */
	private array $disturbed = ['', 0];

	public function __construct(private Model $model)
	{
	}

	public function answered(Request $request, Answer $answer, float $seconds): void
	{
		$this->requests++;
		$this->kinds[$request->kind] = ($this->kinds[$request->kind] ?? 0) + 1;
		$this->statuses[$answer->status] = ($this->statuses[$answer->status] ?? 0) + 1;
		$step = (int) ($seconds * 1e5);
		$this->times[$step] = ($this->times[$step] ?? 0) + 1;
		$missing = $answer->error !== '' || $answer->status >= 500;
		$fault = $missing ? 'There is no answer.' : $this->model->fault($request, $answer);
		$short = $fault !== null && ($missing || $this->model->is_beginning($request, $answer));
		if ($short && $this->was_cut($request)) {
			$this->cut++;
		} elseif ($fault !== null) {
			$missing ? $this->errors++ : $this->wrong++;
			$this->found($fault, $request, $answer);
		}
		unset($this->may_be_cut[spl_object_id($request)]);
	}

	private function found(string $fault, Request $request, Answer $answer): void
	{
		if (count($this->findings) < SHOWN) {
			$what = $request->kind . $this->since($request->sent, $answer->received);
			$texts = [$what, "sent\n{$request->text()}", "received\n{$answer->text()}", $fault];
			$this->findings[] = implode("\n--- ", $texts);
		}
	}

	/** What was the last thing done to php-fpm, and how long before the request was sent and answered. */
	private function since(float $sent, float $received): string
	{
		[$what, $when] = $this->disturbed;
		$text = ', sent %+.1f ms and answered %+.1f ms after the %s';
		return $what === '' ? '' : sprintf($text, ($sent - $when) * 1000, ($received - $when) * 1000, $what);
	}

	public function reloaded(): void
	{
		$this->reloads++;
		$this->disturbed = ['reload', microtime(true)];
	}

	/** A worker was killed, which can cost one request of those that were under way. */
	public function killed(array $under_way): void
	{
		$this->kills++;
		$this->disturbed = ['kill', microtime(true)];
		$this->cuts_left = 1;
		$this->may_be_cut = array_fill_keys(array_map(spl_object_id(...), $under_way), true);
	}

	private function was_cut(Request $request): bool
	{
		return isset($this->may_be_cut[spl_object_id($request)]) && $this->cuts_left-- > 0;
	}

	/** Milliseconds that this part of the answers took at most. */
	public function quantile(float $part): float
	{
		ksort($this->times);
		$count = 0;
		foreach ($this->times as $step => $times) {
			if (($count += $times) >= $part * $this->requests) {
				return ($step + 1) / 100;
			}
		}
		return 0;
	}
}

/** Whether it becomes true in five seconds. @param Closure(): bool $condition */
function wait_until(Closure $condition): bool
{
	for ($tries = 0; $tries < 500; $tries++) {
		if ($condition()) {
			return true;
		}
		usleep(10_000);
	}
	return false;
}

/** Sends on all connections, and while a worker is at work lets php-fpm reload, or kills that worker. */
function disturb(string $what, Closure $send, Soak $soak, Client $client, Workers $workers): void
{
	$ids = [];
	wait_until(function () use ($workers, &$ids): bool {
		return (bool) $ids = $workers->now();
	}) || fail('php-fpm has no workers.');
	$send();
	for ($tries = 0; $tries < 1000 && !($id = $workers->busy($ids)); $tries++) {
		$client->push();
	}
	if ($what === 'reload') {
		$workers->reload();
		$soak->reloaded();
	} else {
		$id ??= $ids[0];
		$workers->kill($id);
		// Until it is gone it may still take a request, which would be sent after the kill and lost all the same.
		wait_until(fn() => !in_array($id, $workers->now(), true)) || fail("The worker $id cannot be killed.");
		$soak->killed($client->under_way);
	}
}

/** @param Closure(): void $send gives each free connection a request */
function run(float $seconds, Closure $send, Soak $soak, Client $client, Workers $workers): void
{
	[$start, $sampled] = [microtime(true), 0];
	$due = [[RELOAD_AT, 'reload'], ...array_map(fn($part) => [$part, 'kill'], KILLS_AT)];
	while (true) {
		$now = microtime(true);
		$what = $due && $now >= $start + $due[0][0] * $seconds ? $due[0][1] : null;
		// Before that all connections wait for each other and then ask at once, so that the workers have much to do.
		if ($now < $start + $seconds && !$what) {
			$send();
		} elseif ($now < $start + $seconds && !$client->under_way) {
			disturb($what, $send, $soak, $client, $workers);
			array_shift($due);
		}
		if (!$client->under_way) {
			return;
		}
		foreach ($client->receive() as [$request, $answer, $time]) {
			$soak->answered($request, $answer, $time);
		}
		if ($now >= $sampled + $seconds / 400) {
			$workers->sample($soak->requests);
			$sampled = $now;
		}
	}
}

function megabytes(float $bytes): string
{
	return sprintf('%.1f MB', $bytes / 1e6);
}

/** Prints what each worker's memory did; the sentences about those that grew. */
function memory_report(Workers $workers): array
{
	$findings = [];
	echo "Memory of the workers, at first and at last, and their steady growth after the first quarter:\n";
	foreach ($workers->memory as $id => $memory) {
		[$first, $last] = $workers->resident[$id];
		$growth = $memory->growth();
		$enough = $memory->length() >= ENOUGH_REQUESTS;
		$while = number_format($memory->length()) . ' requests to all workers';
		printf("  worker %-9d%10s%10s%+10.0f kB in %s%s\n", $id, megabytes($first), megabytes($last), $growth / 1024,
			$while, $enough ? '' : ' (too few to say)');
		if ($enough && $growth > FLAT_BYTES) {
			$findings[] = sprintf('The memory of worker %d grows: by %d kB in %s.', $id, $growth / 1024, $while);
		}
	}
	return $findings;
}

[, $site, $dsn, $settings_file, $master, $seconds, $connections, $seed] = $argv;
mt_srand((int) $seed);
$client = new Client($site, (int) $connections);
$workers = new Workers((int) $master);
$db = new PDO($dsn);
$ids = $db->query('SELECT id FROM imbachat_demo_members ORDER BY id')->fetchAll(PDO::FETCH_COLUMN);
$members = $guests = [];
for ($number = 0; $number < $connections; $number++) {
	$members[] = sign_in($client, $ids[$number * 2], Mix::choices());
	$guests[] = sign_in($client, null, Mix::choices());
}
$settings = parse_ini_file($settings_file, false, INI_SCANNER_RAW);
$model = new Model($db, $site, $settings, [...$members, ...$guests]);
$names = array_column($model->members, 'display_name');
$mix = new Mix($ids, $names, $settings['imbachat.login'], $settings['imbachat.password']);
$soak = new Soak($model);
$before = $workers->now();
$send = function () use ($client, $mix, $members, $guests): void {
	foreach ($client->idle() as $number) {
		$client->send($number, $mix->next($members[$number], $guests[$number]));
	}
};

run((float) $seconds, $send, $soak, $client, $workers);

printf("%s requests in %d s on %d connections: %d errors, %d wrong answers, p50 %.1f ms, p99 %.1f ms\n",
	number_format($soak->requests), $seconds, $connections, $soak->errors, $soak->wrong,
	$soak->quantile(0.5), $soak->quantile(0.99));
ksort($soak->statuses);
ksort($soak->kinds);
echo 'Answers by status: ', http_build_query($soak->statuses, '', ', '), "\n";
echo 'Requests by kind: ', urldecode(http_build_query($soak->kinds, '', ', ')), "\n";
printf("%d reload of php-fpm and %d killed workers, which cut %d answers\n", $soak->reloads, $soak->kills, $soak->cut);
$findings = [...$soak->findings, ...memory_report($workers)];
foreach (array_diff(Mix::kinds(), array_keys($soak->kinds)) as $kind) {
	$findings[] = "There was no request of the kind \"$kind\".";
}
$others = fn() => count($workers->now()) === count($before) && !array_intersect($before, $workers->now());
if (!wait_until($others)) {
	$findings[] = 'After the reload there should be as many workers as before, and none of those.';
}
foreach ($findings as $finding) {
	fwrite(STDERR, "\nfinding: $finding\n");
}
exit($findings ? 1 : 0);
