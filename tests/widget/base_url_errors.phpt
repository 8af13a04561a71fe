--TEST--
imbachat_widget(): an address that is not http(s), or that has white space or control characters, is rejected
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/snippet.inc';

foreach ([
    'imbachat.com', '//imbachat.com', '/chat', 'ftp://imbachat.com', 'javascript:alert(1)', 'data:text/html,x',
    'https:', 'https:/', 'https://', 'https:///', 'https:///path', 'http:imbachat.com', ' https://imbachat.com',
    'https://imbachat.com ', "https://imba\nchat.com", "https://imbachat.com/\t", "https://imbachat.com\0",
    "https://imbachat.com\x7f", 'xhttps://imbachat.com', 'httpss://imbachat.com', 'https://imbachat.com?',
    'https://imbachat.com/?x', 'https://[', 'https://[]', 'https://[::1', 'https://[::1]x', 'https://[x]', 'https://[/',
    'https://imbachat.com#', 'https://imbachat.com/#x',
] as $url) {
    $outcomes[outcome(fn() => imbachat_widget(null, [], 'DEV', base_url: $url))][] = $url;
}
ini_set('imbachat.base_url', 'javascript:alert(1)');
attempt(fn() => imbachat_widget(null, [], 'DEV'));
ini_set('imbachat.base_url', '');
attempt(fn() => imbachat_widget(null, [], 'DEV'));
foreach ($outcomes as $outcome => $urls) {
    echo $outcome, ': ', count($urls), "\n";
}
?>
--EXPECT--
ValueError: imbachat_widget(): Argument #7 ($base_url) must be given when the php.ini setting imbachat.base_url is not an http:// or https:// URL without query and fragment
ValueError: imbachat_widget(): Argument #7 ($base_url) must be given when the php.ini setting imbachat.base_url is empty
ValueError: imbachat_widget(): Argument #7 ($base_url) must be an http:// or https:// URL without query and fragment: 30
