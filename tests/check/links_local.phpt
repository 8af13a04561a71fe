--TEST--
imbachat-check: avatars of a public site that only its own machine can load
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

// As a proxy, the server stands for every public address.
$sites = new Sites();
$public = fn(string $site) => faults(
    "public $site",
    "http://8.8.8.8/members/$site/users?user_ids={ids}",
    [],
    ['http_proxy' => $sites->address],
);
$public('local_avatar');
$public('avatar_right');
$sites->faults('members/local_avatar', ['--links', '0']);
?>
--EXPECT--
public local_avatar: exit code 1
  warn tls: http
  fail avatar-url: user 1: http://localhost/avatars/1.png
public avatar_right: exit code 0
  warn tls: http
members/local_avatar: exit code 0
