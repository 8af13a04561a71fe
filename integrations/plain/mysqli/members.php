<?php

/*
 * The members of a site by mysqli.
 */
isset($site) || exit; // nobody needs its address

/** @var array{db: callable(): mysqli, table: string, id: string, name: string,
 *     fields: array<int|non-empty-string, non-empty-string>} $site */
return new class ($site) implements ImbaChat\Members {
    /** @var array{db: callable(): mysqli, table: string, id: string, name: string,
     *     fields: array<int|non-empty-string, non-empty-string>} */
    private array $site;

    /** @param array{db: callable(): mysqli, table: string, id: string, name: string,
     *     fields: array<int|non-empty-string, non-empty-string>} $site */
    public function __construct(array $site)
    {
        $this->site = $site;
    }

    public function find(array $ids): iterable
    {
        ['db' => $db, 'table' => $table, 'id' => $id] = $this->site;
        $list = implode(',', $ids);
        return $db()->query("SELECT * FROM $table WHERE $id IN ($list) ORDER BY $id");
    }

    public function search(string $text, int $limit): iterable
    {
        ['db' => $db, 'table' => $table, 'id' => $id, 'name' => $name] = $this->site;
        $pattern = '%' . preg_replace('/[!%_]/', '!$0', $text) . '%';
        $connection = $db(); // which the statement does not keep
        $query = $connection->prepare("SELECT * FROM $table WHERE $name LIKE ? ESCAPE '!' ORDER BY $id LIMIT $limit");
        $query->bind_param('s', $pattern);
        $query->execute();
        return $query->get_result();
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
