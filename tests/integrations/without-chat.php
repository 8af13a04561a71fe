<?php

// A page of a site outlives the chat. See the script "without-chat".
require dirname(__DIR__) . '/site.inc';

$root = dirname(__DIR__, 2);
$pages = ['integrations/plain/widget.php' => file_get_contents("$root/integrations/plain/widget.php")];
foreach (['README.md', 'README.ru.md', 'docs/getting-started.md', 'docs/ru/getting-started.md'] as $path) {
    $any = '(?:(?!```).)*'; // within a block
    $block = "/^```php\n(<\?{$any}imbachat_(?:widget|dialog_button)\($any)^```$/ms";
    preg_match_all($block, file_get_contents("$root/$path"), $found);
    foreach ($found[1] as $i => $code) {
        $pages["$path, " . ($i + 1)] = $code;
    }
}
check('the pages are found', count($pages) === 7, implode("\n", array_keys($pages)));

$page = fn(string $code) => '$user = $member = (object) ["id" => 7]; $_SESSION["user_id"] = 7; ?>before ' . $code
    . (substr_count($code, '<?') > substr_count($code, '?>') ? '?>' : '') . ' after';
$extension = '-d extension=' . escapeshellarg(getenv('EXTENSION_SO'));
$settings = ['imbachat.dev_id' => '1234', 'imbachat.secret_key' => 'only for this test'];
foreach ($pages as $name => $code) {
    section($name);
    $is_widget = str_contains($code, 'imbachat_widget(');
    foreach ([
        'without the extension' => ['', [], '', 'Call to undefined function'],
        'without the settings' => [$extension, [], '<button', 'must be given'],
        'with both' => [$extension, $settings, $is_widget ? '<script' : '<button', ''],
    ] as $case => [$options, $ini, $html, $reason]) {
        putenv("TEST_PHP_EXTRA_ARGS=$options");
        $server = new Server($page($code), $ini + ['display_errors' => '0', 'log_errors' => '1']);
        $answer = $server->get('/');
        $html = $is_widget && $case === 'without the settings' ? '' : $html;
        check("$case, the page is whole", $answer->status === 200 && preg_match('/^before .* after$/sD', $answer->body)
            && ($html === '' ? !str_contains($answer->body, '<') : str_contains($answer->body, $html)), $answer->body);
        $logged = preg_match_all('/imbachat: (.*)/', $server->log(), $lines);
        $is_right = $reason === '' ? $logged === 0 : $logged === 1 && str_contains($lines[1][0], $reason);
        $is_widget && check("$case, the log says why", $is_right, $server->log());
        $server->stop();
    }
}
finish();
