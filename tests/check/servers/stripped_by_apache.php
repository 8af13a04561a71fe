<?php
// Apache does not hand the header on to CGI programs.
header('Server: Apache/2.4.57 (Debian)');
refuse();
