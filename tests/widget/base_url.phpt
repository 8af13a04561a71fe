--TEST--
imbachat_widget(): the base address without trailing slashes, escaped for HTML
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([
    'https://imbachat.com', 'http://127.0.0.1:8081', 'HTTPS://EXAMPLE.COM/', 'https://example.com/chat//',
    'https://example.com/a"b', "https://example.com/a'b", 'https://example.com/?a&b', 'https://example.com/<script>',
    'https://user:pw@example.com', 'https://[::1]:8443', 'https://пример.рф', "https://example.com/\xff",
] as $url) {
    $html = outcome(fn() => imbachat_widget(null, [], 'DEV', base_url: $url));
    $expected = '<script src="' . htmlspecialchars(rtrim($url, '/')) . '/imbachat/v1/DEV/widget" async=""></script>';
    echo json_encode($url, JSON_INVALID_UTF8_SUBSTITUTE), ': ';
    echo widget_element($html) === $expected ? 'as it should be' : $html, "\n";
}
?>
--EXPECT--
"https:\/\/imbachat.com": as it should be
"http:\/\/127.0.0.1:8081": as it should be
"HTTPS:\/\/EXAMPLE.COM\/": as it should be
"https:\/\/example.com\/chat\/\/": as it should be
"https:\/\/example.com\/a\"b": as it should be
"https:\/\/example.com\/a'b": as it should be
"https:\/\/example.com\/?a&b": ValueError: imbachat_widget(): Argument #7 ($base_url) must be an http:// or https:// URL without query and fragment
"https:\/\/example.com\/<script>": as it should be
"https:\/\/user:pw@example.com": as it should be
"https:\/\/[::1]:8443": as it should be
"https:\/\/\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444": as it should be
"https:\/\/example.com\/\ufffd": as it should be
