--TEST--
imbachat_users_json(): an exception from any method of an iterator passes through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Rows implements Iterator
{
    private int $calls = 0;
    public function __construct(private string $method, private int $when) {}
    private function step(string $method): void
    {
        if ($method === $this->method && ++$this->calls === $this->when) {
            throw new RuntimeException("$method $this->when");
        }
    }
    public function rewind(): void
    {
        $this->step('rewind');
    }
    public function valid(): bool
    {
        $this->step('valid');
        return true;
    }
    public function current(): mixed
    {
        $this->step('current');
        return ['user_id' => 6, 'name' => 'John'];
    }
    public function key(): mixed
    {
        return 0;
    }
    public function next(): void
    {
        $this->step('next');
    }
}
foreach (['rewind' => 1, 'valid' => 1, 'current' => 1, 'next' => 1] as $method => $when) {
    attempt(fn() => imbachat_users_json(new Rows($method, $when)));
}
attempt(fn() => imbachat_users_json(new Rows('valid', 3), []), fn() => imbachat_users_json(new Rows('current', 3)));
?>
--EXPECT--
RuntimeException: rewind 1
RuntimeException: valid 1
RuntimeException: current 1
RuntimeException: next 1
RuntimeException: valid 3
RuntimeException: current 3
