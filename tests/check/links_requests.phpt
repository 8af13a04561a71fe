--TEST--
imbachat-check: a few avatars and profile pages are loaded, without credentials
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach ([[], ['--links', '1'], ['--links', '0']] as $arguments) {
    $sites->faults('members/avatars_of_many', $arguments);
    $file = $sites->server->folder . '/asked';
    echo is_file($file) ? file_get_contents($file) : "nothing asked\n";
    @unlink($file);
}
?>
--EXPECT--
members/avatars_of_many: exit code 1
  fail unknown-id: status 200 and 1 user
GET /files/counted.png?1 without credentials
GET /files/counted?1 without credentials
GET /files/counted.png?2 without credentials
GET /files/counted?2 without credentials
members/avatars_of_many: exit code 1
  fail unknown-id: status 200 and 1 user
GET /files/counted.png?1 without credentials
members/avatars_of_many: exit code 1
  fail unknown-id: status 200 and 1 user
nothing asked
