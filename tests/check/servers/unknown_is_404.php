<?php
// Nobody found: an error.
check();
users(asked()) || http_response_code(404);
send(users(asked()));
