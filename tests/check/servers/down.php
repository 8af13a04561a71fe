<?php
// Maintenance.
http_response_code(503);
exit('Back soon');
