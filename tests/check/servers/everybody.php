<?php
// WHERE is missing.
check();
send(users(array_keys(MEMBERS)));
