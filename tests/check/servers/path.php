<?php
// The ids are in the path, and only ids have a route.
$ids = rawurldecode(basename($_SERVER["REQUEST_URI"]));
if (!preg_match("~^[\d,]+$~D", $ids)) {
    check();
    http_response_code(404);
    exit("<h1>Not Found</h1>");
}
check();
$_GET["user_ids"] = $ids;
send(users(asked()));
