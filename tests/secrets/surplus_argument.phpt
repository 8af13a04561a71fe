--TEST--
Secrets: an argument too many is refused, and no rendering of the error shows one
--EXTENSIONS--
imbachat
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
try {
    imbachat_jwt(6, 'ARGUMENT-SECRET', 60, [], 'one too many');
    echo "nothing thrown\n";
} catch (ArgumentCountError $error) {
    echo $error->getMessage(), "\n";
    var_dump(str_contains($error . print_r($error->getTrace(), true), 'SECRET'));
}
?>
--EXPECT--
imbachat_jwt() expects at most 4 arguments, 5 given
bool(false)
