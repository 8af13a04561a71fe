<?php

const USAGE = <<<'END'
    Usage: imbachat-check URL --login LOGIN [OPTION...]

    Sends your site the requests that the chat service sends, and says why names do not appear.

      URL                     the "Users info URL" of your account, with {ids} where the ids go:
                              'https://site.example/imbachat/users?user_ids={ids}'
      --login LOGIN           the widget's API login, or set IMBACHAT_LOGIN
      --ids 1,2,999999        ids of existing members and one that does not exist (default)
      --search URL            also check this search, with {text} where the query goes
      --page URL              also check the widget and its token on this page
      --user ID               who the member is whose cookie IMBACHAT_COOKIE is, to check that the
                              page's token is for nobody else
      --wordpress, --october, --laravel
                              what the site is built with, for advice in its words, if the
                              program does not detect it

      --password-file FILE    a file with the widget's API password in its first line
      --secret-key-file FILE  a file with the widget's Secret key in its first line, to check
                              the token on the page
      --ca-file FILE          certificates (PEM) to trust instead of the system's
      --timeout SECONDS       the time limit of each request (default: 10)
      --requests N            how many requests to send to measure response times (default:
                              20; 0 skips this)
      --links N               how many avatars and profile pages to load (default: 4; 0 skips
                              this)
      --json                  print machine-readable JSON, also if the command is wrong
      --strict                exit with 1 also if a check warned
      -h, --help, --version

    Secrets are never given on the command line, which other users can see, and are never printed. Without a file they
    come from the environment: IMBACHAT_PASSWORD (if it is not set, the program prompts for it), IMBACHAT_SECRET_KEY,
    and IMBACHAT_COOKIE, the Cookie header of a signed-in user (name=value) for the page. NO_COLOR turns colours off.

    The exit code is 0 if nothing failed, 1 if a check failed, 2 if the command is wrong.

    END;

const WITH_VALUE = [
    'login', 'ids', 'search', 'page', 'user', 'password-file', 'secret-key-file', 'ca-file', 'timeout', 'requests',
    'links',
];

/** The command is wrong. */
final class UsageError extends Exception {}

/**
 * @param list<string> $arguments
 * @return array<string, mixed> by name, and "url"
 */
function parse_arguments(array $arguments): array
{
    $given = ['login' => getenv('IMBACHAT_LOGIN') ?: null];
    for ($i = 0; $i < count($arguments); $i++) {
        $arguments[$i] === '-h' && $arguments[$i] = '--help';
        if (!str_starts_with($arguments[$i], '--')) {
            $arguments[$i] !== ''
                && $arguments[$i][0] === '-'
                && throw new UsageError('Options begin with two dashes.');
            isset($given['url'])
                && throw new UsageError(
                    'There is more than one URL. Quote it, because & and {} have a meaning in the shell.',
                );
            $given['url'] = $arguments[$i];
            continue;
        }
        [$name, $value] = explode('=', substr($arguments[$i], 2), 2) + [1 => null];
        if (in_array($name, ['help', 'version', 'json', 'strict', ...array_keys(KINDS)], true)) {
            $given[$name] = $value === null ? true : throw new UsageError("--$name takes no value.");
        } elseif (in_array($name, ['password', 'secret-key', 'cookie'], true)) {
            throw new UsageError(
                "--$name is not an option, because other users can see the command line. --help says how to pass "
                    . "secrets.",
            );
        } elseif (in_array($name, WITH_VALUE, true)) {
            $given[$name] = $value ?? $arguments[++$i] ?? throw new UsageError("--$name needs a value.");
        } else {
            throw new UsageError('There is no option --' . excerpt((string) $name, 40) . '.');
        }
    }
    return $given;
}

/**
 * @param list<string> $arguments
 * @return array<string, mixed>
 */
function read_options(array $arguments): array
{
    $given = parse_arguments($arguments);
    if (isset($given['help']) || isset($given['version'])) {
        return $given;
    }
    $url = check_url($given['url'] ?? throw new UsageError('The URL is missing.'), 'The URL', '{ids}');
    $login = $given['login'] ?? throw new UsageError('--login is missing.');
    $ids = explode(',', $given['ids'] ?? '1,2,999999');
    $number = fn(string $name, int $default, float $least, int $most, int $filter) => filter_var(
        $given[$name] ?? $default,
        $filter,
        ['options' => ['min_range' => $least, 'max_range' => $most]],
    );
    $timeout = $number('timeout', 10, 0.1, 600, FILTER_VALIDATE_FLOAT);
    $requests = $number('requests', 20, 0, 1000, FILTER_VALIDATE_INT);
    $links = $number('links', 4, 0, 100, FILTER_VALIDATE_INT);
    $kinds = array_keys(array_intersect_key($given, KINDS));
    match (true) {
        $login === '', str_contains($login, ':')
            => throw new UsageError('--login must not be empty or contain a colon.'),
        preg_grep('/^[\w.-]{1,64}$/D', $ids, PREG_GREP_INVERT) || count($ids) > 100
            => throw new UsageError('--ids must be like 1,2,999999, up to 100.'),
        $timeout === false => throw new UsageError('--timeout must be a number of seconds from 0.1 to 600.'),
        $requests === false => throw new UsageError('--requests must be a number from 0 to 1000.'),
        $links === false => throw new UsageError('--links must be a number from 0 to 100.'),
        isset($given['ca-file']) && !(is_file($given['ca-file']) && is_readable($given['ca-file']))
            => throw new UsageError('The file given with --ca-file cannot be read.'),
        count($kinds) > 1 => throw new UsageError("Only one of --$kinds[0] and --$kinds[1] can be given."),
        default => null,
    };
    $cookie = read_cookie($given['user'] ?? null, isset($given['page']));
    return [
        'url' => $url,
        'login' => $login,
        'ids' => array_values(array_unique($ids)),
        'timeout' => $timeout,
        'requests' => $requests,
        'links' => $links,
        'search' => isset($given['search']) ? check_url($given['search'], 'The address of --search', '{text}') : null,
        'page' => isset($given['page']) ? check_url($given['page'], 'The address of --page', '') : null,
        'ca_file' => $given['ca-file'] ?? null,
        'json' => isset($given['json']),
        'strict' => isset($given['strict']),
        'cookie' => $cookie,
        'user' => $given['user'] ?? null,
        'kind' => $kinds[0] ?? null,
        'secret_key' => isset($given['secret-key-file'])
            ? first_line($given['secret-key-file'])
            : (string) getenv('IMBACHAT_SECRET_KEY'),
        'password' => read_password($given['password-file'] ?? null),
    ];
}

/** The cookie of the page's visitor, whom --user names. */
function read_cookie(?string $user, bool $has_page): string
{
    $cookie = (string) preg_replace('/^Cookie:\s*/i', '', trim((string) getenv('IMBACHAT_COOKIE')));
    match (true) {
        $user === null => null,
        !preg_match('/^[\w.-]{1,64}$/D', $user) => throw new UsageError('--user must be the id of a member.'),
        $cookie === '' || !$has_page => throw new UsageError('--user needs --page and IMBACHAT_COOKIE.'),
        default => null,
    };
    return $cookie === '' || str_contains($cookie, '=')
        ? $cookie
        : throw new UsageError('IMBACHAT_COOKIE must be like name=value.');
}

function check_url(string $url, string $what, string $place): string
{
    $parts = parse_url($url);
    if (!preg_match('~^https?://[^/?#\s]+~i', $url) || preg_match('/[\s[:cntrl:]]/', $url) || !isset($parts['host'])) {
        throw new UsageError("$what must begin with https:// or http:// and contain no white space.");
    }
    isset($parts['user']) || isset($parts['pass'])
        ? throw new UsageError("$what must not contain a login or a password. --help says how to pass them.")
        : null;
    $place !== '' && !str_contains($url, $place)
        ? throw new UsageError(
            "$what must contain $place where the " . trim($place, '{}') . ($place === '{ids}' ? ' go' : ' goes')
                . ', as in ' . ($place === '{ids}' ? "'...?user_ids={ids}'." : "'...?query={text}'."),
        )
        : null;
    return explode('#', $url)[0];
}

function first_line(string $file): string
{
    $stream = @fopen($file, 'r');
    // Windows editors begin files with a byte order mark.
    $line = $stream ? preg_replace('/^\xef\xbb\xbf|[\r\n]+$/D', '', (string) fgets($stream, 4096)) : '';
    if ((string) $line === '') {
        throw new UsageError('The file ' . excerpt($file, 80) . ' cannot be read, or its first line is empty.');
    }
    return (string) $line;
}
