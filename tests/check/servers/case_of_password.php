<?php
// As a comparison in SQL that ignores case.
check(credentials() !== null && strtolower(implode(":", credentials())) === strtolower(LOGIN . ":" . PASSWORD));
send(users(asked()));
