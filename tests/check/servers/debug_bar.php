<?php
// Something is printed behind it.
check();
send(json_encode(users(asked())) . '<!-- [12 queries] -->');
