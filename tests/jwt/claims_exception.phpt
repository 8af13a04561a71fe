--TEST--
imbachat_jwt(): an exception from a claim's jsonSerialize() passes through
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../throws.inc';

final class Broken implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        throw new DomainException('no data today');
    }
}
throws(fn() => imbachat_jwt(6, 'secret', 60, ['ok' => 1, 'x' => new Broken()]));
throws(fn() => imbachat_jwt(6, 'secret', 60, ['x' => [[new Broken()]]]));
var_dump(strlen(imbachat_jwt(6, 'secret', 60, ['ok' => 1])) > 100);
?>
--EXPECT--
DomainException: no data today
DomainException: no data today
bool(true)
