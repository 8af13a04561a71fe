--TEST--
imbachat_users_json(): ten thousand failures of every kind leak no memory
--EXTENSIONS--
imbachat
--FILE--
<?php
$good = ['user_id' => 6, 'name' => str_repeat('x', 1000)];
$failures = [
    fn() => imbachat_users_json([$good, 5]),
    fn() => imbachat_users_json([$good, []]),
    fn() => imbachat_users_json([$good], ['x' => 'missing']),
    fn() => imbachat_users_json([$good], ['x' => '/{name}/{missing}']),
    fn() => imbachat_users_json([$good], ['a' => '/{name}/', 'x' => 1]),
    fn() => imbachat_users_json([$good], ['a' => '/{name}/', 'x' => '{']),
    fn() => imbachat_users_json([$good], ['x' => fn() => throw new Exception()]),
    fn() => imbachat_users_json([$good], ['x' => fn() => [[INF]]]),
    fn() => imbachat_users_json((function () use ($good) {
        yield $good;
        throw new Exception();
    })()),
    fn() => imbachat_users_json([$good], ['lastlogin' => fn() => 'garbage'], 1 << 30),
];
function run(array $failures, int $times): int
{
    $thrown = 0;
    while ($times--) {
        foreach ($failures as $f) {
            try {
                $f();
            } catch (Throwable) {
                $thrown++;
            }
        }
    }
    return $thrown;
}
run($failures, 10);
$before = memory_get_usage();
var_dump(run($failures, 1000), memory_get_usage() - $before);
?>
--EXPECT--
int(10000)
int(0)
