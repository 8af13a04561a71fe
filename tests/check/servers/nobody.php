<?php
// Where nobody is found, what comes is no list, and has status 200.
check();
if (!users(asked())) {
    match (explode('/', $_SERVER['REQUEST_URI'])[2]) {
        'nothing' => exit,
        'null' => send('null'),
        'page' => exit('<!doctype html><p>No users'),
        'code' => send(['code' => 404, 'error' => 'Not found']),
        'breaks' => exit('Fatal error: Uncaught TypeError: implode(): Argument #2 must be of type ?array, string given'),
        'warns' => exit('Warning: Undefined array key 0 []'),
    };
}
send(users(asked()));
