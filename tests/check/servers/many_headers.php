<?php
// Headers without an end.
check();
for ($i = 0; $i < 2000; $i++) {
    header("X-Header-$i: " . str_repeat("x", 100));
}
send(users(asked()));
