<?php

// The plugin over HTTP, as an administrator, members, guests and the chat meet it. See the script "wordpress".
require __DIR__ . '/wordpress.inc';

$site = getenv('SITE_URL');
$chat = parse_ini_file(getenv('CHAT_CONFIG'));
$error_log = fn() => (string) @file_get_contents(getenv('LOG'));

$database = mysqli_connect(
    getenv('IMBACHAT_TEST_MYSQL_HOST'),
    getenv('IMBACHAT_TEST_MYSQL_USER'),
    getenv('IMBACHAT_TEST_MYSQL_PASSWORD'),
    'imbachat_wordpress',
    (int) getenv('IMBACHAT_TEST_MYSQL_PORT'),
);
$database->set_charset('utf8mb4');
$saved = fn() => @unserialize(
    $database->query("SELECT option_value FROM wp_options WHERE option_name = 'imbachat_settings'")->fetch_row()[0]
        ?? '',
);

section('WordPress');

$guest = new Visitor($site);
$answer = install($guest);
check(
    'installs itself',
    str_contains($answer->body, 'wp-login.php') && $guest->get('/')->status === 200,
    $answer->body,
);
$printed = (string) shell_exec(
    escapeshellarg(PHP_BINARY) . ' -d display_errors=1 -d error_reporting=' . (E_ALL & ~E_DEPRECATED) . ' '
        . escapeshellarg(__DIR__ . '/wordpress-seed.php') . ' 2>&1',
);
check(
    'has fifty members and some posts',
    $printed === "seeded\n" && $guest->get('/shortcodes/')->status === 200,
    $printed . $guest->get('/shortcodes/')->status,
);
check('knows nothing of the chat yet', $guest->get('/wp-json/imbachat/v1/version')->status === 404);

section('without the extension');

$bare = getenv('SITE_URL_WITHOUT');
$owner = sign_in($bare, 'admin', ADMIN_PASSWORD);
preg_match(
    '~href="(plugins\.php\?action=activate&amp;plugin=imbachat[^"]*)"~',
    $owner->get('/wp-admin/plugins.php')->body,
    $match,
);
$answer = $owner->get('/wp-admin/' . html_entity_decode($match[1] ?? ''));
$plugins = $owner->get('/wp-admin/plugins.php?activate=true')->body;
check(
    'the plugin can be switched on',
    $answer->status === 302 && str_contains($plugins, 'options-general.php?page=imbachat'),
    $answer->body,
);
check('the admin says what is missing', str_contains($plugins, 'The PHP extension imbachat is not loaded.')
    && str_contains($plugins, 'Secret key is not set.'));
$page = $owner->get('/wp-admin/options-general.php?page=imbachat');
check(
    'the settings page is there',
    $page->status === 200 && str_contains($page->body, 'not loaded') && str_contains($page->body, '</html>'),
    $page->body,
);
$stranger = new Visitor($bare);
foreach (['/', '/shortcodes/', '/blocks/'] as $path) {
    $page = $stranger->get($path);
    check(
        "the page $path is whole, without the chat",
        $page->status === 200 && str_contains($page->body, '</html>') && !str_contains($page->body, 'imbachatWidget')
            && !str_contains($page->body, 'data-imbachat') && !str_contains($page->body, '[imbachat_button'),
        $page->body,
    );
}
foreach (['getusers/1', 'searchusers/a'] as $route) {
    $answer = $stranger->get("/wp-json/imbachat/v1/$route", basic('a', 'b'));
    check("$route says 503 as documented", $answer->status === 503 && json($answer) === [
        'code' => 503, 'version' => 1, 'error' => 'The PHP extension imbachat is not loaded.', 'debug' => '',
    ], $answer->body);
}
check(
    'authuser says 503',
    $stranger->post('/wp-json/imbachat/v1/authuser', [
        'username' => 'admin', 'password' => ADMIN_PASSWORD,
    ])->status === 503,
);
check(
    'version answers',
    json($stranger->get('/wp-json/imbachat/v1/version')) === ['version' => 1, 'type' => 'WordPress plugin'],
);
check('nothing was fatal', !preg_match('~PHP Fatal|plugins/imbachat~', $error_log()), $error_log());

section('nothing configured');

$owner = sign_in($site, 'admin', ADMIN_PASSWORD);
$page = $owner->get('/wp-admin/');
check('the admin says what is missing', !str_contains($page->body, 'is not loaded') && array_filter(
    ['Widget ID', 'API login', 'API password', 'Secret key'],
    fn($label) => !str_contains($page->body, "$label is not set."),
) === []);
foreach (
    ['no credentials' => [], 'empty credentials' => basic('', ''), 'some credentials' => basic('a', 'b')] as $what
        => $headers
) {
    $answer = $guest->get('/wp-json/imbachat/v1/getusers/1', $headers);
    check("$what: 503", $answer->status === 503 && json($answer)['error'] === 'The chat is not configured.');
}
$claims = ['exp' => time() + 60, 'imba_id' => ''];
check(
    'a token with the key of nothing: 503',
    $guest->get('/wp-json/imbachat/v1/getusers/1?jwt_token=' . token($claims, ':'))->status === 503,
);
check('no widget, no buttons', load_options($guest->get('/shortcodes/')) === null
    && !str_contains($owner->get('/shortcodes/')->body, 'data-imbachat'));

section('settings');

check('are empty at first', $saved() === false);
$account = fn(array $of) => array_intersect_key($of, ['dev_id' => 1, 'login' => 1, 'password' => 1, 'secret_key' => 1]);
$page = save($owner, $account($chat));
check('are saved', $account($saved() ?: []) == $account($chat), json_encode($saved()));
$shows_secret = fn(string $html) => array_filter(
    [$chat['password'], $chat['secret_key'], substr($chat['password'], -16)],
    fn($secret) => str_contains(html_entity_decode($html, ENT_QUOTES), $secret),
) !== [];
check(
    'no page shows a secret',
    !$shows_secret($page->body) && str_contains($page->body, 'saved; leave empty to keep it')
        && str_contains($page->body, 'value="Chat"') && !$shows_secret($owner->get('/wp-admin/options.php')->body)
        && !$shows_secret($owner->get('/wp-admin/plugins.php')->body),
    $page->body,
);
check('nothing is missing now', !str_contains($page->body, 'does not work yet')
    && str_contains($page->body, "$site/wp-json/imbachat/v1/getusers/"));
$page = save($owner, ['login' => 'with:colon', 'theme' => 'pink', 'language' => '"><script>', 'updateTitle' => null]);
check('a login with a colon is refused', $saved()['login'] === 'Chat'
    && str_contains($page->body, 'cannot contain a colon'));
save($owner, [
    'dev_id' => " $chat[dev_id]",
    'login' => "Chat\t",
    'password' => " $chat[password] ",
    'secret_key' => "$chat[secret_key]\t",
]);
check('blanks around a value are dropped', $account($saved()) == $account($chat), json_encode($saved()));
save($owner, ['password' => ' ', 'secret_key' => "\t"]);
check('empty secrets keep the saved ones', $saved()['password'] === $chat['password']
    && $saved()['secret_key'] === $chat['secret_key']);
check('other values than the offered ones are not taken', $saved()['theme'] === 'default' && $saved()['language'] === ''
    && $saved()['updateTitle'] === false);
save($owner, ['forget_secret_key' => '1']);
check('a secret can be forgotten', $saved()['secret_key'] === '' && $saved()['password'] === $chat['password']);
check('without the key members get no token', load_options($owner->get('/plain/')) === null);
save(
    $owner,
    ['secret_key' => $chat['secret_key'], 'theme' => 'dark', 'updateTitle' => '1', 'permissions][' => 'available_chat'],
);
$member = sign_in($site, 'member5', "pass'word\\5");
check('are for administrators', $member->get('/wp-admin/options-general.php?page=imbachat')->status === 403
    && !str_contains($member->get('/wp-admin/profile.php')->body, 'does not work yet'));
$rest_nonce = preg_match('/createNonceMiddleware\(\s*"(\w+)"/', $owner->get('/wp-admin/post-new.php')->body, $match)
    ? $match[1]
    : '';
$answer = $owner->get('/wp-json/wp/v2/settings', ["X-WP-Nonce: $rest_nonce"]);
check(
    "are not in WordPress' own API",
    $answer->status === 200 && !str_contains($answer->body, 'imbachat') && !$shows_secret($answer->body),
    "$answer->status",
);

section('credentials');

$right = basic($chat['login'], $chat['password']);
$key = "$chat[login]:$chat[password]";
$good = ['exp' => time() + 600, 'imba_id' => (int) $chat['dev_id']];
$member_token = load_options($member->get('/plain/'))['token'] ?? '';
foreach ([
    'none' => ['', []], 'a wrong password' => ['', basic('Chat', 'wrong')],
    'a wrong login' => ['', basic('Chatt', $chat['password'])], 'empty' => ['', basic('', '')],
    'only a login' => ['', basic('Chat', '')], 'an administrator of the site' => ['', basic('admin', ADMIN_PASSWORD)],
    'the token of a member' => ["jwt_token=$member_token", []],
    'that token as Bearer' => ['', ["Authorization: Bearer $member_token"]],
    'a jwt_token with another key' => ['jwt_token=' . token($good, $chat['secret_key']), []],
    'with the key of nothing' => ['jwt_token=' . token($good, ':'), []],
    'without signature' => ['jwt_token=' . unsigned(token($good, '')), []],
    'alg none' => ['jwt_token=' . unsigned(token($good, '', 'none')), []],
    'alg none, signed' => ['jwt_token=' . token($good, $key, 'none'), []],
    'HS512' => ['jwt_token=' . token($good, $key, 'HS512', 'sha512'), []],
    'without exp' => ['jwt_token=' . token(['imba_id' => $good['imba_id']], $key), []],
    'exp null' => ['jwt_token=' . token(['exp' => null] + $good, $key), []],
    'expired' => ['jwt_token=' . token(['exp' => time() - 1] + $good, $key), []],
    'exp as a text' => ['jwt_token=' . token(['exp' => (string) $good['exp']] + $good, $key), []],
    'not valid yet' => ['jwt_token=' . token($good + ['nbf' => time() + 300], $key), []],
    'of another widget' => ['jwt_token=' . token(['imba_id' => $good['imba_id'] + 1] + $good, $key), []],
    'without imba_id' => ['jwt_token=' . token(['exp' => $good['exp']], $key), []],
    'imba_id true' => ['jwt_token=' . token(['imba_id' => true] + $good, $key), []],
    'imba_id as a list' => ['jwt_token=' . token(['imba_id' => [$good['imba_id']]] + $good, $key), []],
    'imba_id with a tail' => ['jwt_token=' . token(['imba_id' => "$good[imba_id]x"] + $good, $key), []],
    'a list of tokens' => ['jwt_token[]=' . token($good, $key), []],
    'no token at all' => ['jwt_token=', []], 'half a token' => ['jwt_token=a.b', []],
] as $what => [$query, $headers]) {
    foreach (['getusers/1,2', 'searchusers/member'] as $route) {
        $answer = $guest->get("/wp-json/imbachat/v1/$route?$query", $headers);
        check(
            "$what: 401 of $route as documented",
            is_refusal($answer, 'application/json; charset=UTF-8'),
            "$answer->status $answer->body",
        );
    }
}
foreach ([
    'Basic' => ['', $right],
    'the login in another case' => ['', basic('cHAT', $chat['password'])],
    'a jwt_token' => ['jwt_token=' . token($good, $key), []],
    'imba_id as a text' => ['jwt_token=' . token(['imba_id' => $chat['dev_id']] + $good, $key), []],
] as $what => [$query, $headers]) {
    $answer = $guest->get("/wp-json/imbachat/v1/getusers/2?$query", $headers);
    check(
        "$what: 200",
        $answer->status === 200 && array_column(json($answer), 'user_id') === [2],
        "$answer->status $answer->body",
    );
}
check('cookies are no credentials', $owner->get('/wp-json/imbachat/v1/getusers/2')->status === 401);

section('users');

$users = fn(string $ids, string $query = '') => json($guest->get("/wp-json/imbachat/v1/getusers/$ids$query", $right));
$all = $users(implode(',', range(1, 60)));
check('all fifty-three come', array_column($all, 'user_id') === range(1, 53), json_encode($all));
$anna = $all[1];
check(
    'a member as the chat wants it',
    array_keys($anna) === ['user_id', 'name', 'avatar_url', 'profile_url', 'chat_role', 'permissions']
        && $anna['name'] === 'Анна Каренина' && str_starts_with($anna['avatar_url'], 'http')
        && str_contains($anna['avatar_url'], 'gravatar') && $anna['profile_url'] === "$site/author/member2/"
        && $anna['chat_role'] === 'user',
    json_encode($anna),
);
check(
    'names are text, not HTML',
    array_column($all, 'name', 'user_id')[3] === 'Tom & Jerry' && $all[3]['name'] === "Siobhán O'Neill"
        && $all[8]['name'] === 'Back\\slash' && $all[10]['name'] === '</script><img src=x onerror=alert(1)>'
        && $all[46]['name'] === "Tom\u{2019}s \"Cafe\" & Baré '3'",
    json_encode($all),
);
check(
    'who has an e-mail address as name has a number',
    [$all[51]['name'], $all[52]['name'], $all[45]['name'], $all[47]['name']] === ['#52', '#53', '#46', 'Eve @ home'],
    json_encode($all),
);
check(
    'and no page, because its address has the same letters',
    $all[51]['profile_url'] === false && $all[52]['profile_url'] === false
        && $guest->get('/author/carol-smithshop-example/')->status === 200,
    json_encode([$all[51], $all[52]]),
);
check('the administrator is one', $all[0]['chat_role'] === 'admin' && $all[2]['chat_role'] === 'user');
check('who wrote nothing has no page', $all[4]['profile_url'] === false);
check('the permissions are those of the settings', count($anna['permissions']) === 10
    && array_filter($anna['permissions']) === ['available_chat' => true]);
save($owner, ['permissions][' => 'send_files']);
check('and follow them', array_keys(array_filter($users('2')[0]['permissions'])) === ['send_files']);
check(
    'nothing else leaves the site',
    !preg_match(
        '/example\.com|(shop|long|mail)[.-]?example|@(?! home)|\$P\$|user_pass|user_email|user_login/',
        json_encode($all, JSON_UNESCAPED_SLASHES),
    ),
);
foreach ([
    '999' => [], '' => [], 'abc' => [], '2,,3' => [2, 3], '3,2,3' => [3, 2], "2'" => [], '1.5' => [], '-1' => [],
    '0x2' => [], '2;3' => [], '2,3 OR 1=1' => [2], '%202%20,%203' => [2, 3],
    '9223372036854775807' => [], '99999999999999999999' => [], '2%2C3' => [2, 3], '%00' => [], '..' => [], '2/3' => [],
    '%D0%B0,2' => [2], '%FF,2' => [2], '%3Cscript%3E' => []] as $ids => $expected) {
    $answer = $guest->get('/wp-json/imbachat/v1/getusers/' . strtr((string) $ids, [' ' => '%20']), $right);
    check(
        "ids \"$ids\"",
        $answer->status === 200 && array_column(json($answer) ?? ['?'], 'user_id') === $expected,
        "$answer->status $answer->body",
    );
}
check('500 ids', count($users(implode(',', range(1, 500)))) === 53);
$answer = $guest->get('/wp-json/imbachat/v1/getusers/' . implode(',', range(1, 1001)), $right);
check(
    'more than 1000 ids are refused as documented',
    $answer->status === 400 && (json($answer)['code'] ?? 0) === 400 && isset(json($answer)['error']),
    $answer->body,
);
check(
    'ids as a parameter',
    array_column($users('', '?user_ids=2,3'), 'user_id') === [2, 3]
        && array_column($users('', '?ids=4'), 'user_id') === [4]
        && array_column($users('', '?ids[]=4&ids[]=5'), 'user_id') === [4, 5],
);
check(
    'the path goes before a parameter of its name',
    array_column($users('2', '?ids=3&user_ids=4'), 'user_id') === [2],
);
check(
    'without pretty addresses',
    array_column(json($guest->get('/?rest_route=/imbachat/v1/getusers/2,3', $right)), 'user_id') === [2, 3],
);
foreach (['?_fields=name', '?_envelope=1', '?_jsonp=f', '?_embed=1', '?context=edit'] as $query) {
    $answer = $guest->get("/wp-json/imbachat/v1/getusers/2$query", $right);
    check("$query breaks nothing", $answer->status === 200 && is_array(json($answer)), "$answer->status $answer->body");
    check(
        "$query opens nothing",
        !str_contains($guest->get("/wp-json/imbachat/v1/getusers/2$query")->body, 'Каренина'),
    );
}
check('other methods are refused', $guest->request('DELETE', '/wp-json/imbachat/v1/getusers/2', $right)->status === 404
    && $guest->request('POST', '/wp-json/imbachat/v1/getusers/2', $right)->status === 404);
check('no other route exists', $guest->get('/wp-json/imbachat/v1/settings', $right)->status === 404
    && json($guest->get('/wp-json/imbachat/v1/settings', $right))['code'] === 404);
check('the index tells no parameters and no secrets', !$shows_secret($guest->get('/wp-json/imbachat/v1')->body));

section('search');

$search = function (string $text, bool $pretty = true) use ($guest, $right): mixed {
    $answer = $guest->get(
        $pretty
            ? '/wp-json/imbachat/v1/searchusers/' . rawurlencode($text)
            : '/?rest_route=' . rawurlencode("/imbachat/v1/searchusers/$text"),
        $right,
    );
    return $answer->status === 200 ? array_column(json($answer) ?? ['?'], 'user_id') : "$answer->status $answer->body";
};
foreach ([true, false] as $pretty) {
    foreach ([
        'Каренина' => [2], 'анна каренина' => [2], "O'Neill" => [4], '%' => [5], '100%' => [5], '0% C' => [5],
        '_' => [6], '*' => [7], '***' => [], 'r * l' => [7], '\\' => [9], 'Back\\sl' => [9],
        'Tom & J' => [3], 'Raw & R' => [12], '</script>' => [11], '🌻' => [8], 'nobody of that name' => [], ' ' => [],
        '%25' => [], "' OR 1=1 -- " => [], 'Member%' => [],
        '"Cafe" &' => [47], "'3'" => [47], 'Baré' => [47], '@' => [48], 'Eve @' => [48],
        'carol' => [], 'shop.example' => [], 'shop' => [], 'dan' => [], '#52' => [52], '#46' => [46], '#2' => [],
        '#53 ' => [53]] as $text => $expected) {
        if (!$pretty && $text === '\\') {
            continue; // WordPress drops it from the end of an address
        }
        check(
            "\"$text\"" . ($pretty ? '' : ' by ?rest_route='),
            $search((string) $text, $pretty) === $expected,
            json_encode($search((string) $text, $pretty)),
        );
    }
}
foreach (['Tom_&_J', 'member_number_13', 'snake_case', '_', 'nobody_of_that_name'] as $i => $text) {
    $answer = $guest->request('POST', '/wp-json/imbachat/v1/searchusers/' . rawurlencode($text), $right);
    check(
        "\"$text\" by POST, as the vendor's plugin has it",
        $answer->status === 200 && array_column(json($answer), 'user_id') === [[3], [13], [6], [6], []][$i],
        "$answer->status $answer->body",
    );
}
check('"_" for a blank also by GET', $search('100%_Cotton') === [5]);
check(
    'an apostrophe need not be escaped',
    array_column(json($guest->get("/wp-json/imbachat/v1/searchusers/O'Neill", $right)), 'user_id') === [4],
);
check(
    'a search by POST is for the chat only',
    $guest->request('POST', '/wp-json/imbachat/v1/searchusers/tom')->status === 401,
);
check('has a limit', count($search('member number')) === 20);
check('finds nobody by e-mail, login or nothing', $search('example.com') === [] && $search('member13') === []
    && $search('') === []);
check('takes broken text', json($guest->get('/wp-json/imbachat/v1/searchusers/%FF%FE', $right)) === []
    && json($guest->get('/wp-json/imbachat/v1/searchusers/%00', $right)) === []);

section('authuser');

$authuser = fn(
    array $fields,
    array $headers,
    ?Visitor $by = null,
) => ($by ?? $guest)->post('/wp-json/imbachat/v1/authuser', $fields, $headers);
$answer = $authuser(['username' => 'member2', 'password' => "pass'word\\2"], $right);
check(
    'the right password',
    $answer->status === 200
        && $answer->body
            === '{"name":"\u0410\u043d\u043d\u0430 \u041a\u0430\u0440\u0435\u043d\u0438\u043d\u0430","user_id":2}',
    "$answer->status $answer->body",
);
check(
    'login for username, e-mail for login',
    json($authuser(['login' => 'member2', 'password' => "pass'word\\2"], $right))['user_id'] === 2
    && json($authuser(['username' => 'member2@example.com', 'password' => "pass'word\\2"], $right))['user_id'] === 2,
);
check(
    'as JSON',
    json($guest->request(
        'POST',
        '/wp-json/imbachat/v1/authuser',
        [...$right, 'Content-Type: application/json'],
        json_encode(['username' => 'admin', 'password' => ADMIN_PASSWORD]),
    ))['user_id'] === 1,
);
foreach ([
    'a wrong password' => ['username' => 'member2', 'password' => 'x'],
    'nobody' => ['username' => 'nobody', 'password' => 'x'], 'no password' => ['username' => 'member2'],
    'nothing' => [],
    'both empty' => ['username' => '', 'password' => ''],
    'lists' => ['username' => ['member2'], 'password' => ["pass'word\\2"]]] as $what => $fields) {
    $answer = $authuser($fields, $right);
    check(
        "$what: 403 as documented",
        $answer->status === 403 && json($answer)['code'] === 403
            && json($answer)['error'] === 'Wrong user name or password',
        "$answer->status $answer->body",
    );
}
$query = http_build_query(['username' => 'member2', 'password' => "pass'word\\2"]);
check('no password in an address', $guest->post("/wp-json/imbachat/v1/authuser?$query", [], $right)->status === 403);
check('only for the chat', $authuser(['username' => 'member2', 'password' => "pass'word\\2"], [])->status === 401);
check('both empty, with cookies', $authuser(['username' => '', 'password' => ''], $right, $owner)->status === 403);

section('pages');

$page = $member->get('/shortcodes/');
check('a member whose chat is not available gets no widget and no buttons', $page->status === 200
    && !str_contains($page->body, 'imbachatWidget') && !str_contains($page->body, 'data-imbachat'));
save($owner, ['language' => 'ru', 'permissions][' => 'available_chat']);
$page = $guest->get('/plain/');
check('a guest gets the widget without a token', load_options($page) == [
    'language' => 'ru', 'theme' => 'dark', 'position' => 'right', 'resizable' => true, 'draggable' => true,
    'useFaviconBadge' => true,
    'updateTitle'
        => true] && str_contains($page->body, "<script src=\"$chat[url]/imbachat/v1/$chat[dev_id]/widget\" "
            . "async=\"\"></script>"), json_encode(load_options($page)));
save($owner, ['language' => '']);
$page = $member->get('/plain/');
$options = load_options($page);
check_token($options, '5', $chat['secret_key']);
check('in the language of the site', $options['language'] === 'en');
check('a page with a token is not to be kept', str_contains((string) $page->header('Cache-Control'), 'no-cache'));
check('no page has a secret', !$shows_secret($page->body) && !$shows_secret($owner->get('/plain/')->body));
$buttons = fn(Answer $page) => preg_match_all(
    '~<button[^>]* data-imbachat-dialog="(\d+)"[^>]*>(.*?)</button>~',
    $page->body,
    $match,
)
    ? array_combine($match[1], $match[2])
    : [];
$page = $guest->get('/shortcodes/');
check(
    'the shortcode',
    $buttons($page) === [
        2 => 'Write message', 3 => 'Ask &quot;Tom&quot; &amp; &lt;b&gt;Jerry&lt;/b&gt;', 4 => 'Write to her',
    ],
    json_encode($buttons($page)),
);
check('its attributes cannot leave the button', !preg_match('/<button[^>]*\sonclick="/', $page->body)
    && !str_contains($page->body, '[imbachat_button'));
check(
    'nobody writes to oneself',
    array_keys($buttons(sign_in($site, 'member2', "pass'word\\2")->get('/shortcodes/'))) === [3, 4],
);
$page = $guest->get('/blocks/');
check(
    'the block',
    $buttons($page) === [3 => 'Write message', 4 => 'Call &lt;b&gt;her&lt;/b&gt;']
        && str_contains($page->body, 'alignright'),
    json_encode($buttons($page)),
);
$blocked = sign_in($site, 'member6', "pass'word\\6");
check('a member with a role has a token', isset(load_options($blocked->get('/plain/'))['token']));
$set_role = fn(int $id, string $role) => $database->query(
    "UPDATE wp_usermeta SET meta_value = '" . serialize($role === '' ? [] : [$role => true])
        . "' WHERE meta_key = 'wp_capabilities' AND user_id = $id",
);
$set_role(6, '');
$set_role(3, '');
$options = load_options($blocked->get('/plain/')) ?? [];
check(
    'one without a role is a guest',
    isset($options['language']) && !isset($options['token']) && !isset($options['user_id']),
    json_encode($options),
);
$answer = json($guest->get('/wp-json/imbachat/v1/getusers/6,5', $right));
check(
    'the chat learns the name still, and that nothing is allowed',
    $answer[0]['name'] === 'snake_case' && array_filter($answer[0]['permissions']) === []
    && array_keys($answer[0]['permissions']) === array_keys($answer[1]['permissions'])
    && array_filter($answer[1]['permissions']) !== [],
    json_encode($answer),
);
check('and the search finds others alone', json($guest->get('/wp-json/imbachat/v1/searchusers/snake', $right)) === []
    && array_column(json($guest->get('/wp-json/imbachat/v1/searchusers/lord', $right)), 'user_id') === [7]);
check(
    'whom authuser refuses',
    $authuser(['username' => 'member6', 'password' => "pass'word\\6"], $right)->status === 403,
);
check('and nobody writes to', array_keys($buttons($guest->get('/shortcodes/'))) === [2, 4]);
$set_role(6, 'subscriber');
$set_role(3, 'author');
$page = $guest->get('/feed/');
check(
    'a feed has no buttons',
    $page->status === 200 && str_contains($page->body, 'Ask the author') && !str_contains($page->body, '<button')
        && !str_contains($page->body, 'imbachat'),
    $page->body,
);
save($owner, ['guests' => null]);
check(
    'guests can be left out',
    load_options($guest->get('/shortcodes/')) === null && $buttons($guest->get('/shortcodes/')) === []
        && isset(load_options($member->get('/shortcodes/'))['token']) && $buttons($member->get('/shortcodes/')) !== [],
);
save($owner, ['guests' => '1', 'theme' => 'default', 'permissions][' => ['send_message', 'available_chat']]);

section('filters');

$extra = getenv('SITE') . '/wp-content/mu-plugins';
mkdir($extra);
file_put_contents("$extra/filters.php", <<<'PHP'
    <?php
    add_filter('imbachat_user_name', fn($name, $user) => "$user->ID: $name", 10, 2);
    add_filter('imbachat_avatar_url', fn($url, $user) => $user->ID === 2 ? null : 'https://cdn.example/a.png', 10, 2);
    add_filter('imbachat_profile_url', fn($url, $user) => "https://example.net/$user->ID", 10, 2);
    add_filter('imbachat_chat_role', fn($role, $user) => $user->ID === 3 ? 'admin' : $role, 10, 2);
    add_filter('imbachat_permissions', fn($permissions, $user) => ['send_geo' => $user->ID === 3]
        + ($user->ID === 7 ? ['available_chat' => false] : []), 10, 2);
    $badge = fn($user) => $user->ID === 4 ? [INF] : 'Host';
    add_filter('imbachat_user_fields', fn($fields) => $fields + ['badge' => $badge]);
    add_filter('imbachat_search_limit', fn() => 3);
    add_filter('imbachat_search_in_data', '__return_true');
    add_filter('imbachat_allow_authuser', '__return_false');
    add_filter('imbachat_widget_options', fn($options, $member)
        => ['theme' => 'x</script>', 'member' => $member], 10, 2);
    add_filter('imbachat_token_seconds', fn() => 60);
    add_filter('imbachat_csp_nonce', fn() => 'abc');
    add_filter('imbachat_button_attributes', fn($attributes, $user) => $user === 3
        ? ['onclick' => 'x'] : ['title' => 'Hi'] + $attributes, 10, 2);
    add_filter('rest_authentication_errors', fn($result) => is_user_logged_in()
        ? $result : new WP_Error('closed', 'For members only', ['status' => 401]), 99);
    PHP);
[$two, $three] = $users('2,3');
check(
    'each has its say',
    [
        $two['name'], $two['avatar_url'], $three['avatar_url'], $two['profile_url'], $two['chat_role'],
        $three['chat_role'], $two['permissions'], $two['badge'],
    ]
    === [
        '2: Анна Каренина', false, 'https://cdn.example/a.png', 'https://example.net/2', 'user', 'admin',
        ['send_geo' => false], 'Host',
    ],
    json_encode($two),
);
$answer = $guest->get('/wp-json/imbachat/v1/getusers/4', $right);
check(
    'a broken one is an answer, and a line in the log',
    $answer->status === 500 && json($answer)['code'] === 500 && str_contains($error_log(), 'imbachat: '),
    $answer->body,
);
$answer = json($guest->get('/wp-json/imbachat/v1/searchusers/member%20n', $right));
check('on the search', ($answer['code'] ?? 0) === 200 && count($answer['data'] ?? []) === 3);
check('against authuser', $authuser(['username' => 'member2', 'password' => "pass'word\\2"], $right)->status === 403);
$page = $member->get('/shortcodes/');
check(
    'on the widget',
    ($options = load_options($page) ?? []) && $options['theme'] === 'x</script>' && $options['member'] === 5
        && substr_count($page->body, ' nonce="abc"') === 2
        && json_decode(payload($options['token']), true)['exp'] <= time() + 60,
);
check('on who may chat', load_options(sign_in($site, 'member7', "pass'word\\7")->get('/plain/')) === null);
check('on the buttons, of which a broken one is left out', array_keys($buttons($page)) === [2, 4]
    && str_contains($page->body, 'title="Hi"'));
check(
    'the chat passes where others close the API',
    $guest->get('/wp-json/wp/v2/posts')->status === 401
        && $guest->get('/wp-json/imbachat/v1/getusers/2')->status === 401
    && $guest->get('/wp-json/imbachat/v1/getusers/2', $right)->status === 200,
);
file_put_contents("$extra/filters.php", '<?php
    add_filter("rest_authentication_errors", function ($result) { wp_get_current_user(); return $result; }, 1);
    add_action("application_password_failed_authentication", fn() => error_log("a wrong application password"));');
check(
    "Basic credentials elsewhere are taken for an application password",
    str_contains($answer = $guest->get('/wp-json/wp/v2/users/me', $right)->body, 'invalid_username')
    && str_contains($error_log(), 'a wrong application password'),
    $answer,
);
file_put_contents(getenv('LOG'), '');
check('those of the chat are not', $guest->get('/wp-json/imbachat/v1/getusers/2', $right)->status === 200
    && !str_contains($error_log(), 'a wrong application password'));
unlink("$extra/filters.php");

require __DIR__ . '/wordpress-elements.inc';
require __DIR__ . '/wordpress-vendor.inc';

section('functions for themes and plugins');

file_put_contents("$extra/functions.php", <<<'PHP'
    <?php
    add_action('init', fn() => isset($_GET['found']) && exit(
        ImbaChat\WordPress\users_json(ImbaChat\WordPress\find_users([3, 999]))
        . ImbaChat\WordPress\users_json(ImbaChat\WordPress\search_users('tom'))
    ));
    PHP);
check(
    'give what the chat gets',
    $guest->get('/?found')->body === $guest->get('/wp-json/imbachat/v1/getusers/3,999', $right)->body
        . $guest->get('/wp-json/imbachat/v1/searchusers/tom', $right)->body,
    $guest->get('/?found')->body,
);
unlink("$extra/functions.php");

section('caches');

file_put_contents("$extra/cache.php", <<<'PHP'
    <?php
    add_filter('rest_pre_serve_request', function ($served) {
        header('X-Page-Cache: ' . (defined('DONOTCACHEPAGE') ? 'no' : 'yes'));
        return $served;
    });
    PHP);
foreach ([
    'getusers' => [200, $guest->get('/wp-json/imbachat/v1/getusers/2', $right)],
    'a long answer' => [200, $guest->get('/wp-json/imbachat/v1/getusers/' . implode(',', range(1, 60)), $right)],
    'getusers by a jwt_token' => [200, $guest->get('/wp-json/imbachat/v1/getusers/2?jwt_token=' . token($good, $key))],
    'getusers by ?rest_route=' => [200, $guest->get('/?rest_route=/imbachat/v1/getusers/2', $right)],
    'getusers with cookies' => [200, $member->get('/wp-json/imbachat/v1/getusers/2', $right)],
    'searchusers' => [200, $guest->get('/wp-json/imbachat/v1/searchusers/tom', $right)],
    'authuser' => [200, $authuser(['username' => 'member2', 'password' => "pass'word\\2"], $right)],
    'version' => [200, $guest->get('/wp-json/imbachat/v1/version')],
    'too many ids' => [400, $guest->get('/wp-json/imbachat/v1/getusers/' . implode(',', range(1, 1001)), $right)],
    'no credentials' => [401, $guest->get('/wp-json/imbachat/v1/getusers/2')],
    'a wrong password' => [403, $authuser(['username' => 'member2', 'password' => 'x'], $right)],
    'no such route' => [404, $guest->get('/wp-json/imbachat/v1/settings', $right)],
    'no extension' => [503, $stranger->get('/wp-json/imbachat/v1/getusers/2', $right)],
] as $what => [$status, $answer]) {
    check(
        "$what: $status, for nobody else",
        $answer->status === $status && str_contains((string) $answer->header('Cache-Control'), 'no-store')
        && $answer->header('X-Page-Cache') === 'no',
        "$answer->status " . implode("\n", $answer->headers),
    );
}
$answer = $guest->get('/wp-json/wp/v2/posts');
check(
    'other routes are left alone',
    $answer->status === 200 && !str_contains((string) $answer->header('Cache-Control'), 'no-store')
        && $answer->header('X-Page-Cache') === 'yes',
);
unlink("$extra/cache.php");

section('with the library alone');

$library = new Visitor(getenv('SITE_URL_LIBRARY'));
foreach (['getusers/1,2,3', 'searchusers/tom', 'getusers/' . implode(',', range(1, 1001)), 'version'] as $route) {
    $answer = fn(Visitor $visitor) => $visitor->get("/wp-json/imbachat/v1/$route", $right);
    [$ours, $other] = [$answer($library), $answer($guest)];
    check(
        'the same answer of ' . substr($route, 0, 20),
        $ours->status === $other->status
            && strtr(stripslashes($ours->body), [getenv('SITE_URL_LIBRARY') => $site]) === stripslashes($other->body),
        "$ours->status $ours->body",
    );
}
check('no credentials: 401', is_refusal(
    $library->get('/wp-json/imbachat/v1/getusers/1'),
    'application/json; charset=UTF-8',
));
$member_there = sign_in(getenv('SITE_URL_LIBRARY'), 'member5', "pass'word\\5");
check_token(load_options($member_there->get('/plain/')), '5', $chat['secret_key']);
$owner_there = sign_in(getenv('SITE_URL_LIBRARY'), 'admin', ADMIN_PASSWORD);
$page = $owner_there->get('/wp-admin/options-general.php?page=imbachat')->body;
check('the settings say which of the two it is', str_contains($page, 'not loaded; the chat works without it'), $page);
check('without alarm', !str_contains($page, 'does not work yet'));

section('bin/imbachat-check');

foreach ([
    '/wp-json/imbachat/v1/getusers/{ids}' => '/wp-json/imbachat/v1/searchusers/{text}',
    '/?rest_route=/imbachat/v1/getusers/{ids}' => '/?rest_route=/imbachat/v1/searchusers/{text}',
] as $url => $find) {
    [$code, $results, $report] = run_checker(["$site$url", '--ids', '1,2,999999', '--links', '0',
        '--search', "$site$find",
        '--page', "$site/plain/"], $chat, $member);
    // How fast WordPress is on a busy machine is not the plugin's.
    $bad = array_filter(array_diff_key($results, ['time' => 1, 'time-at-once' => 1]), fn($result) => $result !== 'ok');
    check("$url: all is well", $code === 0 && count($results) >= 37 && !$bad, json_encode($bad) . $report);
    preg_match_all('/p50 [^"]*requests/', $report, $times);
    note(implode("\n", $times[0]));
}

section('languages');

save($owner, ['language' => '']);
$database->query("REPLACE INTO wp_options (option_name, option_value, autoload) VALUES ('WPLANG', 'ru_RU', 'yes')");
$page = $guest->get('/shortcodes/');
check(
    'in Russian the button and the chat are Russian',
    $buttons($page)[2] === 'Написать сообщение' && load_options($page)['language'] === 'ru',
    json_encode($buttons($page)),
);
check(
    'the settings page too',
    str_contains($owner->get('/wp-admin/options-general.php?page=imbachat')->body, 'Ваша учётная запись'),
);
$database->query("UPDATE wp_options SET option_value = '' WHERE option_name = 'WPLANG'");

if (getenv('CHROMIUM')) {
    section('Chromium');
    putenv('ADMIN_PASSWORD=' . ADMIN_PASSWORD);
    foreach (array_keys($vendor) as $name) {
        $option("IMCH_$name", $chat[$name]);
    }
    exec('node ' . escapeshellarg(__DIR__ . '/wordpress.js') . ' 2>&1', $lines, $code);
    foreach ($lines as $line) {
        preg_match('/^(not )?ok \d+ - (.*)$/', $line, $match) ? check($match[2], $match[1] === '') : note($line);
    }
    check('the browser ran to its end', $code === 0 && preg_grep('/^ok /', $lines));
    $database->query("DELETE FROM wp_options WHERE option_name LIKE 'IMCH%'");
}

require __DIR__ . '/wordpress-large.inc';

section('the end');

check(
    'the log has nothing of the plugin',
    !preg_match('~PHP Fatal|plugins/imbachat|\] imbachat: ~', $error_log()),
    implode("\n", preg_grep('~PHP Fatal|plugins/imbachat|\] imbachat: ~', explode("\n", $error_log()))),
);
$code = '$_SERVER["HTTP_HOST"] = substr(getenv("SITE_URL"), 7);
    require getenv("SITE") . "/wp-load.php";
    require_once ABSPATH . "wp-admin/includes/plugin.php";
    deactivate_plugins("imbachat/imbachat.php");
    uninstall_plugin("imbachat/imbachat.php");
    echo get_option("imbachat_settings") === false ? "gone" : "there";';
check(
    'uninstalled, no option is left',
    ($printed = shell_exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg($code) . ' 2>&1')) === 'gone'
    && $database->query(
        "SELECT option_name FROM wp_options WHERE option_name LIKE '%imbachat%' OR option_value LIKE '%"
            . $database->real_escape_string($chat['secret_key']) . "%'",
    )->num_rows === 0,
    $printed,
);
check('and the site is as before', $guest->get('/wp-json/imbachat/v1/version')->status === 404
    && $guest->get('/shortcodes/')->status === 200);

finish();
