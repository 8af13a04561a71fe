--TEST--
imbachat_check_auth(): padding and unused bits of the base64 must be correct
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$check = fn(string $label, string $text, string $password = 'abc') => verdict(
    $label,
    ['HTTP_AUTHORIZATION' => "Basic $text"],
    'root',
    $password,
);
$check('two padding characters', 'cm9vdDphYmNkZQ==', 'abcde');
$check('one of them', 'cm9vdDphYmNkZQ=', 'abcde');
$check('none of them', 'cm9vdDphYmNkZQ', 'abcde');
$check('three', 'cm9vdDphYmNkZQ===', 'abcde');
$check('unused bits', 'cm9vdDphYmNkZR==', 'abcde');
$check('one padding character', 'cm9vdDphYmNkZWY=', 'abcdef');
$check('no padding character', 'cm9vdDphYmNkZWY', 'abcdef');
$check('two instead of one', 'cm9vdDphYmNkZWY==', 'abcdef');
$check('unused bits', 'cm9vdDphYmNkZWZ=', 'abcdef');
$check('no padding', base64_encode('root:abcd'), 'abcd');
$check('padding too much', base64_encode('root:abcd') . '=', 'abcd');
$check('padding alone', base64_encode('root:abcd') . '====', 'abcd');
$check('padding inside', 'cm9v=dDphYmM=');
$check('more behind the padding', 'cm9vdDphYmNkZQ==cm9v', 'abcde');
$check('a length that base64 never has', 'cm9vdDphYmNkA', 'abcd');
?>
--EXPECT--
two padding characters: in
one of them: out
none of them: out
three: out
unused bits: out
one padding character: in
no padding character: out
two instead of one: out
unused bits: out
no padding: in
padding too much: out
padding alone: out
padding inside: out
more behind the padding: out
a length that base64 never has: out
