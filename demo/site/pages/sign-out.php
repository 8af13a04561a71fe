<?php
require __DIR__ . '/../app.php';

if ($_SERVER['REQUEST_METHOD'] === 'POST' && !me()) {
    redirect('/'); // signed out in another tab, or the session has ended
}
$token = $_POST['csrf'] ?? null;
if (!is_string($token) || hash_equals(csrf_token(), $token)) {
    require_post();
    $_SESSION = [];
    session_regenerate_id(true);
    redirect('/');
}

// The button was on a page from before the last sign-in. The one on this page is good.
$title = 'Still signed in';
require __DIR__ . '/top.php';
?>
<section class="hero">
    <h1>You are still signed in</h1>
    <p>You had signed in again since that page was loaded. Press “Sign out” above to sign out now.</p>
</section>
<?php require __DIR__ . '/bottom.php';
