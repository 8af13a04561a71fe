<?php
// One has no name.
check();
send(array_map(fn($user) => ["name" => $user["user_id"] === 2 ? null : "x"] + $user, users(asked())));
