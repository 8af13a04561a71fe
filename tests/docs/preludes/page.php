<?php

// What a template has where it comes to the chat: the signed-in user, a member who is looked at, the
// nonce of this answer.
$user = (object) ['id' => 7];
$member = (object) ['id' => 2, 'name' => 'Дмитрий'];
$nonce = 'r4nd0m';
