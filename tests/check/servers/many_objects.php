<?php
// As much as is read, and all of it objects.
check();
send("[" . str_repeat("{},", 300000) . "{}]");
