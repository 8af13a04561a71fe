<?php
// A column that is not there.
check();
send(array_map(fn($user) => ["user_id" => null] + $user, users(asked())));
