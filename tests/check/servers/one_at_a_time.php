<?php
// One after the other, and not at once.
check();
usleep(asked() === [1, 2, 999999] ? 120000 : 0);
send(users(asked()));
