<?php
// One ? for the whole list.
check();
send(users(array_slice(asked(), 0, 1)));
