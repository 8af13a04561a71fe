<?php
// "id" is not "user_id".
check();
send(array_map(fn($user) => ["id" => $user["user_id"], "name" => $user["name"]], users(asked())));
