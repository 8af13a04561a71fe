--TEST--
imbachat_users_json(): avatar_url and profile_url take a Stringable as its string
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Uri implements JsonSerializable, Stringable
{
    public $scheme = 'https';
    public function __construct(private string $uri) {}
    public function __toString(): string
    {
        return $this->uri;
    }
    public function jsonSerialize(): string
    {
        return 'not this';
    }
}
class Broken
{
    public function __toString(): string
    {
        throw new LogicException('no string');
    }
}
$row = [
    'user_id' => 6,
    'name' => 'J',
    'avatar_url' => new Uri('https://a/"é'),
    'profile_url' => new Uri(''),
    'link' => new Uri('x'),
];
attempt(
    fn() => imbachat_users_json([$row]),
    fn() => imbachat_users_json([(object) $row], [
        'avatar_url',
        'profile_url' => fn($row) => $row->link,
        'x' => 'link',
    ]),
    fn() => imbachat_users_json([['avatar_url' => new Broken()] + $row], ['avatar_url']),
    fn() => imbachat_users_json([$row], ['avatar_url' => fn() => (object) ['a' => 1]]),
);
?>
--EXPECT--
[{"user_id":6,"name":"J","avatar_url":"https:\/\/a\/\"\u00e9","profile_url":false,"link":"not this"}]
[{"user_id":6,"name":"J","avatar_url":"https:\/\/a\/\"\u00e9","profile_url":"x","x":"not this"}]
LogicException: no string
[{"user_id":6,"name":"J","avatar_url":{"a":1}}]
