<?php
// Only the password counts.
check((credentials()[1] ?? null) === PASSWORD);
send(users(asked()));
