<?php

/*
 * Asks the site again and again. Each answer must be the one that a worker gave which had served nothing before, so
 * whatever one request leaves behind for another shows. That the first answer is right, tests/ knows.
 * Arguments: the site's address, that of the same site with fresh workers, its DSN, php-fpm's process, seconds,
 * connections, seed.
 */

const LOGIN = 'Soak';
const PASSWORD = 'only: for the soak';
const KEY = 'a key that is only for the soak';

require __DIR__ . '/../tests/token.inc';
require __DIR__ . '/requests.php';

/** Rounds of all requests until caches are full and the heap has its size. */
const WARM_UP = 5;
const FLAT_BYTES = 256 * 1024;

function fail(string $message): never
{
    fwrite(STDERR, "\nfinding: $message\n");
    exit(1);
}

/** Sends all on several connections. @param Closure(Request, string $answer): void $answered */
function ask(string $site, iterable $requests, int $connections, Closure $answered): void
{
    $requests = (fn() => yield from $requests)();
    $multi = curl_multi_init();
    $under_way = [];
    $send = function (CurlHandle $curl) use ($site, $requests, $multi, &$under_way): void {
        if ($requests->valid()) {
            $request = $requests->current();
            $requests->next();
            $under_way[spl_object_id($curl)] = [$request, time()];
            set_up($curl, $site, $request);
            curl_multi_add_handle($multi, $curl);
        }
    };
    for ($handles = []; count($handles) < $connections;) {
        $send($handles[] = curl_init());
    }
    while ($under_way) {
        curl_multi_exec($multi, $running);
        while ($done = curl_multi_info_read($multi)) {
            $curl = $done['handle'];
            [$request, $sent] = $under_way[spl_object_id($curl)];
            unset($under_way[spl_object_id($curl)]);
            $done['result'] === CURLE_OK || fail("$request->kind: " . curl_strerror($done['result']));
            $answered($request, comparable(curl_multi_getcontent($curl), $sent));
            curl_multi_remove_handle($multi, $curl);
            $send($curl);
        }
        curl_multi_select($multi, 0.05);
    }
}

function set_up(CurlHandle $curl, string $site, Request $request): void
{
    curl_reset($curl);
    curl_setopt_array($curl, [
        CURLOPT_URL => $site . $request->target,
        CURLOPT_PATH_AS_IS => true,
        CURLOPT_CUSTOMREQUEST => $request->method,
        CURLOPT_NOBODY => $request->method === 'HEAD',
        CURLOPT_HTTPHEADER => ['Expect:', 'Content-Type: application/x-www-form-urlencoded', ...$request->headers],
        CURLOPT_HEADER => true,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 20,
        CURLOPT_PROXY => '',
    ] + ($request->method === 'POST' ? [CURLOPT_POSTFIELDS => $request->body] : []));
}

/**
 * The answer without what is new in each. A token that plain PHP makes for the same user at that time is left out too.
 */
function comparable(string $answer, int $sent): string
{
    $answer = preg_replace([
        '/^Date: .*\R/m',
        '/^(Set-Cookie: \w+)=\w+/m',
        '/(nonce(?:-|="))[\w+\/=]{24}/',
        '/( name="csrf" value=")[0-9a-f]{64}/',
    ], ['', '$1', '$1', '$1'], $answer);
    $without_token = function (array $match) use ($sent): string {
        foreach (range($sent, time()) as $second) {
            if ($match[2] === documented_token($match[1], KEY, $second + 7 * 3600)) {
                return "\"user_id\":\"$match[1]\",\"token\":";
            }
        }
        return $match[0];
    };
    return preg_replace_callback('/"user_id":"(\d+)","token":"([\w.-]+)"/', $without_token, $answer);
}

/** The session of a member of the site, or of a guest for null. */
function cookie(string $site, ?int $id): string
{
    $form = file_get_contents("$site/sign-in");
    $guest = cookie_of($http_response_header);
    if ($id === null) {
        return $guest;
    }
    preg_match('/ name="csrf" value="([0-9a-f]+)"/', $form, $csrf) || fail('The site has no form.');
    file_get_contents("$site/sign-in", false, stream_context_create(['http' => [
        'method' => 'POST',
        'header' => ["Cookie: $guest", 'Content-Type: application/x-www-form-urlencoded'],
        'content' => "csrf=$csrf[1]&id=$id",
        'follow_location' => 0,
    ]]));
    return cookie_of($http_response_header);
}

function cookie_of(array $headers): string
{
    preg_match('/^Set-Cookie: ([^;]+)/im', implode("\n", $headers), $match) || fail('The site gives no session.');
    return $match[1];
}

/** Where two answers begin to differ. */
function differing(Request $request, string $right, string $given): string
{
    $at = max(0, strspn($right ^ $given, "\0") - 60);
    return "$request->kind: $request->method $request->target\n" . implode("\n", $request->headers)
        . "\n--- should be, from byte $at on\n" . substr($right, $at, 400) . "\n--- is\n" . substr($given, $at, 400);
}

/** @return array<int, int> by process, the bytes that are its alone */
function memory_of_workers(int $master): array
{
    $memory = [];
    foreach (glob('/proc/[0-9]*', GLOB_ONLYDIR) as $process) {
        if (str_starts_with((string) @file_get_contents("$process/cmdline"), 'php-fpm: pool soak')) {
            $status = (string) @file_get_contents("$process/status");
            preg_match("/^PPid:\s*$master$.*^RssAnon:\s*(\d+) kB/ms", $status, $match)
                && $memory[(int) basename($process)] = $match[1] * 1024;
        }
    }
    return $memory;
}

[, $site, $fresh, $dsn, $master, $seconds, $connections, $seed] = $argv;
mt_srand((int) $seed);
$db = new PDO($dsn);
[$ids, $names] = [[], []];
foreach ($db->query('SELECT id, display_name FROM imbachat_demo_members ORDER BY id') as [$ids[], $names[]]);
$cookies = array_map(fn($id) => cookie($site, $id), [...array_slice($ids, 0, 6), null, null]);
$requests = requests($ids, $names, $cookies);

$right = [];
ask($fresh, $requests, 2, function (Request $request, string $answer) use (&$right): void {
    $right[spl_object_id($request)] = $answer;
});

$count = $wrong = 0;
$memory = [];
$rounds = function () use ($requests, $seconds, $master, &$memory): Generator {
    for ($end = microtime(true) + $seconds, $round = 0; microtime(true) < $end || $round < 2 * WARM_UP; $round++) {
        shuffle($requests);
        yield from $requests;
        foreach ($round >= WARM_UP ? memory_of_workers($master) : [] as $id => $bytes) {
            $memory[$id][] = $bytes;
        }
    }
};
$compare = function (Request $request, string $answer) use ($right, &$count, &$wrong): void {
    $count++;
    if ($answer !== $right[spl_object_id($request)] && ++$wrong <= 3) {
        fwrite(STDERR, "\nfinding: " . differing($request, $right[spl_object_id($request)], $answer) . "\n");
    }
};
ask($site, $rounds(), (int) $connections, $compare);

printf("%s requests on %d connections: %d wrong answers\n", number_format($count), $connections, $wrong);
foreach ($memory as $id => $samples) {
    // A heap breathes; what it never gives back raises the least that it had.
    [$first, $last] = array_map(min(...), array_chunk($samples, intdiv(count($samples) + 1, 2)));
    printf("Worker %d: %.1f MB, later %.1f MB of its own\n", $id, $first / 1e6, $last / 1e6);
    $last - $first <= FLAT_BYTES
        || fail(sprintf('The memory of worker %d grew by %d kB.', $id, ($last - $first) / 1024));
}
$memory || fail('php-fpm has no workers.');
exit($wrong ? 1 : 0);
