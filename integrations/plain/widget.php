<?php

/**
 * The chat on a page: require this at the end of <body>, on every page. It takes three variables.
 *
 * @var int<1, max>|null $user_id the signed-in user; null for a guest
 * @var array{language?: string, theme?: string, position?: string}|null $options the look of the chat
 * @var non-empty-string|null $nonce where a Content Security Policy asks for one
 */
try {
    echo imbachat_widget($user_id ?? null, $options ?? ['language' => 'en'], ttl: 7 * 3600, nonce: $nonce ?? null);
} catch (Throwable $error) { // without the extension or a setting, the page goes out without the chat
    error_log("imbachat: {$error->getMessage()}");
}
