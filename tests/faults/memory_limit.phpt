--TEST--
Faults: reaching the memory limit in a large response sends nothing of it and does not affect the next request
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';

putenv('USE_ZEND_ALLOC=1'); // the limit is of PHP's own allocator, which checkers of memory turn off
$server = new Server(<<<'CODE'
    function rows(int $count)
    {
        while ($count--) {
            yield ['user_id' => 6, 'name' => str_repeat("\u{44F}", 500), 'lastlogin' => '2026-01-02 03:04:05'];
        }
    }
    ini_set('memory_limit', '32M');
    $count = isset($_GET['large']) ? 1 << 20 : 2;
    echo strlen(match ($_GET['of']) {
        'rows' => imbachat_users_json(rows($count)),
        'fields' => imbachat_users_json(rows($count), ['name', 'lastlogin', 'url' => '/{user_id}/{name}']),
        'search' => imbachat_search_json(rows($count), ['x' => fn($row) => [$row]]),
        'nested' => imbachat_users_json([
            ['user_id' => 1, 'name' => 'x', 'y' => array_fill(0, max(1, $count >> 4), [str_repeat('text', 250)])],
        ]),
        'tokens' => imbachat_jwt(6, 'key', 60, ['x' => str_repeat('a', $count * 10)]),
        'options' => strstr(
            imbachat_widget(6, ['x' => str_repeat('a', $count * 10)], 'DEV', 'key'),
            'imbachatWidget({',
        ),
        'labels' => imbachat_dialog_button(2, str_repeat('<', $count * 5)),
        'errors' => imbachat_error_json(500, str_repeat("\u{44F}", $count * 3)),
        'ids' => json_encode(imbachat_user_ids(implode(',', range(1, $count)), PHP_INT_MAX)),
    });
    CODE, ['display_errors' => '0', 'log_errors' => '1', 'error_log' => '']);
foreach (['rows', 'fields', 'search', 'nested', 'tokens', 'options', 'labels', 'errors', 'ids'] as $of) {
    [$before, $harmed, $after] = [$server->get("/?of=$of"), $server->get("/?of=$of&large"), $server->get("/?of=$of")];
    echo "$of: $before->body, ", substr($harmed->status_line, 9), " '$harmed->body', ";
    echo $after->body === $before->body ? 'the same' : $after->body, "\n";
}
echo substr_count($server->log(), 'Allowed memory size'), "\n";
?>
--EXPECT--
rows: 6095, 500 Internal Server Error '', the same
fields: 12123, 500 Internal Server Error '', the same
search: 12209, 500 Internal Server Error '', the same
nested: 1037, 500 Internal Server Error '', the same
tokens: 157, 500 Internal Server Error '', the same
options: 277, 500 Internal Server Error '', the same
labels: 96, 500 Internal Server Error '', the same
errors: 82, 500 Internal Server Error '', the same
ids: 5, 500 Internal Server Error '', the same
9
