<?php
// Refuses with a MiB, and shows the cookie on its page.
credentials() === [LOGIN, PASSWORD] || refuse(body: str_repeat('esct', 250000));
send(users(asked()));
