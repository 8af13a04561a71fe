<?php
// Counts wrong passwords.
$file = $_SERVER["DOCUMENT_ROOT"] . "/count";
if (credentials() !== null && credentials() !== [LOGIN, PASSWORD]) {
    file_put_contents($file, "x", FILE_APPEND);
    if (filesize($file) > 1) {
        http_response_code(429);
        exit;
    }
}
check();
send(users(asked()));
