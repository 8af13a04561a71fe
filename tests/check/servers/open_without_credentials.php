<?php
// Who sends none is let in.
check(in_array(credentials(), [null, [LOGIN, PASSWORD]]));
send(users(asked()));
