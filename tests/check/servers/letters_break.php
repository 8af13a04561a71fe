<?php
// IN (abc).
check();
if (preg_match("/[a-z]/", $_GET["user_ids"])) {
    ini_set('display_errors', '1');
    intdiv(1, 0);
}
send(users(asked()));
