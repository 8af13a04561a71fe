--TEST--
lib/polyfill: a class that the library does not have is no error, whatever files it has
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_processes(); ?>
--FILE--
<?php
require __DIR__ . '/child.inc';

echo without_extension('
foreach (["Bootstrap", "Declarations", "Functions74", "Functions80", "Nobody", "Users\More", "Users"] as $class) {
    echo $class, class_exists("ImbaChat\Polyfill\\\\$class") ? " is there\n" : " is not\n";
}');
?>
--EXPECT--
Bootstrap is not
Declarations is not
Functions74 is not
Functions80 is not
Nobody is not
Users\More is not
Users is there
