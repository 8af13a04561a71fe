<?php
// The address is too long.
check();
if (strlen($_GET["user_ids"]) > 1000) {
    http_response_code(414);
}
send(users(asked()));
