<?php
// A number for a name.
check();
send(array_map(fn($user) => ["name" => 12] + $user, users(asked())));
