<?php
// A refusal is right too: nothing fails.
check();
if (preg_match("/[^0-9,]/", $_GET["user_ids"])) {
    http_response_code(400);
    send(['code' => 400, 'error' => 'Numbers, please']);
}
send(users(asked()));
