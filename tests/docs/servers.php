<?php

// Each block of a server's configuration, in the least that it wants around it. See the script "servers".
require __DIR__ . '/../site.inc';
require __DIR__ . '/markdown.inc';
require __DIR__ . '/agreement.inc';

$root = getenv('ROOT');
if ($argv[1] === 'settings') {
    foreach (settings_of_the_readme(new Document($root, 'README.md')) as $name => $value) {
        echo "$name = $value\n";
    }
    exit;
}

/** One server for one block, in a folder of its own. */
abstract class Candidate
{
    protected readonly string $folder;
    protected readonly int $port;

    public function __construct(protected Block $block)
    {
        $this->folder = temp_folder();
        $this->port = free_port();
        chmod($this->folder, 0755); // Apache and nginx give up root
        mkdir("$this->folder/site/imbachat", recursive: true);
        foreach (['index.php', 'users.php', 'imbachat/users.php'] as $script) {
            file_put_contents(
                "$this->folder/site/$script",
                '<?php imbachat_require_auth(); echo imbachat_users_json([["user_id" => 1, "name" => "Ann"]]);',
            );
        }
    }

    /** The text of the block with what is there in place of what is usual. */
    protected function text(Block $block): string
    {
        return strtr($block->text, [
            '/run/php/php-fpm.sock' => getenv('FPM_SOCKET'),
            '/var/www/site' => "$this->folder/site",
            '*:443' => "*:$this->port",
        ])
            . "\n";
    }

    /**
     * The commands that judge the configuration, and that serve it in the foreground, in one process. @return
     * array{list<string>, list<string>}
     */
    abstract protected function commands(): array;

    /** '' where the configuration is right, and the chat gets what is expected. */
    public function fault(string $right): string
    {
        [$test, $serve] = $this->commands();
        [$code, $came] = $this->run($test);
        if ($code !== 0 || $this->block->option('expect') === null) {
            return $code === 0 ? '' : $came;
        }
        $server = new Process(
            fn() => $serve,
            fn() => @fsockopen('127.0.0.1', $this->port),
            ['HOME' => $this->folder] + getenv(),
        );
        $visitor = new Visitor("http://127.0.0.1:$this->port");
        $path = ($this->block->option('path') ?? '/users.php') . '?user_ids=1';
        $statuses = [];
        foreach (
            ['right' => ["Authorization: Basic $right"], 'wrong' => basic('site', 'wrong'), 'none' => []] as $what
                => $headers
        ) {
            try {
                $answer = $visitor->get($path, $headers);
            } catch (RuntimeException $error) {
                $answer = new Answer('', [], $error->getMessage());
            }
            $statuses[$what] = $answer->status === 200 && $answer->body !== '[{"user_id":1,"name":"Ann"}]'
                ? $answer->body
                : $answer->status;
        }
        $expected = ['right' => (int) $this->block->option('expect'), 'wrong' => 401, 'none' => 401];
        $limited = $this->block->option('limits');
        foreach ($limited ? [$limited, '/users.php'] : [] as $path) {
            $statuses["limited, $path"] = in_array(
                503,
                array_map(fn() => $visitor->get($path)->status, range(1, 200)),
                true,
            );
            $expected["limited, $path"] = $path === $limited;
        }
        $server->stop();
        return $statuses === $expected
            ? ''
            : json_encode($statuses) . "\n" . @file_get_contents("$this->folder/error.log");
    }

    private function run(array $command): array
    {
        $process = proc_open(
            $command,
            [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]],
            $pipes,
            $this->folder,
            ['HOME' => $this->folder] + getenv(),
        );
        $came = stream_get_contents($pipes[1]);
        return [proc_close($process), $came];
    }
}

final class Apache extends Candidate
{
    /** @param Block $host in which a block for .htaccess is tried */
    public function __construct(Block $block, private Block $host)
    {
        parent::__construct($block);
    }

    protected function commands(): array
    {
        $is_htaccess = $this->block->option('serve') === 'htaccess';
        if ($is_htaccess) {
            file_put_contents("$this->folder/site/.htaccess", $this->text($this->block));
        }
        mkdir("$this->folder/ini");
        file_put_contents(
            "$this->folder/ini/php.ini",
            'extension = ' . getenv('EXTENSION_SO') . "\n" . file_get_contents($GLOBALS['argv'][1]),
        );
        $modules = ['mpm_prefork', 'authz_core', 'dir', 'env', 'setenvif', 'rewrite', 'proxy', 'proxy_fcgi'];
        $lines = array_map(fn($name) => "LoadModule {$name}_module /usr/lib/apache2/modules/mod_$name.so", $modules);
        if ($this->block->option('serve') === 'mod_php' || $this->block->option('module') === 'php') {
            array_push($lines, 'LoadModule php_module ' . getenv('MOD_PHP'), "PHPIniDir $this->folder/ini");
        }
        array_push(
            $lines,
            "ServerRoot $this->folder",
            'ServerName 127.0.0.1',
            "DefaultRuntimeDir $this->folder",
            "PidFile $this->folder/pid",
            "ErrorLog $this->folder/error.log",
            "Listen 127.0.0.1:$this->port",
            ...(
                posix_getuid() === 0
                ? ['User nobody', 'Group ' . posix_getgrgid(posix_getpwnam('nobody')['gid'])['name']]
                : []
            ),
        );
        file_put_contents(
            "$this->folder/apache.conf",
            implode("\n", $lines) . "\n" . $this->text($is_htaccess ? $this->host : $this->block),
        );
        $apache = ['apache2', '-f', "$this->folder/apache.conf"];
        return [[...$apache, '-t'], [...$apache, '-X']];
    }
}

final class Nginx extends Candidate
{
    protected function commands(): array
    {
        copy('/etc/nginx/fastcgi_params', "$this->folder/fastcgi_params");
        $text = $this->text($this->block);
        $begin = "server {\nlisten 127.0.0.1:$this->port; root $this->folder/site;\n";
        $text = str_contains($text, 'server {') ? str_replace('server {', $begin, $text) : "$begin$text}";
        $paths = implode(
            ' ',
            array_map(
                fn($name) => "{$name}_temp_path $this->folder/$name;",
                ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'],
            ),
        );
        file_put_contents(
            "$this->folder/nginx.conf",
            "daemon off; master_process off; pid $this->folder/pid; error_log $this->folder/error.log;\nevents "
                . "{}\nhttp { access_log off; $paths\n$text\n}\n",
        );
        $nginx = ['nginx', '-c', "$this->folder/nginx.conf", '-e', 'stderr'];
        return [[...$nginx, '-t'], $nginx];
    }
}

final class Caddy extends Candidate
{
    protected function commands(): array
    {
        file_put_contents(
            "$this->folder/Caddyfile",
            "{\nadmin off\n}\n"
                . str_replace('site.example', "http://127.0.0.1:$this->port", $this->text($this->block)),
        );
        $caddy = fn(string $command) => [
            getenv('CADDY'), $command, '--config', "$this->folder/Caddyfile", '--adapter', 'caddyfile',
        ];
        return [$caddy('validate'), $caddy('run')];
    }
}

section('servers');
$right = base64_encode(implode(
    ':',
    array_intersect_key(parse_ini_file($argv[1], false, INI_SCANNER_RAW), [
        'imbachat.login' => 1, 'imbachat.password' => 1,
    ]),
));
foreach (documentation($root) as $path) {
    $document = new Document($root, $path);
    $host = current(array_filter(
        $document->blocks,
        fn($block) => $block->option('serve') === 'fpm' && $block->option('expect') === '401',
    ))
        ?: null;
    foreach ($document->blocks as $block) {
        if ($block->option('needs') !== 'servers') {
            continue;
        }
        $fault = match ($block->language) {
            'apache' => (new Apache($block, $host ?? $block))->fault($right),
            'nginx' => (new Nginx($block))->fault($right),
            'caddy' => (new Caddy($block))->fault($right),
        };
        $expect = $block->option('expect') === null
            ? 'is right'
            : 'gives ' . $block->option('expect') . ' to the right credentials, 401 to others';
        check($block->name() . " $expect", $fault === '', $fault);
    }
}
finish();
