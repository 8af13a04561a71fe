<?php
// An error in the middle of the work.
check();
send('Fatal error: Uncaught mysqli_sql_exception: Access denied for user');
