<?php
// PHP says text/html by itself.
check();
exit(json_encode(users(asked())));
