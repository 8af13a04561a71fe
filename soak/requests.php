<?php

// The requests: what a chat and browsers send, and what nobody should. Chance, by mt_srand(), decides which.
require_once __DIR__ . '/../tests/random.inc';

/** Kinds of requests, with how many of each there are. */
const KINDS = [
    'one id' => 28, 'few ids' => 28, '500 ids' => 6, 'odd ids' => 20, 'ids as a list' => 8, 'no ids' => 9,
    'too many ids' => 2, 'search' => 20, 'odd search' => 15, 'wrong credentials' => 18, 'no credentials' => 4,
    'mangled credentials' => 29, 'long header' => 6, 'HEAD' => 8, 'POST' => 8, 'other method' => 5, 'broken path' => 26,
    'member' => 30, 'member list' => 4, 'form' => 8,
];
const ITEMS = [
    '0', '007', '-1', '+1', '1.5', '1e3', '0x1', ' 2 ', "3\n", "\t4", "5\0", 'abc', '6;7', '٣', "\xff", '', ' ',
    '%', '[]', "1' OR '1'='1", '1)--', '1 2', '2147483648', '9007199254740993', '9223372036854775807',
    '9223372036854775808', '99999999999999999999999',
];
const NO_IDS = [
    '', '?', '?user_ids', '?user_ids=', '?user_ids=,,,', '?user_ids[]=', '?user_ids[a][b]=1', '?USER_IDS=1', '?&=&',
];
const SEARCHES = [
    '', 'query', 'query=', 'query[]=a', 'query=%25', 'query=_', 'query=!', 'query=%21%25', 'QUERY=a',
    'query=a&query=%27', 'query=%22', 'query=%3C%2Fscript%3E', 'query=%F0%9F%8C%BB',
];
const PATHS = [
    '/imbachat/users/', '/imbachat//users', '//imbachat/users', '/imbachat/USERS', '/imbachat/../imbachat/users',
    '/imbachat/users%00', '/imbachat/users%2e', '/imbachat%2Fusers', '/imbachat', '/imbachat/fields.php',
    '/imbachat/users;x=1', '/config.php', '/index.php', '/index.php/imbachat/users', '/.git/config', '/%ff%fe',
    '/*', "/'\"%3Cscript%3E", '/members/', '/members/0/', '/members/x/', '/members/1', '/members/%31/',
    '/members/-1/', '/members/9999999999/', '/members/1/../../imbachat/users',
];
const METHODS = ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'FROB'];
const FORMS = [['GET', '/sign-in'], ['GET', '/sign-out'], ['POST', '/sign-in'], ['POST', '/sign-out']];
/** Without the form's token, or with a wrong one, nothing may change. */
const FORM_BODIES = ['', 'id=1', 'id=1&csrf=wrong', 'csrf[]=x', '&&=='];

/** What is sent. The target is the path and the query as they go into the request line. */
final readonly class Request
{
    /** @param list<string> $headers */
    public function __construct(
        public string $kind,
        public string $target,
        public array $headers = [],
        public string $method = 'GET',
        public string $body = '',
    ) {}
}

function basic(string $pair = LOGIN . ':' . PASSWORD): string
{
    return 'Basic ' . base64_encode($pair);
}

/**
 * @param list<int> $ids of all members
 * @param list<string> $names of all members
 * @param list<string> $cookies of visitors
 * @return list<Request>
 */
function requests(array $ids, array $names, array $cookies): array
{
    $requests = [];
    foreach (KINDS as $kind => $count) {
        while ($count--) {
            $requests[] = request($kind, $ids, $names, one_of($cookies));
        }
    }
    return $requests;
}

function request(string $kind, array $ids, array $names, string $cookie): Request
{
    $call = mt_rand(0, 1) ? users(one_of(['one id', 'few ids', 'odd ids', 'no ids']), $ids) : search($names);
    $chat = fn(string $call, ?string $authorization = null, string ...$more)
        => new Request($kind, "/imbachat/$call", ['Authorization: ' . ($authorization ?? basic())], ...$more);
    $page = fn(string $target, string ...$more) => new Request($kind, $target, ["Cookie: $cookie"], ...$more);
    [$method, $path] = one_of(FORMS);
    $choices = 'theme=dark&position=left&language=' . one_of(['en', 'ru']);
    return match ($kind) {
        'search' => $chat(search($names)),
        'odd search' => $chat(
            'search?' . one_of([...SEARCHES, 'query=' . str_repeat('a', 3000), 'query=' . str_repeat('%25', 500)]),
        ),
        'wrong credentials' => $chat($call, basic(wrong_pair())),
        'no credentials' => new Request($kind, "/imbachat/$call"),
        'mangled credentials' => $chat($call, mangled_header()),
        'long header' => $chat($call, long_header(mt_rand(5_000, 40_000))),
        'HEAD' => mt_rand(0, 3) ? $chat($call, null, 'HEAD') : $page("/?$choices", 'HEAD'),
        'POST' => $chat($call, null, 'POST', 'user_ids=1&query=a'),
        'other method' => $chat($call, null, one_of(METHODS)),
        'broken path' => new Request(
            $kind,
            one_of(PATHS) . "?$choices",
            ["Cookie: $cookie", 'Authorization: ' . basic()],
        ),
        'member' => $page('/members/' . one_of($ids) . "/?$choices"),
        'member list' => $page("/?$choices"),
        'form' => $page("$path?$choices", $method, $method === 'POST' ? one_of(FORM_BODIES) : ''),
        default => $chat(users($kind, $ids)),
    };
}

/** The call for users; now and then one of the ids is nobody's. */
function users(string $kind, array $ids): string
{
    $id = fn() => mt_rand(0, 9) ? one_of($ids) : mt_rand(1, 100_000_000);
    $some = fn(int $count, Closure $item) => array_map($item, range(1, $count));
    $odd = fn() => $some(mt_rand(1, 12), fn() => mt_rand(0, 2) ? one_of(ITEMS) : $id());
    return 'users' . match ($kind) {
        'one id' => '?user_ids=' . $id(),
        'few ids' => '?user_ids=' . implode(',', $some(mt_rand(2, 30), $id)),
        '500 ids' => '?user_ids=' . implode('%2C', $some(500, $id)),
        'odd ids' => '?user_ids=' . rawurlencode(implode(',', $odd())),
        'ids as a list' => '?' . http_build_query(['user_ids' => $odd()]),
        'no ids' => one_of(NO_IDS),
        'too many ids' => '?user_ids=' . implode(',', range(1, mt_rand(995, 1500))),
    };
}

function search(array $names): string
{
    $name = mb_scrub(one_of($names));
    return 'search?query=' . rawurlencode(mb_substr($name, mt_rand(0, min(20, mb_strlen($name))), mt_rand(1, 4)));
}

function wrong_pair(): string
{
    [$login, $password] = [LOGIN, PASSWORD];
    return one_of([
        "$login:wrong", "wrong:$password", "$login:", ":$password", ':', '', $login, "$login$password",
        "$login:" . strtoupper($password), "$login: $password", "$login:$password ", "$login:$password\0",
        "$login\0:$password", substr("$login:$password", 0, -1), '0:0', "\xff\xfe:\xff",
        strtolower($login) . ":$password", strtoupper($login) . ":$password",
    ]);
}

/** Some of these are right all the same: a scheme in another case, more spaces. */
function mangled_header(): string
{
    $right = substr(basic(), 6);
    $unused_bits = substr($right, 0, -2) . chr(ord($right[-2]) + 1) . '=';
    return one_of([
        "basic $right", "BASIC   $right", "Basic\t$right", "Basic$right", "Basic $right=", "Basic =$right",
        "Basic $right $right", "Basic $unused_bits", 'Basic ' . rtrim($right, '='), 'Basic ' . substr($right, 0, -1),
        'Basic ' . chunk_split($right, 4, ' '), 'Basic', 'Basic ', 'Basic =', 'Basic ====', 'Basic %%%',
        'Basic ' . strtr($right, '+/', '-_'), "Basic \xff\xfe", "Basic $right\xc3\xa4", "Bearer $right",
        'Digest username="' . LOGIN . '"', "Basic,$right", "\"Basic $right\"", 'Basic realm="Backend"',
        'Basic ' . strrev($right), 'Basic ' . bin2hex($right), 'garbage', '0',
        basic(LOGIN . ':' . PASSWORD . str_repeat("\0", mt_rand(1, 3))),
    ]);
}

/** nginx passes on at most 65,535 bytes of all that PHP learns of a request. */
function long_header(int $bytes): string
{
    $right = LOGIN . ':' . PASSWORD;
    return one_of([
        basic($right . str_repeat('x', $bytes)), basic(str_repeat('x', $bytes) . ':' . PASSWORD),
        'Basic ' . str_repeat(' ', $bytes) . base64_encode($right), 'Basic ' . str_repeat('=', $bytes),
        str_repeat('Basic ', intdiv($bytes, 6)), basic(str_repeat(':', $bytes)),
    ]);
}
