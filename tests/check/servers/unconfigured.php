<?php
// Nobody has set login and password.
check(credentials() === ["", ""]);
send(users(asked()));
