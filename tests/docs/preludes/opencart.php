<?php

// As much of OpenCart 3 as its controllers use here: the registry, the database on SQLite, and the customer. Its
// request escapes what comes in for HTML, so its tables hold escaped names and settings.
define('DB_PREFIX', 'oc_');
define('DIR_SYSTEM', getenv('DOCS_FOLDER') . '/system/');
is_dir(DIR_SYSTEM . 'library') || mkdir(DIR_SYSTEM . 'library', recursive: true);
touch(DIR_SYSTEM . 'library/imbachat.php'); // the example before

final class PreludeDb
{
    private PDO $pdo;

    public function __construct()
    {
        $this->pdo = new PDO('sqlite::memory:');
        $this->pdo->exec("CREATE TABLE oc_customer (customer_id INTEGER, firstname TEXT, email TEXT, status INTEGER);
            INSERT INTO oc_customer VALUES (1, 'Ann', 'ann@site.example', 1),
            (2, 'Tom &amp; Jerry', 't@site.example', 1), (3, 'Closed', 'c@site.example', 0)");
    }

    public function query(string $sql): object
    {
        $rows = $this->pdo->query($sql)->fetchAll(PDO::FETCH_ASSOC);
        return (object) ['rows' => $rows, 'row' => $rows[0] ?? [], 'num_rows' => count($rows)];
    }

    public function escape(string $value): string
    {
        return substr($this->pdo->quote($value), 1, -1);
    }
}

final class PreludeCustomer
{
    private ?array $row = null;

    public function __construct(private PreludeDb $db) {}

    public function login(string $email, string $password): bool
    {
        $email = $this->db->escape($email);
        $row = $this->db->query("SELECT * FROM oc_customer WHERE email = '$email' AND status = 1")->row;
        $this->row = $password === 'pass&amp;word' && $row ? $row : null;
        return $this->row !== null;
    }

    public function logout(): void
    {
        $this->row = null;
    }

    public function isLogged(): ?string
    {
        return $this->row ? (string) $this->row['customer_id'] : null;
    }

    public function getId(): ?string
    {
        return $this->isLogged();
    }

    public function getFirstName(): string
    {
        return $this->row['firstname'];
    }
}

final class Registry
{
    private array $parts;

    public function __construct()
    {
        $clean = fn(array $sent) => array_map(fn($value) => htmlspecialchars($value, ENT_COMPAT, 'UTF-8'), $sent);
        $db = new PreludeDb();
        $this->parts = [
            'db' => $db,
            'customer' => new PreludeCustomer($db),
            'request' => (object) ['get' => $clean($_GET), 'post' => $clean($_POST)],
            'config' => new class {
                public function get(string $name): ?string
                {
                    return [
                        'module_imbachat_dev_id' => '1234',
                        'module_imbachat_dev_login' => ini_get('imbachat.login'),
                        'module_imbachat_dev_pass' => htmlspecialchars(ini_get('imbachat.password')),
                        'module_imbachat_secret_key' => 'a-key-with-&amp;',
                    ][$name] ?? null;
                }
            },
            'log' => new class {
                public function write(string $line): void
                {
                    echo $line;
                }
            },
        ];
    }

    public function get(string $name): mixed
    {
        return $this->parts[$name];
    }
}

abstract class Controller
{
    public function __construct(protected Registry $registry) {}

    public function __get(string $name): mixed
    {
        return $this->registry->get($name);
    }
}

// The route names the class. At the end, nobody may be signed in.
register_shutdown_function(function (): void {
    $class = 'Controller' . str_replace('/', '', $_GET['route'] ?? 'None');
    if (class_exists($class)) {
        $registry = new Registry();
        echo (new $class($registry))->index();
        echo $registry->get('customer')->isLogged() ? 'somebody is signed in' : '';
    }
});
