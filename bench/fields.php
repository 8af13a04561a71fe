<?php

/** What the documented loop makes of a row, as ours is told it. */
const DOCUMENTED_FIELDS = [
    'user_id',
    'name' => 'display_name',
    'avatar_url' => 'https://www.example.com/contents/avatars/{avatar}',
    'profile_url' => 'https://www.example.com/members/{user_id}/',
    'lastlogin' => 'last_login_date',
    'badge' => 'custom10',
];
