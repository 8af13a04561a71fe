<?php
// (int) of what the browser sent, and a default.
check();
send(users(preg_match("/[a-z]/", $_GET["user_ids"]) ? [1] : asked()));
