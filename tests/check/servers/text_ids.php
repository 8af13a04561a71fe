<?php
// As database drivers give them.
check();
send(array_map(fn($user) => ["user_id" => (string) $user["user_id"]] + $user, users(asked())));
