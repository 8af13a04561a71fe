<?php
// "login" is not "name".
check();
send(array_map(fn($user) => ["user_id" => $user["user_id"], "login" => $user["name"]], users(asked())));
