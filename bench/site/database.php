<?php

// What the scripts share: the credentials of the chat, and the site's database.

const LOGIN = 'site';
const PASSWORD = 'a-long-random-password';

/** As a site connects: anew for each request. */
function database(): PDO
{
    return new PDO($_SERVER['DATABASE'], $_SERVER['DATABASE_USER'], $_SERVER['DATABASE_PASSWORD']);
}
