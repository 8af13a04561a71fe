<?php
// A vertical tab behind the JSON: white space to trim(), but not to JSON.
check();
$_GET["user_ids"] === "" && register_shutdown_function(fn() => print("\v"));
send(users(asked()));
