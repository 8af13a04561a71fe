<?php
// One broken byte: json_encode() gives false.
check();
send((string) json_encode(["name" => "J\xf6rg"]));
