<?php

/**
 * The chat on a page: require this at the end of <body>, on every page. It takes three variables.
 *
 * @var int<1, max>|null $user_id the signed-in user; null for a guest
 * @var array{language?: string, theme?: string, position?: string}|null $options the look of the chat
 * @var non-empty-string|null $nonce where a Content Security Policy asks for one
 */
try { // without the library or a setting, the page goes out without the chat
    if (is_file(__DIR__ . '/library.php')) { // not needed with the extension
        require_once __DIR__ . '/library.php';
        load_imbachat();
    }
    echo imbachat_widget($user_id ?? null, $options ?? ['language' => 'en'], null, null, 7 * 3600, $nonce ?? null);
} catch (Throwable $error) {
    error_log("imbachat: {$error->getMessage()}");
}
