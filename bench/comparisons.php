<?php

/*
 * What is compared with what. A comparison has
 *   title    what ours does
 *   subjects name => function that does it $times times; the first is ours
 *   targets  name of a subject => how many times faster ours is to be [on PHP 8.2 and 8.3, from PHP 8.4 on]
 *   same     name => what some of its calls give; all must be identical, or nothing is timed
 * Arguments that a site would vary vary, so that nothing is measured which only answers again what it was just asked.
 */
require __DIR__ . '/documented.php';
require __DIR__ . '/rows.php';

use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Lcobucci\JWT\Configuration;
use Lcobucci\JWT\Encoding\ChainedFormatter;
use Lcobucci\JWT\Signer\Hmac\Sha256;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Validation\Constraint\LooseValidAt;
use Lcobucci\JWT\Validation\Constraint\SignedWith;

const KEY = 'b4c1b9e2a07f4d3c8f6a5e1d2c3b4a59687f6e5d4c3b2a190f8e7d6c5b4a3928';
const OTHER_KEY = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
const LOGIN = 'site';
const PASSWORD = 'a-long-random-password';

/**
 * The subjects are PHP's expressions, with the call's number in $times and these variables. Each becomes a loop, the
 * same for all, in a file: the JIT compiler takes nothing from eval(). Those in $same are made for comparing alone.
 */
function comparison(string $title, array $targets, array $subjects, array $variables = [], array $same = []): array
{
    $uses = $variables ? 'use ($' . implode(', $', array_keys($variables)) . ')' : '';
    $code = "<?php\nreturn [[\n";
    foreach ($subjects as $name => $expression) {
        $code .= "'$name' => function (int \$times) $uses {\nwhile (\$times--) {\n$expression;\n}\n},\n";
    }
    $code .= "], [\n";
    foreach ($same + $subjects as $name => $expression) {
        $code .= "'$name' => function (int \$times) $uses {\nreturn $expression;\n},\n";
    }
    $file = tempnam(sys_get_temp_dir(), 'bench');
    file_put_contents($file, "$code]];\n");
    extract($variables);
    [$loops, $values] = require $file;
    unlink($file);
    return [
        'title' => $title,
        'targets' => $targets,
        'subjects' => $loops,
        'same' => fn() => in_one_second(fn() => array_map(fn($value) => array_map($value, [15, 2, 1, 0]), $values)),
    ];
}

/** What the function gives within one second of the clock, so that all see the same time. */
function in_one_second(Closure $function): array
{
    do {
        $second = time();
        $result = $function();
    } while (time() !== $second);
    return $result;
}

function lcobucci_configuration(): Configuration
{
    return Configuration::forSymmetricSigner(new Sha256(), InMemory::plainText(KEY));
}

function lcobucci_encode(Configuration $configuration, int $user_id): string
{
    return $configuration->builder(ChainedFormatter::withUnixTimestampDates())
        ->expiresAt((new DateTimeImmutable())->setTimestamp(time() + 3600))
        ->withClaim('user_id', $user_id)
        ->getToken($configuration->signer(), $configuration->signingKey())
        ->toString();
}

function jwt_comparisons(): array
{
    return [
        'jwt' => comparison(
            'imbachat_jwt(): a token, another user each time',
            ['documented getJWT()' => [14, 9], 'firebase/php-jwt' => [15, 10]],
            [
                'ours' => 'imbachat_jwt(100_000 + $times, KEY, 3600)',
                'documented getJWT()' => 'documented_jwt(100_000 + $times, KEY, 3600)',
                'firebase/php-jwt' => 'Firebase\JWT\JWT::encode([
                    "exp" => time() + 3600, "user_id" => 100_000 + $times,
                ], KEY, "HS256")',
                'lcobucci/jwt' => 'lcobucci_encode($lcobucci, 100_000 + $times)',
            ],
            ['lcobucci' => lcobucci_configuration()],
        ),
        'jwt_new_exp' => comparison('… and another exp each time', ['documented getJWT()' => [9, 6]], [
            'ours' => 'imbachat_jwt(100_000 + $times, KEY, 3600 + $times)',
            'documented getJWT()' => 'documented_jwt(100_000 + $times, KEY, 3600 + $times)',
        ]),
        'jwt_two_keys' => comparison('… with two keys in turn', ['documented getJWT()' => [6, 4]], [
            'ours' => 'imbachat_jwt(100_000 + $times, $times & 1 ? KEY : OTHER_KEY, 3600)',
            'documented getJWT()' => 'documented_jwt(100_000 + $times, $times & 1 ? KEY : OTHER_KEY, 3600)',
        ]),
    ];
}

/** Compares the verifying of 16 tokens in turn, which hold what $claims gives for a user's id. */
function verify_comparison(string $title, array $target, Closure $claims): array
{
    $clock = new class implements Psr\Clock\ClockInterface {
        public function now(): DateTimeImmutable
        {
            return new DateTimeImmutable();
        }
    };
    return comparison(
        $title,
        ['firebase/php-jwt' => $target],
        [
            'ours' => 'imbachat_jwt_verify($tokens[$times & 15], KEY)',
            'firebase/php-jwt' => 'Firebase\JWT\JWT::decode($tokens[$times & 15], $key)',
            'lcobucci/jwt' => '$lcobucci->validator()->assert(
                $lcobucci->parser()->parse($tokens[$times & 15]), ...$constraints
            )',
        ],
        [
            'tokens' => array_map(fn($id) => JWT::encode($claims($id), KEY, 'HS256'), range(100_001, 100_016)),
            'key' => new Key(KEY, 'HS256'),
            'lcobucci' => lcobucci_configuration(),
            'constraints' => [new SignedWith(new Sha256(), InMemory::plainText(KEY)), new LooseValidAt($clock)],
        ],
        [
            'firebase/php-jwt' => 'json_decode(json_encode(Firebase\JWT\JWT::decode($tokens[$times], $key)), true)',
            'lcobucci/jwt' => 'array_map(
                fn($claim) => $claim instanceof DateTimeInterface ? $claim->getTimestamp() : $claim,
                $lcobucci->parser()->parse($tokens[$times])->claims()->all(),
            )',
        ],
    );
}

function verify_comparisons(): array
{
    $flat = fn($user_id) => ['exp' => $_SERVER['REQUEST_TIME'] + 86400, 'user_id' => $user_id];
    $nested = fn($user_id) => $flat($user_id) + [
        'name' => 'Анна Ким',
        'roles' => ['editor', 'member'],
        'limits' => ['files' => 20, 'size' => 1.5, 'video' => false],
    ];
    return [
        'verify_flat' => verify_comparison('imbachat_jwt_verify(): a token with exp and user_id', [14, 10], $flat),
        'verify_nested' => verify_comparison('… with nested claims', [7, 5], $nested),
    ];
}

/** $before brings $_SERVER about. Whoever refuses what must be let in throws, so that is the comparison. */
function check_comparison(string $title, array $targets, Closure $before): array
{
    return ['before' => $before] + comparison($title, $targets, [
        'ours' => 'imbachat_check_auth(LOGIN, PASSWORD) || refused()',
        'documented check' => 'documented_check(LOGIN, PASSWORD) || refused()',
        // As a script without functions has it: no call to pay for.
        'the same, inline' => '!isset($_SERVER["PHP_AUTH_USER"]) || $_SERVER["PHP_AUTH_PW"] != $password
            || strtolower($_SERVER["PHP_AUTH_USER"]) != $login ? refused() : true',
    ], ['login' => LOGIN, 'password' => PASSWORD]);
}

function refused(): never
{
    throw new LogicException('This must be let in.');
}

/** A string that no other shares its bytes with, as one that came with a request: equal pointers compare too fast. */
function fresh(string $text): string
{
    return strrev(strrev($text));
}

function check_comparisons(): array
{
    $title = 'imbachat_check_auth(): PHP_AUTH_USER and PHP_AUTH_PW';
    return [
        'check_auth' => check_comparison($title, ['documented check' => [2, 2]], function () {
            unset($_SERVER['HTTP_AUTHORIZATION']);
            [$_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW']] = [fresh(LOGIN), fresh(PASSWORD)];
        }),
        // No target: it decodes a header that the documented check cannot read.
        'check_auth_header' => check_comparison('… and the raw header, as nginx hands it on', [], function () {
            $_SERVER['HTTP_AUTHORIZATION'] = 'Basic ' . base64_encode(LOGIN . ':' . PASSWORD);
            [$_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW']] = [fresh(LOGIN), fresh(PASSWORD)];
        }),
    ];
}

/**
 * Ours takes $rows and $fields; the documented loop takes the rows, and json_encode() the arrays that
 * $list makes of them. Only those take part that have a target.
 */
function users_comparison(string $title, array $targets, array $rows, ?array $fields, array $list = []): array
{
    $documented = is_object($rows[0] ?? null) ? 'documented_users_of_objects' : 'documented_users';
    return comparison($title, $targets, array_intersect_key([
        'ours' => 'imbachat_users_json($rows, $fields)',
        'documented loop' => "$documented(\$rows)",
        'json_encode() of ready arrays' => 'json_encode($list)',
    ], ['ours' => true] + $targets), ['rows' => $rows, 'fields' => $fields, 'list' => $list]);
}

/** The arrays that the documented loop makes of the rows. */
function ready_arrays(array $rows): array
{
    return json_decode(documented_users($rows), true);
}

function users_comparisons(): array
{
    $rows = member_rows(1000);
    $objects = array_map(fn($row) => (object) $row, $rows);
    $members = array_map(Member::of(...), $rows);
    $ready = ready_arrays($rows);
    $long = member_rows(100, 2000);
    $long_ready = array_map(fn($user, $row) => $user + ['about' => $row['about']], ready_arrays($long), $long);
    $fields = DOCUMENTED_FIELDS;
    $loop = fn(float ...$targets) => ['documented loop' => $targets];
    $encode = fn(float ...$targets) => ['json_encode() of ready arrays' => $targets];
    $title = 'imbachat_users_json(): 1000 rows, $fields';
    return [
        'users' => users_comparison($title, $loop(12, 10) + $encode(4, 3.5), $rows, $fields, $ready),
        'users_std_class' => users_comparison('… rows of stdClass', $loop(8, 8), $objects, $fields),
        'users_class' => users_comparison('… rows of a class with declared properties', $loop(6, 6), $members, $fields),
        'users_long' => users_comparison(
            '… with texts of 2 KB',
            $encode(5, 5),
            $long,
            $fields + ['about' => 'about'],
            $long_ready,
        ),
        'users_ready' => users_comparison('… ready rows, without $fields', $encode(3, 2.5), $ready, null, $ready),
        'users_one' => users_comparison('… a single row', $loop(1, 1), array_slice($rows, 0, 1), $fields),
        'users_none' => users_comparison('… an empty list', $loop(1, 1), [], $fields),
    ];
}

function ids_comparison(string $title, array $targets, string $ids): array
{
    $documented = 'documented preg_replace()';
    return comparison(
        $title,
        $targets ? [$documented => $targets] : [],
        ['ours' => 'imbachat_user_ids($ids)', $documented => 'documented_ids($ids)'],
        ['ids' => $ids],
        ['ours' => 'implode(",", imbachat_user_ids($ids))'],
    );
}

function comparisons(): array
{
    return jwt_comparisons() + verify_comparisons() + check_comparisons() + users_comparisons() + [
        'ids_one' => ids_comparison('imbachat_user_ids(): a single id', [1, 1], '123456'),
        'ids_50' => ids_comparison(
            '… 50 ids, which ours makes integers and distinct',
            [],
            implode(',', range(123_456, 123_505)),
        ),
    ];
}
