<?php
// Leads to itself with a slash.
header('Location: ' . str_replace('/users', '/users/', $_SERVER['REQUEST_URI']), true, 301);
