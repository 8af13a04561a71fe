<?php
// 403 instead of 401.
if (credentials() === null) {
    http_response_code(403);
    exit('{"code":403}');
}
check();
send(users(asked()));
