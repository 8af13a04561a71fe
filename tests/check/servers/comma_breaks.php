<?php
// IN (1,,2).
check();
if (str_contains($_GET["user_ids"], ",,")) {
    http_response_code(500);
}
send(users(asked()));
