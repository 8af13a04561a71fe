--TEST--
imbachat_require_auth(): shutdown functions and destructors run after the response, as with exit
--EXTENSIONS--
imbachat
--FILE--
<?php
final class Guard
{
    public function __destruct()
    {
        echo "destructor\n";
    }
}
register_shutdown_function(function () {
    echo "\nshutdown with ", http_response_code(), ' and ', error_get_last() === null ? 'no error' : 'an error', "\n";
});
$guard = new Guard();
imbachat_require_auth('root', 'abc', ['HTTP_AUTHORIZATION' => 'Basic !']);
?>
--EXPECT--
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
shutdown with 401 and no error
destructor
