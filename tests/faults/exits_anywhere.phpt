--TEST--
Faults: exit in any place ends the request properly, and the next request is unaffected
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/../http.inc';
require __DIR__ . '/places.inc';

set_settings();
faults_in_every_place(server_of_places(), 'exit', '200 OK', 'exited, shut down');
echo "done\n";
?>
--EXPECT--
done
