<?php
// Only the login counts.
check((credentials()[0] ?? null) === LOGIN && credentials()[1] !== "" && !is_numeric(credentials()[1]));
send(users(asked()));
