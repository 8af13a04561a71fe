--TEST--
imbachat_users_json(): destroying or throwing into a Fiber that is suspended in a call leaks nothing
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Row
{
    public $name = 'A';
    public function __get($name)
    {
        return Fiber::suspend($name);
    }
    public function __destruct()
    {
        echo "row destroyed\n";
    }
}
function waiting(): Fiber
{
    $fiber = new Fiber(function () {
        try {
            echo imbachat_users_json([['user_id' => 1, 'name' => 'first'], new Row()], []), "\n";
        } finally {
            echo "finally\n";
        }
    });
    echo 'waits for ', $fiber->start(), "\n";
    return $fiber;
}
$fiber = waiting();
unset($fiber);
$fiber = waiting();
attempt(fn() => $fiber->throw(new DomainException('thrown in')));
unset($fiber);
waiting()->resume(2);
?>
--EXPECT--
waits for user_id
row destroyed
finally
waits for user_id
row destroyed
finally
DomainException: thrown in
waits for user_id
row destroyed
[{"user_id":1,"name":"first"},{"user_id":2,"name":"A"}]
finally
