<?php

// The class of the example on the endpoint's page, for the examples of other pages.
require_once __DIR__ . '/endpoint.php';

final class SiteMembers implements ImbaChat\Members
{
    private const ROWS = [1 => ['id' => '1', 'name' => 'Ann'], 2 => ['id' => '2', 'name' => 'Дмитрий']];

    public function find(array $ids): iterable
    {
        return array_intersect_key(self::ROWS, array_flip($ids));
    }

    public function search(string $text, int $limit): iterable
    {
        return array_filter(self::ROWS, fn($row) => stripos($row['name'], $text) !== false);
    }

    public function authenticate(string $login, #[\SensitiveParameter] string $password)
    {
        return null;
    }

    public function fields(): array
    {
        return ['user_id' => 'id', 'name'];
    }
}
