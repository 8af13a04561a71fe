--TEST--
imbachat_users_json(): an exception from getIterator() passes through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/helpers.inc';

class Broken implements IteratorAggregate
{
    public function getIterator(): Traversable
    {
        throw new RuntimeException('no connection');
    }
}
class Wrong implements IteratorAggregate
{
    #[ReturnTypeWillChange]
    public function getIterator()
    {
        return new stdClass();
    }
}
attempt(
    fn() => imbachat_users_json(new Broken()),
    fn() => imbachat_search_json(new Broken(), ['email']),
    fn() => imbachat_users_json(new Wrong()),
);
?>
--EXPECT--
RuntimeException: no connection
RuntimeException: no connection
Exception: Objects returned by Wrong::getIterator() must be traversable or implement interface Iterator
