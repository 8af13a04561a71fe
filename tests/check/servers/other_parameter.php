<?php
// Reads another parameter, and so finds nobody.
check();
send(users([]));
