--TEST--
imbachat_users_json(): a row whose data contains itself throws a JsonException, as in json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

final class Model implements JsonSerializable
{
    public int $user_id = 1;
    public string $name = 'A';
    public ?Closure $data = null;
    public function jsonSerialize(): mixed
    {
        return $this->data ? ($this->data)($this) : $this;
    }
}

function model(?Closure $data): Model
{
    $model = new Model();
    $model->data = $data;
    return $model;
}

/** What both say of a row. */
function both(Closure $data): void
{
    attempt(
        fn() => imbachat_users_json([model(fn($model) => $data($model, imbachat_users_json(...)))]),
        fn() => json_encode(
            [model(fn($model) => $data($model, fn($rows) => json_encode($rows, JSON_THROW_ON_ERROR)))],
            JSON_THROW_ON_ERROR,
        ),
    );
}

both(fn($model, $json) => ['user_id' => 1, 'name' => $json([$model])]);
both(fn($model, $json) => ['user_id' => 1, 'name' => $json([model(fn() => $model)])]);
both(fn($model, $json) => model(fn() => $model));
both(fn($model, $json) => ['user_id' => 1, 'name' => 'A', 'self' => $model]);
both(fn($model, $json) => [
    'user_id' => 1,
    'name' => 'A',
    'friends' => [$json([model(fn() => ['user_id' => 2, 'name' => 'B'])])],
]);

// It can be written again afterwards, also where something was thrown.
$model = model(fn($model) => throw new LogicException('of the data'));
$ok = ['user_id' => 1, 'name' => 'A'];
attempt(
    fn() => imbachat_users_json([$model]),
    function () use ($model, $ok) {
        $model->data = fn() => $ok;
        return imbachat_users_json([$model, $model]);
    },
    fn() => imbachat_search_json([model(fn($model) => ['user_id' => 1, 'name' => imbachat_search_json([$model])])]),
);
?>
--EXPECT--
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
JsonException: Recursion detected
[{"user_id":1,"name":"A","friends":["[{\"user_id\":2,\"name\":\"B\"}]"]}]
[{"user_id":1,"name":"A","friends":["[{\"user_id\":2,\"name\":\"B\"}]"]}]
LogicException: of the data
[{"user_id":1,"name":"A"},{"user_id":1,"name":"A"}]
JsonException: Recursion detected
