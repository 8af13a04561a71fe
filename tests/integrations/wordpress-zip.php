<?php

// From a zip to names in the chat, as an owner without the extension does it. See the script "wordpress-zip".
require __DIR__ . '/wordpress.inc';

$site = getenv('SITE_URL');
$chat = parse_ini_file(getenv('CHAT_CONFIG'));
$plugins = getenv('SITE') . '/wp-content/plugins';

/** Sends a file by the form of Plugins → Add New → Upload Plugin; the page that follows. */
function upload(Visitor $owner, string $file): Answer
{
    $form = $owner->get('/wp-admin/plugin-install.php?tab=upload')->body;
    preg_match('/name="_wpnonce" value="(\w+)"/', strstr($form, 'wp-upload-form') ?: '', $nonce);
    $boundary = bin2hex(random_bytes(16));
    $body = "--$boundary\r\nContent-Disposition: form-data; name=\"_wpnonce\"\r\n\r\n" . ($nonce[1] ?? '')
        . "\r\n--$boundary\r\nContent-Disposition: form-data; name=\"pluginzip\"; filename=\"" . basename($file)
        . "\"\r\nContent-Type: application/zip\r\n\r\n" . file_get_contents($file) . "\r\n--$boundary--\r\n";
    $type = ["Content-Type: multipart/form-data; boundary=$boundary"];
    return $owner->request('POST', '/wp-admin/update.php?action=upload-plugin', $type, $body);
}

section('the zip');

check('is the same each time', md5_file(getenv('PLUGIN')) === md5_file(getenv('PLUGIN_AGAIN')));
check('the extension is not there', !extension_loaded('imbachat'));

section('installing it');

check('WordPress installs itself', str_contains(install(new Visitor($site))->body, 'wp-login.php'));
$owner = sign_in($site, 'admin', ADMIN_PASSWORD);
$start = microtime(true);
$page = upload($owner, getenv('PLUGIN'));
check('WordPress takes it', str_contains($page->body, 'Plugin installed successfully'), $page->body);
preg_match('~href="(plugins\.php\?action=activate[^"]*)"~', $page->body, $match)
    || preg_match('~/wp-admin/(plugins\.php\?action=activate[^"]*)"~', $page->body, $match);
$answer = $owner->get('/wp-admin/' . html_entity_decode($match[1] ?? ''));
check('it can be switched on', $answer->status === 302, $answer->body);
$page = $owner->get('/wp-admin/options-general.php?page=imbachat');
check('the page says that it works without the extension', str_contains($page->body, 'the chat works without it'));
check('and misses only the account', !str_contains($page->body, 'folder') && str_contains($page->body, 'is not set.'));
save($owner, array_intersect_key($chat, ['dev_id' => 1, 'login' => 1, 'password' => 1, 'secret_key' => 1]));
$options = load_options($owner->get('/'));
check_token($options, '1', $chat['secret_key']);

section('the chat');

$users = "$site/?rest_route=/imbachat/v1/getusers/{ids}";
[$code, $results, $output] = run_checker(
    [$users, '--ids', '1,999999', '--page', "$site/", '--user', '1', '--requests', '0'],
    $chat,
    $owner,
);
check('has names: imbachat-check finds no fault', $code === 0, $output);
note(sprintf('from the zip to names in the chat: %.1f s', microtime(true) - $start));
$guest = new Visitor($site);
$answer = $guest->get('/?rest_route=/imbachat/v1/getusers/1');
check('a stranger has none', is_refusal($answer, 'application/json; charset=UTF-8'), $answer->body);

section('another plugin that has its own copy');

// Of an older release, with another version, and loaded first: plugins are loaded by name.
$other = "$plugins/a-forum";
exec('mkdir -p ' . escapeshellarg($other) . ' && cp -r ' . escapeshellarg("$plugins/imbachat/lib") . ' '
    . escapeshellarg($other));
$file = "$other/lib/polyfill/declarations.php";
file_put_contents($file, preg_replace("/(IMBACHAT_VERSION = ')[^']+/", '${1}0.0.1', file_get_contents($file)));
file_put_contents("$other/a-forum.php", <<<'PHP'
    <?php
    // Plugin Name: A forum
    require __DIR__ . '/lib/polyfill/bootstrap.php';
    if (isset($_GET['whose'])) {
        $file = fn() => (new ReflectionClass('ImbaChat\Endpoint'))->getFileName();
        add_action('init', fn() => exit(IMBACHAT_VERSION . ' ' . $file()));
    }
    PHP);
preg_match(
    '~href="(plugins\.php\?action=activate&amp;plugin=a-forum[^"]*)"~',
    $owner->get('/wp-admin/plugins.php')->body,
    $match,
);
check('is switched on', $owner->get('/wp-admin/' . html_entity_decode($match[1] ?? ''))->status === 302);
check(
    'its functions serve both, and the endpoint is of the plugin that has it',
    $guest->get('/?whose')->body === "0.0.1 $plugins/imbachat/lib/endpoint/Endpoint.php",
    $guest->get('/?whose')->body,
);
check('the chat still has names', run_checker([$users, '--ids', '1,999999', '--requests', '0'], $chat)[0] === 0);
check('the page still has a token', isset(load_options($owner->get('/'))['token']));

section('without the folder lib');

rename("$plugins/imbachat/lib", "$plugins/lib-elsewhere");
rename($other, "$plugins/../a-forum");
$page = $guest->get('/');
check('the page is whole', $page->status === 200 && str_contains($page->body, '</html>') && !load_options($page));
$answer = $guest->get('/?rest_route=/imbachat/v1/getusers/1', basic($chat['login'], $chat['password']));
check('the chat gets 503', $answer->status === 503 && json($answer)['code'] === 503, $answer->body);
$errors = implode(preg_grep('~PHP Fatal|plugins/(imbachat|a-forum)/~', file(getenv('LOG')) ?: []));
check('the log names no fault of the plugins', $errors === '', $errors);
finish();
