<?php
// A file with a byte order mark.
check();
send("\xef\xbb\xbf" . json_encode(users(asked())));
