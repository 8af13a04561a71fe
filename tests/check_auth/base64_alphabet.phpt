--TEST--
imbachat_check_auth(): only characters of base64 are accepted
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/basic.inc';

$pair = base64_encode("root:\xff\xfe\xfb\xff");
$check = fn(string $label, string $text) => verdict(
    $label,
    ['HTTP_AUTHORIZATION' => "Basic $text"],
    'root',
    "\xff\xfe\xfb\xff",
);
$check('the alphabet', $pair);
$check('the alphabet of URLs', strtr($pair, '+/', '-_'));
$check('lower case', strtolower($pair));
for ($byte = 0; $byte < 256; $byte++) { // what is put in must neither be skipped nor end the text
    if (!preg_match('~[A-Za-z0-9+/=]~', chr($byte))) {
        foreach ([
            $pair . chr($byte), substr_replace($pair, chr($byte), 4, 0), substr_replace($pair, chr($byte), 5, 1),
            $pair . chr($byte) . 'x',
        ] as $text) {
            imbachat_check_auth('root', "\xff\xfe\xfb\xff", ['HTTP_AUTHORIZATION' => "Basic $text"])
                && print "in with byte $byte\n";
        }
    }
}
?>
--EXPECT--
the alphabet: in
the alphabet of URLs: out
lower case: out
