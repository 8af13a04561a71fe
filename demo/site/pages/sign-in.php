<?php
require __DIR__ . '/../app.php';

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    require_post();
    // A real site would check a password here.
    $id = filter_var($_POST['id'] ?? null, FILTER_VALIDATE_INT) ?: 0;
    $member = find_member($id) ?? fail(422, 'There is no such member.');
    session_regenerate_id(true);
    $_SESSION['member_id'] = $member['id'];
    db()->prepare('UPDATE imbachat_demo_members SET last_login_date = ? WHERE id = ?')
        ->execute([gmdate('Y-m-d H:i:s'), $member['id']]);
    redirect('/');
}

$title = 'Sign in';
require __DIR__ . '/top.php';
?>
<section class="hero">
    <h1>Who are you today?</h1>
    <p>This is a demo. Choose a member; no password is needed.</p>
</section>
<form class="members" method="post">
    <input type="hidden" name="csrf" value="<?= e(csrf_token()) ?>">
    <?php foreach (all_members() as $member): ?>
        <button class="card" name="id" value="<?= e($member['id']) ?>">
            <?= avatar($member) ?>
            <span class="about"><strong><?= e($member['display_name']) ?></strong> <?= e($member['city']) ?></span>
        </button>
    <?php endforeach ?>
</form>
<?php require __DIR__ . '/bottom.php';
