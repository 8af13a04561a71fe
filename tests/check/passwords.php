<?php

// Passwords of nginx and Apache in front of an endpoint, and what imbachat-check advises. See the script "passwords".
require __DIR__ . '/../site.inc';

const SITE = <<<'END'
    <?php
    if (!str_starts_with($_SERVER['REQUEST_URI'], '/imbachat/users')) {
        exit('for the staff');
    }
    imbachat_require_auth();
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    $names = [1 => 'Ann', 2 => 'Bob'];
    $users = [];
    foreach (imbachat_user_ids($_GET['user_ids'] ?? '') as $id) {
        isset($names[$id]) && $users[] = ['user_id' => $id, 'name' => $names[$id]];
    }
    echo imbachat_users_json($users);
    END;

/** A folder for a server, with the site and the password of the staff. */
function site_folder(): string
{
    $folder = temp_folder();
    chmod($folder, 0755); // Apache gives up root
    mkdir("$folder/site");
    file_put_contents("$folder/site/index.php", SITE);
    file_put_contents("$folder/staff", 'staff:{SHA}' . base64_encode(sha1('staff', true)) . "\n");
    return $folder;
}

/** nginx with this in its http block, and this in its server block. */
function nginx(string $http, string $in_server): Closure
{
    return function (string $folder, int $port) use ($http, $in_server): array {
        $paths = '';
        foreach (['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'] as $name) {
            $paths .= "{$name}_temp_path $folder/$name; ";
        }
        copy('/etc/nginx/fastcgi_params', "$folder/fastcgi_params");
        $socket = getenv('FPM_SOCKET');
        file_put_contents("$folder/nginx.conf", <<<END
            daemon off; master_process off; pid $folder/pid; error_log $folder/error.log;
            events {}
            http {
                access_log off; $paths
                $http
                server {
                    listen 127.0.0.1:$port; root $folder/site;
                    auth_basic_user_file $folder/staff;
                    $in_server
                    location / { try_files /nothing /index.php\$is_args\$args; }
                    location ~ \.php$ {
                        include fastcgi_params;
                        fastcgi_param SCRIPT_FILENAME \$document_root\$fastcgi_script_name;
                        fastcgi_pass unix:$socket;
                    }
                }
            }
            END);
        return ['nginx', '-c', "$folder/nginx.conf", '-e', 'stderr'];
    };
}

/** Apache with this in .htaccess. */
function apache(string $requirement): Closure
{
    return function (string $folder, int $port) use ($requirement): array {
        $modules = ['mpm_prefork', 'authz_core', 'authz_user', 'authn_core', 'authn_file', 'auth_basic', 'dir', 'proxy',
            'proxy_fcgi'];
        $load = '';
        foreach ($modules as $name) {
            $load .= "LoadModule {$name}_module /usr/lib/apache2/modules/mod_$name.so\n";
        }
        $socket = getenv('FPM_SOCKET');
        $group = posix_getgrgid(posix_getpwnam('nobody')['gid'])['name'];
        $nobody = posix_getuid() === 0 ? "User nobody\nGroup $group" : '';
        file_put_contents("$folder/apache.conf", <<<END
            $load
            ServerRoot $folder
            ServerName 127.0.0.1
            DefaultRuntimeDir $folder
            PidFile $folder/pid
            ErrorLog $folder/error.log
            Listen 127.0.0.1:$port
            $nobody
            DocumentRoot $folder/site
            <Directory $folder/site>
                AllowOverride All
                CGIPassAuth On
                FallbackResource /index.php
            </Directory>
            <FilesMatch "\.php$">
                SetHandler "proxy:unix:$socket|fcgi://localhost"
            </FilesMatch>
            END);
        file_put_contents(
            "$folder/site/.htaccess",
            "AuthType Basic\nAuthName Staging\nAuthUserFile $folder/staff\n$requirement\n",
        );
        return ['apache2', '-f', "$folder/apache.conf", '-X'];
    };
}

/** What imbachat-check says of the right credentials, and the status of another page without a password. */
function look(Closure $command): array
{
    $folder = site_folder();
    $port = free_port();
    $server = new Process(fn() => $command($folder, $port), fn() => @fsockopen('127.0.0.1', $port));
    [, $output] = imbachat_check(
        ["http://127.0.0.1:$port/imbachat/users?user_ids={ids}", '--login', 'site', '--requests', '0', '--json'],
        ['IMBACHAT_PASSWORD' => 'a-long-password'],
    );
    $page = (new Visitor("http://127.0.0.1:$port"))->get('/page')->status;
    $server->stop();
    $checks = array_column(json_decode($output, true)['checks'] ?? [], null, 'check');
    return [$checks['right-credentials'] ?? ['result' => $output, 'advice' => ''], $page];
}

section('nginx');
[$check, $page] = look(nginx('', 'auth_basic "Staging";'));
check('it is said to ask itself', str_starts_with($check['advice'], 'nginx itself asks'), json_encode($check));
check('the page asks for the password', $page === 401);
[, $map, $line] = preg_match('/\n(map .*\n}\n)(.*)/s', $check['advice'], $match) ? $match : ['', '', ''];
[$check, $page] = look(nginx($map, $line));
check('its lines let the chat through', $check['result'] === 'ok', json_encode($check));
check('and nobody else', $page === 401);

section('Apache');
[$check, $page] = look(apache('Require valid-user'));
check('it is said to ask itself', str_starts_with($check['advice'], 'Apache itself asks'), json_encode($check));
check('the page asks for the password', $page === 401);
[$check, $page] = look(apache(explode("\n", $check['advice'], 2)[1] ?? ''));
check('its lines let the chat through', $check['result'] === 'ok', json_encode($check));
check('and nobody else', $page === 401);
finish();
