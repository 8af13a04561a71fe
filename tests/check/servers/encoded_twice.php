<?php
// JSON in JSON.
check();
send(json_encode(json_encode(users(asked()))));
