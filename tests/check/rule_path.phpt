--TEST--
imbachat-check: a rule for the address never lets all pages through
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$server = new Server('http_response_code(403); header("cf-mitigated: challenge");');
foreach ([
    '/imbachat/users?user_ids={ids}', '/users/{ids}', '/users.php?ids={ids}&x=1',
    '/?rest_route=/imbachat/v1/getusers/{ids}', '/index.php?route=imbachat&ids={ids}',
] as $address) {
    [, $output] = imbachat_check(
        ["http://$server->address$address", '--login', LOGIN],
        ['IMBACHAT_PASSWORD' => PASSWORD],
    );
    echo preg_match('/starts_with.*/', $output, $match) ? $match[0] : $output, "\n";
}
?>
--EXPECT--
starts_with(http.request.uri.path, "/imbachat/users")
starts_with(http.request.uri.path, "/users/")
starts_with(http.request.uri.path, "/users.php")
starts_with(http.request.uri.path, "/?rest_route=/imbachat/v1/getusers/")
starts_with(http.request.uri.path, "/index.php?route=imbachat&ids=")
