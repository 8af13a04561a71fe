<?php
// Keys make an object of it.
check();
send(json_encode(array_column(users(asked()), null, "user_id"), JSON_FORCE_OBJECT));
