<?php
// A JOIN with two rows for one.
check();
send(array_merge(users(asked()), users(array_intersect(asked(), [2]))));
