<?php
require __DIR__ . '/../app.php';

require_post();
$_SESSION = [];
session_regenerate_id(true);
redirect('/');
