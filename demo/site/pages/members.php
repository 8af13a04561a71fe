<?php
require __DIR__ . '/../app.php';

$title = 'Members';
require __DIR__ . '/top.php';
?>
<section class="hero">
    <h1>Travellers who write back</h1>
    <p>Ask somebody who lives there. <?= count(all_members()) ?> members, one message away.</p>
    <button type="button" class="button" data-imbachat-room="fernweh" data-imbachat-title="All of Fernweh">
        Join the group chat
    </button>
</section>
<ul class="members">
    <?php foreach (all_members() as $member): ?>
        <li class="card">
            <?= portrait($member) ?>
            <div class="about">
                <h2><a href="/members/<?= e($member['id']) ?>/"><?= e($member['display_name']) ?></a></h2>
                <p><?= e($member['job']) ?>, <?= e($member['city']) ?></p>
            </div>
            <?= write_button($member) ?>
        </li>
    <?php endforeach ?>
</ul>
<?php require __DIR__ . '/bottom.php';
