<?php
// The same with the login 1000.
check(credentials() !== null && credentials()[0] == "1000" && credentials()[1] === PASSWORD);
send(users(asked()));
