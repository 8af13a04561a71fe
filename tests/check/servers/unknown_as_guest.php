<?php
// Or with a name of its own.
check();
send(array_map(fn($id) => users([$id])[0] ?? ["user_id" => $id, "name" => "Guest"], asked()));
