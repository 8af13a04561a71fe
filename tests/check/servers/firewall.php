<?php
// Something before the script refuses.
http_response_code(403);
