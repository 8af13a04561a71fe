<?php
/** @var string $title */
header('Content-Type: text/html; charset=utf-8');
?>
<!doctype html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title><?= e($title) ?> · Fernweh</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/style.css">
    <noscript><link rel="stylesheet" href="/noscript.css"></noscript>
</head>
<body>
<header class="bar">
    <a class="brand" href="/"><img src="/favicon.svg" alt="" width="32" height="32">Fernweh</a>
    <?php if (me()): ?>
        <span class="me"><?= avatar(me()) ?><span><?= e(me()['display_name']) ?></span></span>
        <form method="post" action="/sign-out">
            <input type="hidden" name="csrf" value="<?= e(csrf_token()) ?>">
            <button class="quiet">Sign out</button>
        </form>
    <?php else: ?>
        <a class="button" href="/sign-in">Sign in</a>
    <?php endif ?>
</header>
<main>
<noscript><p class="notice">The chat needs JavaScript, which is switched off in this browser.</p></noscript>
