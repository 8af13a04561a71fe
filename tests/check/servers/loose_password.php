<?php
// The documented comparison, with a password that is a number: 0e462097431906509019562988736854.
check(credentials() !== null && credentials()[0] === LOGIN && credentials()[1] == "0e462097431906509019562988736854");
send(users(asked()));
