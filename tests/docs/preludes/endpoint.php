<?php

// What Composer's autoloader does for a site.
require_once dirname(__DIR__, 3) . '/lib/endpoint/bootstrap.php';
