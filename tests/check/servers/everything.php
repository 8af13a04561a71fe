<?php
// SELECT *.
check();
send(array_map(fn($user) => $user + ["email" => "a@site.example", "pw" => "\$2y\$10\$abcdefghijklmnopqrstuu", "contact" => "b@site.example", "old" => md5("x")], users(asked())));
