<?php
require __DIR__ . '/../app.php';

$member = find_member($_GET['id']) ?? fail(404, 'There is no such member.');
$title = $member['display_name'];
$visit = $member['last_login_date'];
require __DIR__ . '/top.php';
?>
<section class="card profile">
    <?= portrait($member) ?>
    <h1><?= e($member['display_name']) ?></h1>
    <p><?= e($member['job']) ?>, <?= e($member['city']) ?></p>
    <p>Last visit: <?= $visit ? e(date('j F Y', (int) strtotime($visit))) : 'not yet' ?></p>
    <?= write_button($member) ?>
</section>
<p class="back"><a href="/">All members</a></p>
<?php require __DIR__ . '/bottom.php';
