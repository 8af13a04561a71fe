--TEST--
imbachat_jwt(): a JsonSerializable claim is serialized
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../token.inc';

final class Tag implements JsonSerializable
{
    public $hidden = 'not this';
    public function __construct(private mixed $data) {}
    public function jsonSerialize(): mixed
    {
        return $this->data;
    }
}
$claims = [
    'a' => new Tag('text'),
    'b' => new Tag(['x' => new Tag(null)]),
    'c' => new Tag(new Tag(1.5)),
    'd' => [new Tag([])],
];
echo preg_replace('/\d{10}/', 'EXP', payload(imbachat_jwt(6, 'secret', 60, $claims))), "\n";
?>
--EXPECT--
{"exp":EXP,"user_id":6,"a":"text","b":{"x":null},"c":1.5,"d":[[]]}
