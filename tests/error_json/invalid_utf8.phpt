--TEST--
imbachat_error_json(): invalid UTF-8 becomes U+FFFD, as with JSON_INVALID_UTF8_SUBSTITUTE
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ([
    "\xff", "caf\xe9", "\xc3", "a\xc3(", "\xe2\x82", "\xe2\x28\xa1", "\xf0\x9f\x98", "\xf0\x28\x8c\xbc", "\xc0\xaf",
    "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\x80\x80", "ok \xff\xfe ok",
    "\xd0\x9f\xd0", "\xef\xbf\xbd\xef\xbf",
] as $text) {
    $expected = json_encode(
        ['code' => 401, 'version' => 1, 'error' => $text, 'debug' => "$text."],
        JSON_INVALID_UTF8_SUBSTITUTE,
    );
    echo imbachat_error_json(401, $text, "$text.") === $expected ? '' : "differs: $expected\n";
}
echo imbachat_error_json(401, "caf\xe9"), "\n";
?>
--EXPECT--
{"code":401,"version":1,"error":"caf\ufffd","debug":""}
