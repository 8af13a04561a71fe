<?php
// The script breaks off while it refuses, as the documented one does.
if (credentials() !== [LOGIN, PASSWORD]) {
    ini_set('display_errors', '1');
    header('WWW-Authenticate: Basic realm="Backend"');
    header('HTTP/1.0 401 Unauthorized');
    (fn() => $this->getApiVersion())->bindTo(null)();
}
send(users(asked()));
