--TEST--
imbachat_dialog_button(): values of attributes: strings and numbers; true writes the name only, false and null omit it
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';

class Text
{
    public function __toString(): string
    {
        return '"text"';
    }
}
class Thrower
{
    public function __toString(): string
    {
        throw new DomainException('thrown');
    }
}
enum Suit: string
{
    case Hearts = 'h';
}
$reference = 'by reference';
echo imbachat_dialog_button(2, 'x', [
    'string' => 's', 'int' => -7, 'float' => 1.5, 'zero' => 0, 'empty' => '', 'true' => true, 'false' => false,
    'null' => null, 'text' => new Text(), 'reference' => &$reference,
]), "\n";
foreach ([[], ['a'], new stdClass(), Suit::Hearts, fn() => 1, fopen('php://memory', 'r'), new Thrower()] as $value) {
    attempt(fn() => imbachat_dialog_button(2, 'x', ['class' => 'c', 'data-x' => $value]));
}
?>
--EXPECT--
<button type="button" data-imbachat-dialog="2" string="s" int="-7" float="1.5" zero="0" empty="" true text="&quot;text&quot;" reference="by reference">x</button>
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, array given for "data-x"
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, array given for "data-x"
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, stdClass given for "data-x"
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, Suit given for "data-x"
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, Closure given for "data-x"
TypeError: imbachat_dialog_button(): Argument #3 ($attributes) must contain only strings, numbers, booleans and null, resource given for "data-x"
DomainException: thrown
