<?php
// Millions of nothing.
check();
send("[" . str_repeat("[0],", 1 << 20) . "0]");
