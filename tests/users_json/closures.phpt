--TEST--
imbachat_users_json(): a Closure computes a field from the row
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Model
{
    public function __construct(private int $id, public string $name) {}
    public function fields(): array
    {
        return ['user_id' => fn(Model $row) => $row->id, 'type' => $this->type(...)];
    }
    private function type(Model $row): string
    {
        return $row->name . ' by ' . $this->name;
    }
    public static function upper($row)
    {
        return strtoupper($row->name);
    }
}
$john = new Model(6, 'John');
attempt(
    fn() => imbachat_users_json([$john, new Model(7, 'Ann')], $john->fields() + ['up' => Model::upper(...)]),
    fn() => imbachat_users_json([['user_id' => 6]], [
        'user_id',
        'name' => fn(array $row) => implode(',', array_keys($row)),
        'count' => count(...),
    ]),
    fn() => imbachat_users_json([$john], ['user_id' => fn() => 5, 'same' => fn() => func_get_args() === [$john]]),
    fn() => imbachat_users_json([$john], [
        'user_id' => fn() => '5',
        'name' => fn() => null,
        'lastlogin' => fn() => '1970-01-01 00:01 UTC',
        'avatar_url' => fn() => '',
        'profiles' => fn() => [],
        'void' => function () {},
    ]),
);
?>
--EXPECT--
[{"name":"John","user_id":6,"type":"John by John","up":"JOHN"},{"name":"Ann","user_id":7,"type":"Ann by John","up":"ANN"}]
[{"user_id":6,"name":"user_id","count":1}]
[{"name":"John","user_id":5,"same":true}]
[{"user_id":5,"name":"","lastlogin":60,"avatar_url":false,"profiles":{},"void":null}]
