--TEST--
imbachat_users_json(): a zone changed by a value of the row takes effect for the fields after it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Zone implements JsonSerializable
{
    public function __construct(private string $zone) {}
    public function __toString(): string
    {
        date_default_timezone_set($this->zone);
        return $this->zone;
    }
    public function jsonSerialize(): mixed
    {
        return (string) $this;
    }
    public function __get($name)
    {
        $this->__toString();
        return $name === 'user_id' ? 1 : '2024-01-01 00:00:00';
    }
}
function times(array $row, ?array $fields): string
{
    date_default_timezone_set('UTC');
    $rows = [
        ['seen' => '2024-01-01 00:00:00', 'lastlogin' => '2024-01-01 00:00:00'] + $row,
        $row,
        ['x' => new Zone('Asia/Tokyo'), 'name' => new Zone('Asia/Tokyo')] + $row,
        $row,
    ];
    return implode(' ', array_column(json_decode(imbachat_users_json($rows, $fields), true), 'lastlogin'));
}
$row = [
    'user_id' => 1,
    'name' => 'N',
    'x' => 'X',
    'lastlogin' => '2024-01-01 00:00:00',
    'seen' => '2024-01-01 00:00:00',
];
attempt(
    fn() => times($row, null),
    fn() => times($row, ['lastlogin']),
    fn() => times($row, ['name' => 'user_id', 'x', 'lastlogin']),
    fn() => times($row, ['name' => 'user_id', 'url' => '/{x}/', 'lastlogin']),
    fn() => times($row, ['name' => 'user_id', 'url' => '{x}{x}', 'lastlogin']),
    fn() => times($row, ['name' => 'user_id', 'profiles' => fn($row) => [$row['x']], 'lastlogin']),
    fn() => times($row, ['name' => 'user_id', 'x' => fn($row) => (string) $row['x'], 'lastlogin' => 'seen']),
    fn() => times($row, ['name' => 'user_id', 'lastlogin' => fn($row) => "$row[x]" ? $row['seen'] : 0]),
);
date_default_timezone_set('UTC');
echo imbachat_users_json([$row, new Zone('Asia/Tokyo'), $row], ['lastlogin']), "\n";
?>
--EXPECT--
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
1704067200 1704067200 1704034800 1704034800
[{"user_id":1,"name":"N","lastlogin":1704067200},{"user_id":1,"name":"2024-01-01 00:00:00","lastlogin":1704034800},{"user_id":1,"name":"N","lastlogin":1704034800}]
