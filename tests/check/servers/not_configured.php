<?php
// The extension is there, the settings are not, and errors are shown.
ini_set('display_errors', '1');
ini_set('html_errors', '1');
imbachat_require_auth();
