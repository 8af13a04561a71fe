--TEST--
ImbaChat\Endpoint: where the host has disabled error_log(), an error is status 500 all the same
--EXTENSIONS--
imbachat
--INI--
disable_functions=error_log
--FILE--
<?php
require __DIR__ . '/endpoint.inc';

class Failing extends People
{
    public function find(array $ids): iterable
    {
        throw new RuntimeException('no database');
    }
}

show(endpoint([], new Failing())->handle('users', ['ids' => '1'], server()));
show(endpoint([], new Failing(), function () {
    throw new LogicException('no log');
})->handle('users', ['ids' => '1'], server()));
?>
--EXPECT--
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
500 {"code":500,"version":1,"error":"Internal server error","debug":""}
