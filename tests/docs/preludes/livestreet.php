<?php

// As much of LiveStreet 2 as a plugin uses here: two users, an action whose template is shown after it, and hooks.
final class Config
{
    public static function Get(string $name): string|array
    {
        return [
            'path.root.server' => getenv('DOCS_FOLDER'),
            'plugin.imba_chat_widget.data' => [
                'login' => ini_get('imbachat.login'), 'password' => ini_get('imbachat.password'), 'dev_id' => '1234',
                'in_password' => 'a-long-random-key',
            ],
        ][$name];
    }
}

// The folder lib in the site's root.
(function (string $folder): void {
    is_dir($folder) || mkdir($folder, recursive: true);
    $real = var_export(dirname(__DIR__, 3) . '/lib/endpoint/bootstrap.php', true);
    file_put_contents("$folder/bootstrap.php", "<?php require_once $real;");
})(getenv('DOCS_FOLDER') . '/imbachat/lib/endpoint');

final class PreludeUser
{
    public function __construct(private string $id, private string $login, private string $mail) {}
    public function getId(): string
    {
        return $this->id;
    }
    public function getLogin(): string
    {
        return $this->login;
    }
    public function getMail(): string
    {
        return $this->mail;
    }
    public function getActivate(): string
    {
        return '1';
    }
    public function getPassword(): string
    {
        return md5('password');
    }
}

/** Calls of modules, such as $this->User_GetUserByLogin(). */
abstract class LsObject
{
    public function __call(string $name, array $arguments): mixed
    {
        $users = [
            1 => new PreludeUser('1', 'Ann', 'ann@site.example'),
            2 => new PreludeUser('2', 'Дмитрий', 'd@site.example'),
        ];
        $is_it = fn(string $getter) => fn(PreludeUser $user) => $user->$getter() === $arguments[0];
        $by = fn(string $getter) => current(array_filter($users, $is_it($getter))) ?: null;
        return match ($name) {
            'User_GetUserCurrent' => $users[1],
            'User_GetUsersByArrayId' => array_intersect_key($users, array_flip($arguments[0])),
            'User_GetUserByLogin' => $by('getLogin'),
            'User_GetUserByMail' => $by('getMail'),
            'User_MakeHashPassword' => md5($arguments[0]),
            'User_GetUsersByFilter' => ['collection' => array_filter(
                $users,
                fn($user) => stripos($user->getLogin(), stripslashes(trim($arguments[0]['login'], '%'))) !== false,
            )],
            'Logger_Error' => print $arguments[0],
        };
    }
}

abstract class ActionPlugin extends LsObject
{
    private array $events = [];
    private array $path = [];
    private string|false|null $template = null;

    abstract protected function RegisterEvent();

    protected function AddEventPreg(string $pattern, string $method): void
    {
        $this->events[$pattern] = $method;
    }

    protected function GetParam(int $i): ?string
    {
        return $this->path[$i] ?? null;
    }

    protected function SetTemplate(string|false $template): void
    {
        $this->template = $template;
    }

    public function prelude_answer(string $path): void
    {
        $this->Init();
        $this->RegisterEvent();
        $this->path = array_map('urldecode', explode('/', trim($path, '/')));
        [, $event] = array_splice($this->path, 0, 2);
        foreach ($this->events as $pattern => $method) {
            preg_match($pattern, $event) && $this->$method();
        }
        echo $this->template === false ? '' : '<p>a page, or an exception without its template</p>';
    }
}

abstract class Hook extends LsObject
{
    private array $hooks = [];

    abstract public function RegisterHook();

    protected function AddHook(string $name, string $method): void
    {
        $this->hooks[$name] = $method;
    }

    public function prelude_run(string $name, array $parameters): void
    {
        $this->RegisterHook();
        echo $this->{$this->hooks["template_$name"]}($parameters), "\n";
    }
}

register_shutdown_function(function (): void {
    if (str_starts_with($_SERVER['REQUEST_URI'] ?? '', '/imba_chat/')) {
        (new PluginImbaChatWidget_ActionIndex())->prelude_answer(explode('?', $_SERVER['REQUEST_URI'])[0]);
    } elseif (class_exists('PluginImbaChatWidget_HookMain')) {
        $hooks = new PluginImbaChatWidget_HookMain();
        $hooks->prelude_run('user_header_begin', ['user' => new PreludeUser('2', '', '')]);
        $hooks->prelude_run('imbachat_opendialog', ['user_id' => '3']);
        $hooks->prelude_run('layout_body_begin', []);
    }
});
