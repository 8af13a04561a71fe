<?php
// Nothing is there.
http_response_code(404);
exit('<h1>Not Found</h1>');
