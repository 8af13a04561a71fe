<?php
// The chat's look can be tried out with the links below; a real site would just name what it wants.
$choices = ['theme' => ['default', 'dark'], 'position' => ['right', 'left'], 'language' => ['en', 'ru']];
$look = is_array($_SESSION['chat'] ?? null) ? $_SESSION['chat'] : [];
foreach ($choices as $option => $values) {
    $wish = $_GET[$option] ?? $look[$option] ?? null;
    $look[$option] = in_array($wish, $values, true) ? $wish : $values[0];
}
$_SESSION['chat'] = $look;
?>
<p class="notice toast" role="alert" hidden>The chat is not available at the moment. Please try again later.</p>
</main>
<footer>
    <?php foreach ($choices as $option => $values): ?>
        <p>Chat <?= e($option) ?>
            <?php foreach ($values as $value): ?>
                <a href="?<?= e(http_build_query([$option => $value])) ?>"<?=
                    $value === $look[$option] ? ' aria-current="true"' : '' ?>><?= e($value) ?></a>
            <?php endforeach ?>
        </p>
    <?php endforeach ?>
</footer>
<?php
/** @var non-empty-string $nonce */
$nonce = NONCE;
[$user_id, $options] = [me()['id'] ?? null, $look];
?>
<script src="/chat.js" nonce="<?= e($nonce) ?>"></script>
<?php
require __DIR__ . '/../../../integrations/plain/widget.php';
?>

</body>
</html>
