<?php
// The chat's look can be tried out with the links below; a real site would just name what it wants.
$choices = ['theme' => ['default', 'dark'], 'position' => ['right', 'left'], 'language' => ['en', 'ru']];
foreach ($choices as $option => $values) {
    $wish = $_GET[$option] ?? $_SESSION['chat'][$option] ?? null;
    $_SESSION['chat'][$option] = in_array($wish, $values, true) ? $wish : $values[0];
}
?>
</main>
<footer>
    <?php foreach ($choices as $option => $values): ?>
        <p>Chat <?= e($option) ?>
            <?php foreach ($values as $value): ?>
                <a href="?<?= e(http_build_query([$option => $value])) ?>"<?=
                    $value === $_SESSION['chat'][$option] ? ' aria-current="true"' : '' ?>><?= e($value) ?></a>
            <?php endforeach ?>
        </p>
    <?php endforeach ?>
</footer>
<?php
[$user_id, $options, $nonce] = [me()['id'] ?? null, $_SESSION['chat'], NONCE];
require __DIR__ . '/../../../integrations/plain/widget.php';
?>

</body>
</html>
