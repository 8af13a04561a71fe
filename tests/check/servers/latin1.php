<?php
// A name in ISO 8859-1.
check();
send(str_replace("Ann", "J\xf6rg", json_encode(users(asked()))));
