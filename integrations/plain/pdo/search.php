<?php

// The chat's search among the members: search.php?query=ann
$request = 'search';
$members = __DIR__ . '/members.php';
require __DIR__ . '/../answer.php';
