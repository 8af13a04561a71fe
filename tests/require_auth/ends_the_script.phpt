--TEST--
imbachat_require_auth(): nothing of the script runs after the response
--EXTENSIONS--
imbachat
--FILE--
<?php
function endpoint(): void
{
    try {
        imbachat_require_auth('root', 'abc', []);
        echo "went on\n";
    } catch (Throwable $thrown) {
        echo 'caught ', get_class($thrown), "\n";
    } finally {
        echo "finally\n";
    }
    echo "behind\n";
}
endpoint();
echo "after\n";
?>
--EXPECT--
{"code":401,"version":1,"error":"Authenticate required!","debug":""}
