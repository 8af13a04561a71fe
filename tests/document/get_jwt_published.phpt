--TEST--
The document's own getJWT(), compared with imbachat_jwt()
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/document.inc'; skip_without_document(); ?>
--FILE--
<?php
require __DIR__ . '/../random.inc';
require __DIR__ . '/../token.inc';
require __DIR__ . '/document.inc';

eval(document_snippet('function getJWT('));
random_cases(2000, function () {
    $user_id = one_of([mt_rand(1, 99), mt_rand(1, 2147483647), (string) mt_rand(1, 2147483647), PHP_INT_MAX]);
    $key = 'k' . any_bytes(80);
    $ttl = one_of([1, 3600, mt_rand(1, 100000000)]);
    return in_one_second(fn() => [getJWT($user_id, $key, $ttl), imbachat_jwt($user_id, $key, $ttl)]);
});
$verified = imbachat_jwt_verify(getJWT('6', 'secret', 60), 'secret');
var_dump($verified['user_id']);
?>
--EXPECT--
no difference
int(6)
