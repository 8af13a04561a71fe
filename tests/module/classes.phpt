--TEST--
imbachat: the exceptions and what they extend
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ((new ReflectionExtension('imbachat'))->getClasses() as $class) {
    echo $class->getName(), ' extends ', $class->getParentClass()->getName();
    echo $class->isFinal() || $class->isAbstract() ? ', closed' : '', "\n";
}
try {
    throw new ImbaChat\ExpiredTokenException('message', 5, new Exception('before'));
} catch (RuntimeException $thrown) {
    var_dump($thrown->getMessage(), $thrown->getCode(), $thrown->getPrevious()->getMessage());
}
?>
--EXPECT--
ImbaChat\Exception extends RuntimeException
ImbaChat\InvalidTokenException extends ImbaChat\Exception
ImbaChat\ExpiredTokenException extends ImbaChat\InvalidTokenException
ImbaChat\InvalidUserException extends ImbaChat\Exception
string(7) "message"
int(5)
string(6) "before"
