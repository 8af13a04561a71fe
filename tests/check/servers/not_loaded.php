<?php
// The web server's PHP has not the extension, and shows errors.
ini_set('display_errors', '1');
imbachat_other();
