<?php
// Brackets without an end.
check();
send(str_repeat("[", 100000));
