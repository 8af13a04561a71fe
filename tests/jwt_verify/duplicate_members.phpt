--TEST--
imbachat_jwt_verify(): of duplicate members the last one counts, as in json_decode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/verdict.inc';

verdict('HS256 last', signed('{"alg":"none","alg":"HS256"}', '{}', 'secret'));
verdict('none last', signed('{"alg":"HS256","alg":"none"}', '{}', 'secret'));
verdict('user_id', token('{"user_id":1,"user_id":2}', 'secret'));
verdict('exp past last', token('{"exp":9999999999,"exp":1}', 'secret'));
verdict('exp future last', token('{"exp":1,"exp":9999999999}', 'secret'));
verdict('exp no number last', token('{"exp":9999999999,"exp":null}', 'secret'));
verdict('exp no number first', token('{"exp":null,"exp":9999999999}', 'secret'));
?>
--EXPECT--
HS256 last: []
none last: InvalidTokenException: The token's alg is not HS256
user_id: {"user_id":2}
exp past last: ExpiredTokenException: The token has expired
exp future last: {"exp":9999999999}
exp no number last: InvalidTokenException: The token's exp, nbf or iat is not a number
exp no number first: {"exp":9999999999}
