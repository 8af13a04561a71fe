<?php

/*
 * What is compared with what. A comparison has
 *   title    what ours does
 *   subjects name => function that does it $times times; the first is ours
 *   targets  name of a subject => how many times faster ours is to be [on PHP 8.2 and 8.3, from PHP 8.4 on]
 *   same     name => what one of its calls gives; all must be identical, or nothing is timed
 * The loops are inside of the functions and the same for each subject, and arguments that a site would vary vary, so
 * that nothing is measured which only answers again what it was just asked.
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
    $lcobucci = lcobucci_configuration();
    return [
        'jwt' => [
            'title' => 'imbachat_jwt(): a token, another user each time',
            'subjects' => [
                'ours' => function (int $times) {
                    while ($times--) {
                        imbachat_jwt(100_000 + $times, KEY, 3600);
                    }
                },
                'documented getJWT()' => function (int $times) {
                    while ($times--) {
                        documented_jwt(100_000 + $times, KEY, 3600);
                    }
                },
                'firebase/php-jwt' => function (int $times) {
                    while ($times--) {
                        JWT::encode(['exp' => time() + 3600, 'user_id' => 100_000 + $times], KEY, 'HS256');
                    }
                },
                'lcobucci/jwt' => function (int $times) use ($lcobucci) {
                    while ($times--) {
                        lcobucci_encode($lcobucci, 100_000 + $times);
                    }
                },
            ],
            'targets' => ['documented getJWT()' => [14, 9], 'firebase/php-jwt' => [15, 10]],
            'same' => fn() => in_one_second(fn() => [
                'ours' => imbachat_jwt(123_456, KEY, 3600),
                'documented getJWT()' => documented_jwt(123_456, KEY, 3600),
                'firebase/php-jwt' => JWT::encode(['exp' => time() + 3600, 'user_id' => 123_456], KEY, 'HS256'),
                'lcobucci/jwt' => lcobucci_encode($lcobucci, 123_456),
            ]),
        ],
        'jwt_new_exp' => [
            'title' => '… and another exp each time',
            'subjects' => [
                'ours' => function (int $times) {
                    while ($times--) {
                        imbachat_jwt(100_000 + $times, KEY, 3600 + $times);
                    }
                },
                'documented getJWT()' => function (int $times) {
                    while ($times--) {
                        documented_jwt(100_000 + $times, KEY, 3600 + $times);
                    }
                },
            ],
            'targets' => ['documented getJWT()' => [9, 6]],
            'same' => fn() => in_one_second(fn() => [
                'ours' => array_map(fn($ttl) => imbachat_jwt(123_456, KEY, $ttl), range(3600, 3700)),
                'documented getJWT()' => array_map(fn($ttl) => documented_jwt(123_456, KEY, $ttl), range(3600, 3700)),
            ]),
        ],
        'jwt_two_keys' => [
            'title' => '… with two keys in turn',
            'subjects' => [
                'ours' => function (int $times) {
                    while ($times--) {
                        imbachat_jwt(100_000 + $times, $times & 1 ? KEY : OTHER_KEY, 3600);
                    }
                },
                'documented getJWT()' => function (int $times) {
                    while ($times--) {
                        documented_jwt(100_000 + $times, $times & 1 ? KEY : OTHER_KEY, 3600);
                    }
                },
            ],
            'targets' => ['documented getJWT()' => [6, 4]],
            'same' => fn() => in_one_second(fn() => [
                'ours' => array_map(fn($key) => imbachat_jwt(123_456, $key, 3600), [KEY, OTHER_KEY, KEY, OTHER_KEY]),
                'documented getJWT()' => array_map(
                    fn($key) => documented_jwt(123_456, $key, 3600),
                    [KEY, OTHER_KEY, KEY, OTHER_KEY],
                ),
            ]),
        ],
    ];
}

/** Compares the verifying of 16 tokens in turn, which hold what $claims gives for a user's id. */
function verify_comparison(string $title, array $target, Closure $claims): array
{
    $tokens = array_map(fn($user_id) => JWT::encode($claims($user_id), KEY, 'HS256'), range(100_001, 100_016));
    $key = new Key(KEY, 'HS256');
    $lcobucci = lcobucci_configuration();
    $clock = new class implements Psr\Clock\ClockInterface {
        public function now(): DateTimeImmutable
        {
            return new DateTimeImmutable();
        }
    };
    $constraints = [new SignedWith(new Sha256(), InMemory::plainText(KEY)), new LooseValidAt($clock)];
    return [
        'title' => $title,
        'subjects' => [
            'ours' => function (int $times) use ($tokens) {
                while ($times--) {
                    imbachat_jwt_verify($tokens[$times & 15], KEY);
                }
            },
            'firebase/php-jwt' => function (int $times) use ($tokens, $key) {
                while ($times--) {
                    JWT::decode($tokens[$times & 15], $key);
                }
            },
            'lcobucci/jwt' => function (int $times) use ($tokens, $lcobucci, $constraints) {
                while ($times--) {
                    $lcobucci->validator()->assert($lcobucci->parser()->parse($tokens[$times & 15]), ...$constraints);
                }
            },
        ],
        'targets' => ['firebase/php-jwt' => $target],
        'same' => fn() => [
            'ours' => array_map(fn($token) => imbachat_jwt_verify($token, KEY), $tokens),
            'firebase/php-jwt' => array_map(
                fn($token) => json_decode(json_encode(JWT::decode($token, $key)), true),
                $tokens,
            ),
            'lcobucci/jwt' => array_map(fn($token) => array_map(
                fn($claim) => $claim instanceof DateTimeInterface ? $claim->getTimestamp() : $claim,
                $lcobucci->parser()->parse($token)->claims()->all(),
            ), $tokens),
        ],
    ];
}

function verify_comparisons(): array
{
    $exp = time() + 86400;
    return [
        'verify_flat' => verify_comparison(
            'imbachat_jwt_verify(): a token with exp and user_id',
            [14, 10],
            fn($user_id) => ['exp' => $exp, 'user_id' => $user_id],
        ),
        'verify_nested'
            => verify_comparison('… with nested claims', [7, 5], fn($user_id) => ['exp' => $exp, 'user_id' => $user_id,
                'name' => 'Анна Ким',
                'roles' => ['editor', 'member'],
                'limits' => ['files' => 20, 'size' => 1.5, 'video' => false]]),
    ];
}

/** $before brings $_SERVER about. Whoever refuses what must be let in throws, so that is the comparison. */
function check_comparison(string $title, ?array $target, Closure $before): array
{
    $subjects = [
        'ours' => function (int $times) {
            while ($times--) {
                imbachat_check_auth(LOGIN, PASSWORD)
                    || throw new LogicException('imbachat_check_auth() must let this in.');
            }
        },
        'documented check' => function (int $times) {
            while ($times--) {
                documented_check(LOGIN, PASSWORD) || throw new LogicException('The documented check must let this in.');
            }
        },
        // As a script without functions has it: no call to pay for.
        'the same, inline' => function (int $times) {
            $login = LOGIN;
            $password = PASSWORD;
            while ($times--) {
                if (!isset($_SERVER['PHP_AUTH_USER']) || $_SERVER['PHP_AUTH_PW'] != $password
                        || strtolower($_SERVER['PHP_AUTH_USER']) != $login) {
                    throw new LogicException('The documented check must let this in.');
                }
            }
        },
    ];
    return [
        'title' => $title,
        'before' => $before,
        'subjects' => $subjects,
        'targets' => ['documented check' => $target],
        'same' => fn() => array_map(fn($subject) => $subject(1), $subjects),
    ];
}

/** A string that no other shares its bytes with, as one that came with a request: equal pointers compare too fast. */
function fresh(string $text): string
{
    return strrev(strrev($text));
}

function check_comparisons(): array
{
    return [
        'check_auth' => check_comparison('imbachat_check_auth(): PHP_AUTH_USER and PHP_AUTH_PW', [2, 2], function () {
            unset($_SERVER['HTTP_AUTHORIZATION']);
            [$_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW']] = [fresh(LOGIN), fresh(PASSWORD)];
        }),
        // No target: it decodes a header that the documented check cannot read.
        'check_auth_header' => check_comparison('… and the raw header, as nginx hands it on', null, function () {
            $_SERVER['HTTP_AUTHORIZATION'] = 'Basic ' . base64_encode(LOGIN . ':' . PASSWORD);
            [$_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW']] = [fresh(LOGIN), fresh(PASSWORD)];
        }),
    ];
}

/**
 * Ours takes $rows and $fields; the documented loop takes the rows, and json_encode() the arrays that
 * $list makes of them.
 */
function users_comparison(string $title, array $rows, ?array $fields, array $targets, array $list): array
{
    $documented = is_object($rows[0] ?? null) ? documented_users_of_objects(...) : documented_users(...);
    $subjects = [
        'ours' => function (int $times) use ($rows, $fields) {
            while ($times--) {
                imbachat_users_json($rows, $fields);
            }
        },
        'documented loop' => function (int $times) use ($rows, $documented) {
            while ($times--) {
                $documented($rows);
            }
        },
        'json_encode() of ready arrays' => function (int $times) use ($list) {
            while ($times--) {
                json_encode($list);
            }
        },
    ];
    $same = [
        'ours' => fn() => imbachat_users_json($rows, $fields),
        'documented loop' => fn() => $documented($rows),
        'json_encode() of ready arrays' => fn() => json_encode($list),
    ];
    $wanted = ['ours' => true] + $targets;
    return [
        'title' => $title,
        'subjects' => array_intersect_key($subjects, $wanted),
        'targets' => $targets,
        'same' => fn() => array_map(fn($function) => $function(), array_intersect_key($same, $wanted)),
    ];
}

/** The arrays that the documented loop makes of the rows. */
function ready_arrays(array $rows): array
{
    return json_decode(documented_users($rows), true);
}

function users_comparisons(): array
{
    $rows = member_rows(1000);
    $ready = ready_arrays($rows);
    $long_rows = member_rows(100, 2000);
    $long_fields = DOCUMENTED_FIELDS + ['about' => 'about'];
    $long_ready = array_map(
        fn($user, $row) => $user + ['about' => $row['about']],
        ready_arrays($long_rows),
        $long_rows,
    );
    return [
        'users' => users_comparison(
            'imbachat_users_json(): 1000 rows, $fields',
            $rows,
            DOCUMENTED_FIELDS,
            ['documented loop' => [12, 10], 'json_encode() of ready arrays' => [4, 3.5]],
            $ready,
        ),
        'users_std_class' => users_comparison(
            '… rows of stdClass',
            array_map(fn($row) => (object) $row, $rows),
            DOCUMENTED_FIELDS,
            ['documented loop' => [8, 8]],
            [],
        ),
        'users_class' => users_comparison(
            '… rows of a class with declared properties',
            array_map(Member::of(...), $rows),
            DOCUMENTED_FIELDS,
            ['documented loop' => [6, 6]],
            [],
        ),
        'users_long' => users_comparison(
            '… with texts of 2 KB',
            $long_rows,
            $long_fields,
            ['json_encode() of ready arrays' => [5, 5]],
            $long_ready,
        ),
        'users_ready' => users_comparison(
            '… ready rows, without $fields',
            $ready,
            null,
            ['json_encode() of ready arrays' => [3, 2.5]],
            $ready,
        ),
        'users_one' => users_comparison(
            '… a single row',
            array_slice($rows, 0, 1),
            DOCUMENTED_FIELDS,
            ['documented loop' => [1, 1]],
            [],
        ),
        'users_none' => users_comparison('… an empty list', [], DOCUMENTED_FIELDS, ['documented loop' => [1, 1]], []),
    ];
}

function ids_comparison(string $title, string $ids, ?array $target): array
{
    return [
        'title' => $title,
        'subjects' => [
            'ours' => function (int $times) use ($ids) {
                while ($times--) {
                    imbachat_user_ids($ids);
                }
            },
            'documented preg_replace()' => function (int $times) use ($ids) {
                while ($times--) {
                    documented_ids($ids);
                }
            },
        ],
        'targets' => ['documented preg_replace()' => $target],
        'same' => fn() => [
            'ours' => implode(',', imbachat_user_ids($ids)),
            'documented preg_replace()' => documented_ids($ids),
        ],
    ];
}

function ids_comparisons(): array
{
    return [
        'ids_one' => ids_comparison('imbachat_user_ids(): a single id', '123456', [1, 1]),
        'ids_50' => ids_comparison(
            '… 50 ids, which ours makes integers and distinct',
            implode(',', range(123_456, 123_505)),
            null,
        ),
    ];
}

function comparisons(): array
{
    return jwt_comparisons() + verify_comparisons() + check_comparisons() + users_comparisons() + ids_comparisons();
}
