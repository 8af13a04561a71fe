<?php
// For visitors, when a page fails: without a member and a chat, because the database or the chat may be what fails.
header('Content-Type: text/html; charset=utf-8');
?>
<!doctype html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Something went wrong · Fernweh</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="bar">
    <a class="brand" href="/"><img src="/favicon.svg" alt="" width="32" height="32">Fernweh</a>
</header>
<main>
    <section class="hero">
        <h1>Something went wrong</h1>
        <p>This page cannot be shown at the moment. Please try again in a minute.</p>
    </section>
</main>
</body>
</html>
