--TEST--
imbachat-check: nothing fails on a correct site
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
$sites->faults('right');
$sites->faults('quote_refused');
faults('ids in the path', "$sites->address/path/{ids}");
$ours = new Server('imbachat_require_auth();
    header("Content-Type: application/json");
    header("Cache-Control: no-store");
    $rows = [1 => "Ann", "Bob"];
    $row = fn($id) => isset($rows[$id]) ? ["id" => $id, "name" => $rows[$id], "password" => "hash"] : null;
    $rows = array_filter(array_map($row, imbachat_user_ids($_GET["user_ids"])));
    echo imbachat_users_json($rows, ["user_id" => "id"]);', [
    'imbachat.login' => LOGIN,
    'imbachat.password' => PASSWORD,
]);
faults('with the extension', "http://$ours->address/?user_ids={ids}", ['--requests', '20']);
?>
--EXPECT--
right: exit code 0
quote_refused: exit code 0
ids in the path: exit code 0
with the extension: exit code 0
