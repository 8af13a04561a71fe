<?php

// A stand-in for the hosted chat service: php -S 127.0.0.1:8081 index.php, with CHAT_CONFIG naming an ini file.
// It does without the extension on purpose, so that it checks what the extension makes.
require __DIR__ . '/token.php';
require __DIR__ . '/site.php';
require __DIR__ . '/store.php';

$config = parse_ini_file(getenv('CHAT_CONFIG'));
$path = strtok($_SERVER['REQUEST_URI'], '?');
$widget = '/imbachat/v1/' . rawurlencode($config['dev_id']);

function answer(int $status, array $data): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    exit(json_encode($data, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR));
}

// Visitors read the sentence; what is wrong is for the log.
set_exception_handler(function (Throwable $error): never {
    error_log("PHP Fatal error:  Uncaught $error");
    answer(500, ['error' => 'The chat has a problem. Please try again later.']);
});

header('X-Content-Type-Options: nosniff');
header('Cache-Control: no-store');

if ($path === "$widget/widget") {
    header('Content-Type: text/javascript; charset=utf-8');
    header('Cross-Origin-Resource-Policy: cross-origin');
    $service = ['api' => $config['url'] . $widget, 'css' => file_get_contents(__DIR__ . '/widget.css')];
    exit(
        '(' . rtrim(file_get_contents(__DIR__ . '/widget.js'), "\n") . ')(' . json_encode($service, JSON_THROW_ON_ERROR)
        . ");\n"
    );
}

// Only the site's own pages may call what follows; the others may read why they may not, as at
// another name of the site.
header('Vary: Origin');
$origin = $_SERVER['HTTP_ORIGIN'] ?? $config['site'];
header("Access-Control-Allow-Origin: $origin");
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    header('Access-Control-Allow-Methods: POST');
    header('Access-Control-Allow-Headers: Authorization, Content-Type');
    header('Access-Control-Max-Age: 600');
    http_response_code(204);
    exit;
}
if ($origin !== $config['site']) {
    answer(403, ['error' => "This widget belongs to {$config['site']}; other sites may not use it."]);
}
if (!in_array($path, ["$widget/sync", "$widget/send", "$widget/dialog", "$widget/join"], true)) {
    answer(
        404,
        ['error' => 'There is nothing at this address. The widget is at ' . $config['url'] . "$widget/widget."],
    );
}
$input = json_decode(file_get_contents('php://input'), true);
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !is_array($input)) {
    answer(400, ['error' => 'POST a JSON object.']);
}

$store = new Store($config['database']);
if (!isset($_SERVER['HTTP_AUTHORIZATION'])) {
    if ($path !== "$widget/sync") {
        answer(401, ['error' => 'Sign in to write messages.']);
    }
    answer(200, ['me' => null, 'online' => $store->online()]);
}
try {
    $me = user_of_token(preg_replace('/^Bearer /', '', $_SERVER['HTTP_AUTHORIZATION']), $config['secret_key']);
} catch (TokenError $error) {
    answer(401, ['error' => $error->getMessage()]);
}
$peer = $input['peer'] ?? null;
$is_peer = is_string($peer) && preg_match('/^([1-9]\d{0,18}|room:[\w-]{1,64})$/D', $peer) && $peer !== $me;
if ($peer !== null && !$is_peer) {
    answer(422, ['error' => "A dialogue needs another user's id."]);
}
$is_room = str_starts_with((string) $peer, 'room:');

if ($path === "$widget/dialog") {
    try {
        $is_right = user_of_token((string) ($input['token'] ?? ''), $config['secret_key']) === $peer;
    } catch (TokenError $error) {
        answer(422, ['error' => $error->getMessage()]);
    }
    answer(...$is_right ? [200, []] : [422, ['error' => 'The token is for a dialogue with another user.']]);
}
if ($path === "$widget/join") {
    $title = is_string($input['title'] ?? null) ? trim($input['title']) : '';
    if (!$is_room || $title === '' || strlen($title) > 200 || !preg_match('//u', $title)) {
        answer(422, ['error' => 'A room needs a pipe (letters, digits, _ and -) and a title.']);
    }
    $store->join($peer, $title, $me);
    answer(200, []);
}
if ($is_room && !$store->is_in_room($me, $peer)) {
    answer(422, ['error' => 'Join the room first.']);
}

// What we know of people is a minute old at most; a page that has just been loaded asks anew.
$ids = $store->ids_around($me, $peer);
$ask = $store->stale($ids, time() - (empty($input['fresh']) ? 60 : 0));
try {
    $users = $ask ? ask_site($config['users_url'], $config['login'], $config['password'], $ask) : [];
} catch (SiteError $error) {
    error_log($error->getMessage());
    answer(502, ['error' => 'The chat cannot find out who is who. Please try again later.']);
}
foreach ($ask as $id) {
    $store->keep($id, $users[$id] ?? null);
}
foreach (array_filter([$me, $is_room ? null : $peer]) as $id) {
    if (!$store->data($id)) {
        answer(422, ['error' => "The site does not know the user $id."]);
    }
}

$store->seen($me);
if ($path === "$widget/send") {
    $text = is_string($input['text'] ?? null) ? trim($input['text']) : '';
    if ($peer === null || $text === '' || strlen($text) > 8000 || !preg_match('//u', $text)) {
        answer(422, ['error' => 'A message needs a recipient and at most 8000 bytes of text.']);
    }
    $store->send($me, $peer, $text, is_string($input['key'] ?? null) ? $input['key'] : null);
    answer(200, []);
}
if ($peer !== null && !empty($input['read'])) {
    $store->read($me, $peer);
}
$people = array_map(fn($id) => $store->person($id, $me), array_values(array_diff($ids, [$me])));
answer(200, [
    'me' => $store->person($me, $me),
    'people' => [...$store->rooms($me), ...array_filter($people)],
    'messages' => $peer === null ? [] : $store->messages($me, $peer, (int) ($input['after'] ?? 0)),
]);
