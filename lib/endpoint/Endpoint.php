<?php

namespace ImbaChat;

/**
 * Answers the chat's requests: users, search, sign-in and version. It prints nothing and never exits, so it serves
 * PHP-FPM as well as workers that answer many requests.
 */
final class Endpoint
{
    private const OPTIONS = [
        'ids_limit' => 1000, // how many ids a request may have
        'search_limit' => 20, // how many members a search answers with
        'search_min' => 1, // how many characters a search needs
        'search_list' => false, // whether a search answers with the list alone, as the vendor's WordPress plugin does
        'type' => 'PHP library', // what "version" answers
        'parameters' => [], // other names than those below
        'also_allow' => null, // is asked about a request whose credentials are wrong: function ($parameters, $server)
    ];

    private const PARAMETERS = [
        'ids' => ['user_ids', 'ids'],
        'text' => ['query', 'search', 'str'],
        'login' => ['login', 'username', 'email'],
        'password' => ['password'],
    ];

    private const SEARCH_MAX = 255; // characters; no name is longer
    private const ARGUMENT = 'ImbaChat\Endpoint::__construct(): Argument #5 ($options)';

    private Members $members;

    /** In a closure, so that no dump, export or serialization of this object shows the password. */
    private \Closure $check_auth;

    /** @var callable|null */
    private $on_error;

    /**
     * @var array{ids_limit: int<1, max>, search_limit: int<1, max>, search_min: int, search_list: bool, type: string,
     *     parameters: array<string, mixed>, also_allow: callable|null}
     */
    private array $options;

    /** @var array<string, array<string>> */
    private array $parameters;

    /**
     * @param Members $members the members of the site
     * @param string|null $login the widget's "API login"; null for the setting imbachat.login
     * @param string|null $password the widget's "API password"; null for the setting imbachat.password
     * @param callable|null $on_error takes what the site's code throws: function (\Throwable $error); null for the
     *   error log
     * @param array $options some of OPTIONS, with other values
     * @throws \ValueError for an unknown option or a value that it cannot have
     * @phpstan-param non-empty-string|null $login
     * @phpstan-param non-empty-string|null $password
     * @phpstan-param (callable(\Throwable): mixed)|null $on_error
     * @phpstan-param array{ids_limit?: int<1, max>, search_limit?: int<1, max>, search_min?: int<1, 255>,
     *     search_list?: bool, type?: string, parameters?: array<'ids'|'text'|'login'|'password', string|list<string>>,
     *     also_allow?: (callable(array<mixed>, array<mixed>): bool)|null} $options
     */
    public function __construct(
        Members $members,
        ?string $login = null,
        #[\SensitiveParameter]
        ?string $password = null,
        ?callable $on_error = null,
        array $options = []
    ) {
        $this->members = $members;
        $this->check_auth = static fn(
            #[\SensitiveParameter]
            array $server
        ): bool => imbachat_check_auth($login, $password, $server);
        $this->on_error = $on_error;
        try {
            self::check_options($options);
        } catch (\ValueError $error) {
            throw self::without_secrets($error);
        }
        $this->options = $options + self::OPTIONS;
        $this->parameters = array_map(fn($names) => (array) $names, $this->options['parameters'] + self::PARAMETERS);
    }

    /**
     * Answers one request. $parameters are those of the address or of the form, as the request has them; for sign-in
     * only those of the form, because passwords in addresses end up in logs.
     *
     * @param string $request "users", "search", "sign-in" or "version"
     * @param array $parameters such as $_GET, or ['user_ids' => $ids] where the ids are part of the path
     * @param array|null $server with the credentials, as for imbachat_check_auth(); null for $_SERVER
     * @phpstan-param array<mixed> $parameters
     * @phpstan-param array<mixed>|null $server
     */
    public function handle(
        string $request,
        #[\SensitiveParameter]
        array $parameters = [],
        #[\SensitiveParameter]
        ?array $server = null
    ): Answer {
        $server = $server ?? (isset($GLOBALS['_SERVER']) ? $_SERVER : []); // a script may have unset it
        try {
            $answer = $this->answer($request, $parameters, $server);
        } catch (\Throwable $error) {
            $this->report(self::without_secrets($error));
            $answer = self::refuse(500, 'Internal server error');
        }
        if (($server['REQUEST_METHOD'] ?? '') === 'HEAD') {
            $answer->body = '';
        }
        return $answer;
    }

    /** @return array<string, string> what var_dump() shows: no secret, also of the site's closures */
    public function __debugInfo(): array
    {
        return ['members' => get_class($this->members)];
    }

    /**
     * @param array<mixed> $parameters
     * @param array<mixed> $server
     */
    private function answer(
        string $request,
        #[\SensitiveParameter]
        array $parameters,
        #[\SensitiveParameter]
        array $server
    ): Answer {
        if ($request === 'version') {
            $version = ['version' => 1, 'type' => $this->options['type']];
            return self::ok((string) json_encode($version, JSON_INVALID_UTF8_SUBSTITUTE));
        }
        $also_allow = $this->options['also_allow'];
        if (!($this->check_auth)($server) && !($also_allow && $also_allow($parameters, $server) === true)) {
            return self::refuse(401, 'Authenticate required!', ['WWW-Authenticate' => 'Basic realm="Backend"']);
        }
        switch ($request) {
            case 'users':
                return $this->users($this->sent('ids', $parameters));
            case 'search':
                return $this->search($this->sent('text', $parameters));
            case 'sign-in':
                if (($server['REQUEST_METHOD'] ?? 'POST') !== 'POST') {
                    return self::refuse(405, 'A sign-in needs POST', ['Allow' => 'POST']);
                }
                return $this->sign_in($this->sent('login', $parameters), $this->sent('password', $parameters));
        }
        return self::refuse(404, 'There is no such request');
    }

    /** @param mixed $ids */
    private function users($ids): Answer
    {
        $ids = is_int($ids) ? (string) $ids : $ids;
        $limit = $this->options['ids_limit'];
        try {
            $ids = is_string($ids) || is_array($ids) ? imbachat_user_ids($ids, $limit) : [];
        } catch (\ValueError $error) {
            return self::refuse(400, "At most $limit ids can be requested at once");
        }
        $users = $ids ? $this->members->find($ids) : []; // "IN ()" would be an error
        return self::ok(imbachat_users_json($users, $this->members->fields()));
    }

    /** @param mixed $text */
    private function search($text): Answer
    {
        $text = is_string($text) ? trim($text) : '';
        $min = $this->options['search_min'];
        $users = [];
        // Databases refuse what is not UTF-8, and some end at a NUL.
        if (preg_match('/^[^\0]{' . $min . ',' . self::SEARCH_MAX . '}$/u', $text)) {
            $limit = $this->options['search_limit'];
            $users = self::first($this->members->search($text, $limit), $limit);
        }
        $fields = $this->members->fields();
        return self::ok($this->options['search_list'] ? imbachat_users_json($users, $fields)
            : imbachat_search_json($users, $fields));
    }

    /**
     * @param mixed $login
     * @param mixed $password
     */
    private function sign_in(
        $login,
        #[\SensitiveParameter]
        $password
    ): Answer {
        $is_given = is_string($login) && preg_match('/^[^\0]+$/u', $login) && is_string($password);
        $row = $is_given ? $this->members->authenticate($login, $password) : null;
        if ($row === null || $row === false) {
            return self::refuse(403, 'Wrong user name or password');
        }
        $user = json_decode(imbachat_users_json([$row], $this->members->fields()), true)[0];
        return self::ok((string) json_encode(['name' => $user['name'], 'user_id' => $user['user_id']]));
    }

    /**
     * The parameter by the first of its names that is not empty, or null.
     *
     * @param array<mixed> $parameters
     * @return mixed
     */
    private function sent(
        string $what,
        #[\SensitiveParameter]
        array $parameters
    ) {
        foreach ($this->parameters[$what] as $name) {
            if (($parameters[$name] ?? '') !== '') {
                return $parameters[$name];
            }
        }
        return null;
    }

    /**
     * A site's search may forget the limit.
     *
     * @param iterable<array<mixed>|object> $users
     * @return iterable<array<mixed>|object>
     */
    private static function first(iterable $users, int $limit): iterable
    {
        if (is_array($users)) {
            return array_slice($users, 0, $limit);
        }
        if ($users instanceof \PDOStatement) {
            return self::first_rows($users, $limit);
        }
        return new \LimitIterator($users instanceof \Iterator ? $users : new \IteratorIterator($users), 0, $limit);
    }

    /**
     * With ERRMODE_SILENT, a failed fetch looks like the end of the rows.
     *
     * @return iterable<array<mixed>|object>
     */
    private static function first_rows(\PDOStatement $query, int $limit): iterable
    {
        foreach ($query as $row) {
            yield $row;
            if (--$limit === 0) {
                return;
            }
        }
        $state = (string) $query->errorCode();
        if (!preg_match('/^0[0-2]/', $state)) { // neither success nor a warning nor the end of the rows
            throw new Exception("A row of the search cannot be fetched: SQLSTATE[$state]");
        }
    }

    /** Before PHP 8.2, which has #[\SensitiveParameter] and may have the extension, a backtrace holds all arguments. */
    private static function without_secrets(\Throwable $error): \Throwable
    {
        return PHP_VERSION_ID < 80200 ? Polyfill\Errors::withoutArguments($error) : $error;
    }

    /** Without the trace, which could hold what somebody typed as a password. */
    private function report(\Throwable $error): void
    {
        if ($this->on_error) {
            try {
                ($this->on_error)($error);
                return;
            } catch (\Throwable $second) {
                self::log("on_error failed: {$second->getMessage()}");
            }
        }
        self::log(sprintf(
            '%s: %s in %s:%d',
            get_class($error),
            $error->getMessage(),
            $error->getFile(),
            $error->getLine(),
        ));
    }

    /** Some hosts disable error_log(). */
    private static function log(string $message): void
    {
        function_exists('error_log') && error_log("imbachat: $message");
    }

    private static function ok(string $json): Answer
    {
        return self::json(200, $json, []);
    }

    /** @param array<string, string> $headers */
    private static function refuse(int $status, string $error, array $headers = []): Answer
    {
        return self::json($status, imbachat_error_json($status, $error), $headers);
    }

    /**
     * What the chat is told is for nobody else: a cache would hand it to whoever asks next.
     *
     * @param array<string, string> $headers
     */
    private static function json(int $status, string $json, array $headers): Answer
    {
        return new Answer(
            $status,
            ['Content-Type' => 'application/json', 'Cache-Control' => 'no-store'] + $headers,
            $json,
        );
    }

    /** @param array<mixed> $options */
    private static function check_options(array $options): void
    {
        foreach ($options as $name => $value) {
            if (!array_key_exists($name, self::OPTIONS)) {
                throw new \ValueError(self::ARGUMENT . " must not contain the unknown option \"$name\"");
            }
            $needed = self::needed($name, $value);
            if ($needed !== null) {
                throw new \ValueError(self::ARGUMENT . " must have $needed as \"$name\"");
            }
        }
    }

    /** @param mixed $parameters */
    private static function are_names($parameters): bool
    {
        if (!is_array($parameters) || array_diff_key($parameters, self::PARAMETERS)) {
            return false;
        }
        foreach ($parameters as $names) {
            if (!is_string($names) && (!is_array($names) || array_filter($names, 'is_string') !== $names)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the option has to be, or null where it is.
     *
     * @param mixed $value
     */
    private static function needed(string $name, $value): ?string
    {
        switch ($name) {
            case 'search_min':
                return is_int($value) && $value > 0 && $value <= self::SEARCH_MAX ? null
                    : 'an integer from 1 to ' . self::SEARCH_MAX;
            case 'search_list':
                return is_bool($value) ? null : 'a boolean';
            case 'type':
                return is_string($value) ? null : 'a string';
            case 'parameters':
                return self::are_names($value) ? null : 'names or lists of names for '
                    . implode(', ', array_keys(self::PARAMETERS));
            case 'also_allow':
                return $value === null || is_callable($value) ? null : 'a callable or null';
        }
        return is_int($value) && $value > 0 ? null : 'a positive integer';
    }
}
