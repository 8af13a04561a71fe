<?php

// The chat's "Users info URL": users.php?user_ids=1,2
$request = 'users';
$members = __DIR__ . '/members.php';
require __DIR__ . '/../answer.php';
