<?php
// A name that nobody sees.
check();
send(array_map(fn($user) => ["name" => ""] + $user, users(asked())));
