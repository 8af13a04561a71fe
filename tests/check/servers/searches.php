<?php
// A right endpoint, and searches that each get one thing wrong.
$name = basename(strtok($_SERVER['REQUEST_URI'], '?'));
if ($name !== 'open') {
    check();
}
$text = $_GET['text'] ?? '';
$found = users(array_keys(array_filter(MEMBERS, fn($member) => $text !== '' && preg_match('/' . preg_quote($text, '/') . '/iu', $member))));
match ($name) {
    'users' => send(users(asked())),
    'right', 'open' => send(['code' => 200, 'version' => 1, 'data' => $found]),
    'list' => send($found),
    'limited' => send(preg_match('/^(Ann|Боб)$/D', $text) ? array_map(fn($id) => ['user_id' => $id, 'name' => "$text $id"], range(100, 119)) : $found),
    'wildcards' => send(['code' => 200, 'version' => 1, 'data' => in_array($text, ['%', '_']) ? users([1, 2, 7]) : $found]),
    'underscore' => send($text === '_' ? users([1, 2, 7]) : $found),
    'percent' => send(array_map(fn($user) => ['avatar_url' => 'https://site.example/a%20face.png'] + $user, $text === '%' ? users([1, 2, 7]) : $found)),
    'no-data' => send($found ? ['code' => 200, 'data' => $found] : ['code' => 200]),
    'finds-nobody' => send(['code' => 200, 'data' => []]),
    'breaks' => http_response_code(500),
};
