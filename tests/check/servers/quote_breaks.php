<?php
// The list goes into the SQL as it comes.
check();
if (str_contains($_GET["user_ids"], chr(39))) {
    http_response_code(400);
    exit('You have an error in your SQL syntax');
}
send(users(asked()));
