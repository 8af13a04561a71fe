<?php

/*
 * Prints the nanoseconds that the first token of a process or of a request takes. Whose, says the argument of the
 * command line or the query: "ours" or "documented".
 */
require __DIR__ . '/documented.php';

const KEY = 'b4c1b9e2a07f4d3c8f6a5e1d2c3b4a59687f6e5d4c3b2a190f8e7d6c5b4a3928';

$whose = $argv[1] ?? $_SERVER['QUERY_STRING'];
hrtime(true);
$start = hrtime(true);
if ($whose === 'ours') {
    imbachat_jwt(123_456, KEY, 3600);
} else {
    documented_jwt(123_456, KEY, 3600);
}
echo hrtime(true) - $start;
