--TEST--
imbachat_users_json(): a lazy object may be reset to lazy while it is written (PHP 8.4)
--EXTENSIONS--
imbachat
--SKIPIF--
<?php if (PHP_VERSION_ID < 80400) die('skip lazy objects are of PHP 8.4'); ?>
--FILE--
<?php
final class Resetting implements JsonSerializable
{
    public function __construct(private string $method) {}
    public function jsonSerialize(): mixed
    {
        (new ReflectionClass('Member'))->{$this->method}(
            $GLOBALS['row'],
            $this->method === 'resetAsLazyProxy' ? fn() => new Member() : function (): void {},
        );
        $GLOBALS['held'] = array_map(fn() => new Member(), range(1, 20));
        return 'x';
    }
}
#[AllowDynamicProperties]
class Member
{
    public $user_id = 6;
    public $first;
    public $name = 'Ann';
    public $more = [1, 2];
}
$class = new ReflectionClass('Member');
foreach (['resetAsLazyProxy', 'resetAsLazyGhost'] as $method) {
    $make = function () use ($method): Member {
        $member = new Member();
        $member->first = new Resetting($method);
        $member->name = str_repeat('n', random_int(5, 5));
        $member->dynamic = [1];
        return $member;
    };
    $row = $class->newLazyProxy($make);
    echo imbachat_users_json([$row]), "\n";
    $row = $class->newLazyProxy($make);
    echo strlen(imbachat_users_json([$row], ['first', 'more'])) > 0 ? "written\n" : '';
}
?>
--EXPECT--
[{"user_id":6,"first":"x","name":"nnnnn","more":[1,2],"dynamic":[1]}]
written
[{"user_id":6,"first":"x","name":"nnnnn","more":[1,2],"dynamic":[1]}]
written
