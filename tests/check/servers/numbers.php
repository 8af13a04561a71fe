<?php
// Ids and no users.
check();
send([1, 2]);
