<?php
// The same with 1000.
check(credentials() !== null && credentials()[0] === LOGIN && credentials()[1] == "1000");
send(users(asked()));
