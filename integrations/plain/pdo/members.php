<?php

/*
 * The members of a site by PDO: MariaDB, MySQL, PostgreSQL, SQLite.
 */
isset($site) || exit; // nobody needs its address

/** @var array{db: callable(): PDO, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
return new class ($site) implements ImbaChat\Members {
    /** @var array{db: callable(): PDO, table: string, id: string, name: string,
     *     fields: array<int|non-empty-string, non-empty-string>} */
    private array $site;

    /** @param array{db: callable(): PDO, table: string, id: string, name: string,
     *     fields: array<int|non-empty-string, non-empty-string>} $site */
    public function __construct(array $site)
    {
        $this->site = $site;
    }

    public function find(array $ids): iterable
    {
        ['db' => $db, 'table' => $table, 'id' => $id] = $this->site;
        $list = implode(',', $ids);
        return $db()->query("SELECT * FROM $table WHERE $id IN ($list) ORDER BY $id", PDO::FETCH_ASSOC);
    }

    public function search(string $text, int $limit): iterable
    {
        ['db' => $db, 'table' => $table, 'id' => $id, 'name' => $name] = $this->site;
        $pattern = '%' . preg_replace('/[!%_]/', '!$0', $text) . '%';
        $users = $db()->prepare("SELECT * FROM $table WHERE LOWER($name) LIKE LOWER(?) ESCAPE '!'
            ORDER BY $id LIMIT $limit"); // PostgreSQL minds case
        $users->setFetchMode(PDO::FETCH_ASSOC);
        $users->execute([$pattern]);
        return $users;
    }

    public function authenticate(string $login, string $password)
    {
        return null; // there is no sign-in in the chat
    }

    public function fields(): array
    {
        return $this->site['fields'];
    }
};
