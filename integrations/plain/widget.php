<?php
/*
 * The chat on a page: require this at the end of <body>, on every page. It takes $user_id, null for a guest; $options, the
 * look of the chat; and $nonce, where a Content Security Policy asks for one.
 */
echo imbachat_widget($user_id ?? null, $options ?? ['language' => 'en'], ttl: 7 * 3600, nonce: $nonce ?? null);
