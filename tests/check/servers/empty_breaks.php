<?php
// IN ().
check();
if ($_GET["user_ids"] === "") {
    exit('SQLSTATE[42000]: Syntax error');
}
send(users(asked()));
