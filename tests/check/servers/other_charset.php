<?php
// JSON is UTF-8.
check();
send(users(asked()), 'Content-Type: application/json; charset=windows-1251');
