--TEST--
imbachat_require_auth(): the response goes through the script's output buffers
--EXTENSIONS--
imbachat
--FILE--
<?php
ob_start(fn($text) => strtoupper($text));
echo "buffered before\n";
ob_start(fn($text) => str_replace('"', "'", $text));
imbachat_require_auth('root', 'abc', []);
?>
--EXPECT--
BUFFERED BEFORE
{'CODE':401,'VERSION':1,'ERROR':'AUTHENTICATE REQUIRED!','DEBUG':''}
