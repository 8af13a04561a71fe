<?php
// As much as is read, and all of it arrays in arrays.
check();
send("[" . str_repeat("[0],", 250000) . "0]");
