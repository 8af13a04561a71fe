<?php
// Never stops sending.
check();
header("Content-Type: application/json");
while (true) {
    echo str_repeat("[", 65536);
}
