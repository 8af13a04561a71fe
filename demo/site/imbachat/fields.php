<?php
// What the chat learns about a member, and from which column. Nothing else leaves the table.
return [
    'user_id' => 'id',
    'name' => 'display_name',
    'avatar_url' => config('url') . '/avatars/{avatar}',
    'profile_url' => config('url') . '/members/{id}/',
    'lastlogin' => 'last_login_date',
    'badge',
];
