<?php
// The database is not there.
check();
http_response_code(500);
