<?php
// Whom the site does not know comes with nulls.
check();
send(array_map(fn($id) => users([$id])[0] ?? ["user_id" => $id, "name" => null], asked()));
