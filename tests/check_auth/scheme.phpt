--TEST--
imbachat_check_auth(): the scheme is Basic in any case, followed by spaces
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$pair = base64_encode('root:abc');
foreach (['Basic ', 'basic ', 'BASIC ', 'bAsIc ', 'Basic  ', 'Basic          '] as $scheme) {
    verdict("'$scheme'", ['HTTP_AUTHORIZATION' => $scheme . $pair]);
}
foreach ([
    'Basic', "Basic\t", "Basic \t", "Basic\t ", "Basic\n", "Basic\r\n ", "Basic\0", "Basic \0", ' Basic ', "\tBasic ",
    'Basic:', 'Basic=', 'Basic,', 'Basics ', 'Basi ', '', ' ', 'Bearer ', 'Digest ', 'Negotiate ', 'Basic Basic ',
    "Basic\u{a0}", "Ba\u{17F}ic ", 'Basic realm=',
] as $scheme) {
    imbachat_check_auth('root', 'abc', ['HTTP_AUTHORIZATION' => $scheme . $pair]) && print "in with '$scheme'\n";
}
?>
--EXPECT--
'Basic ': in
'basic ': in
'BASIC ': in
'bAsIc ': in
'Basic  ': in
'Basic          ': in
