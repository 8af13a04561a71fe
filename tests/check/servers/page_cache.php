<?php
// A cache keeps the first answer to an address that is none of an error, and hands it to everybody.
$file = "$_SERVER[DOCUMENT_ROOT]/" . md5($_SERVER['REQUEST_URI']);
is_file($file) && send(file_get_contents($file));
check();
file_put_contents($file, json_encode(users(asked())));
send(users(asked()));
