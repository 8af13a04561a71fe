--TEST--
imbachat_require_auth(): catching an exception from an output callback does not continue without credentials
--EXTENSIONS--
imbachat
--FILE--
<?php
ob_start(function (string $text): string {
    throw new Exception('from the callback');
}, 1);
try {
    imbachat_require_auth('root', 'secret', []);
} catch (Throwable $caught) {
    fwrite(STDOUT, "went on\n");
}
fwrite(STDOUT, "went on\n");
?>
--EXPECTF--
%A{"code":401,"version":1,"error":"Authenticate required!","debug":""}
