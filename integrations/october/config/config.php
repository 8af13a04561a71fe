<?php

// A copy of this file in config/imbachat/chat/config.php goes before it.
return [
    // Where the chat service finds the site.
    'prefix' => 'imbachat/api/v1',

    // How many users a search answers with, and how many ids a request may have.
    'search_limit' => 20,
    'ids_limit' => 1000,

    // How long a token on a page is good for, in seconds.
    'ttl' => 7 * 3600,

    // The model of the front-end users. null finds Winter.User or RainLab.User; another one needs the alias Auth, too.
    'user_model' => null,

    // Whether those who are not activated are guests, cannot sign in by the chat and are not found. In RainLab.User 3,
    // a member is activated by the link in the e-mail that verifies the address: on a site that does not send it, set
    // false. Older versions and Winter.User have their own setting for signing in.
    'activated_only' => true,
];
