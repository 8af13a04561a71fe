--TEST--
ImbaChat\Endpoint: it prints nothing, sets no header and goes on
--EXTENSIONS--
imbachat
--CGI--
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Quiet extends People
{
    public function find(array $ids): iterable
    {
        return $ids === [1] ? [self::ROWS[0]] : [[]];
    }
}

$status = http_response_code();
ob_start();
foreach ([server(), []] as $server) {
    foreach (['users', 'search', 'sign-in', 'version', 'x'] as $request) {
        foreach ([[], ['user_ids' => '1'], ['user_ids' => '2']] as $parameters) {
            $statuses[] = endpoint([], new Quiet(), 'is_object')->handle($request, $parameters, $server)->status;
        }
    }
}
$printed = ob_get_clean();
var_dump(
    $printed,
    http_response_code() === $status,
    preg_grep('/^(cache|www|content-type: application)/i', headers_list()),
);
echo implode(' ', array_unique($statuses)), "\n";
?>
--EXPECT--
string(0) ""
bool(true)
array(0) {
}
200 500 403 404 401
