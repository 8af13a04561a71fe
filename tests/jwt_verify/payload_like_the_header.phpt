--TEST--
imbachat_jwt_verify(): a payload that looks like the usual header does not spare another header its check
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

$usual = '{"typ":"JWT","alg":"HS256"}';
verdict('usual', signed($usual, $usual, 'secret'));
verdict('none', signed('{"alg":"none"}', $usual, 'secret'));
?>
--EXPECT--
usual: {"typ":"JWT","alg":"HS256"}
none: InvalidTokenException: The token's alg is not HS256
