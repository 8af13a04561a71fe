<?php
// What still keeps the chat from working, on top of the settings.
use ImbaChat\Chat\Classes\Address;
use ImbaChat\Chat\Classes\Library;
use ImbaChat\Chat\Classes\Users;
use ImbaChat\Chat\Models\Settings;

$faults = [];
if (!Library::hasFunctions()) {
    $faults[] = trans('imbachat.chat::lang.settings.no_extension');
} elseif (!Library::hasEndpoint()) {
    $faults[] = trans('imbachat.chat::lang.settings.no_library');
}
foreach (Settings::missing() as $name) {
    $text = 'imbachat.chat::lang.settings.' . ($name === 'dev_id' ? 'missing_id' : 'missing');
    $faults[] = trans($text, ['name' => trans("imbachat.chat::lang.settings.$name")]);
}
if (!Users::model()) {
    $faults[] = trans('imbachat.chat::lang.settings.no_users');
}
$url = Address::absolute(Url::to(Config::get('imbachat.chat::prefix')));
?>
<?php if ($faults): ?>
    <div class="callout fade in callout-danger no-subheader">
        <div class="header">
            <i class="icon-warning"></i>
            <?php foreach ($faults as $fault): ?>
                <h3><?= e($fault) ?></h3>
            <?php endforeach ?>
        </div>
    </div>
<?php endif ?>
<p><?= e(trans('imbachat.chat::lang.settings.addresses')) ?></p>
<ul>
    <li><code><?= e($url) ?>/users/{ids}</code></li>
    <li><code><?= e($url) ?>/search/{key}</code></li>
    <li><code><?= e($url) ?>/auth_users</code></li>
</ul>
