<?php
// As long as is let through, which many answers are not kept of.
check();
send(str_repeat(' ', 1000000) . json_encode(users(asked())));
