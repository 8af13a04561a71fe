--TEST--
imbachat: the stub file and the built extension say the same
--EXTENSIONS--
imbachat
--SKIPIF--
<?php is_readable(__DIR__ . '/../../stubs/imbachat.stub.php') or die('skip the stub is not beside the tests'); ?>
--INI--
pcre.jit=0
--FILE--
<?php
// In one line, without comments; types and defaults in the order and spelling that reflection has.
$stub = preg_replace(
    ['~/\*.*?\*/~s', '/\s+/', '/\( /', '/,? \)/'],
    ['', ' ', '(', ')'],
    file_get_contents(__DIR__ . '/../../stubs/imbachat.stub.php'),
);
$sort = fn(array $types) => implode('|', (sort($types) ? $types : []));
$type = fn(string $type) => $sort(explode('|', str_replace(['?', 'iterable'], ['null|', 'Traversable|array'], $type)));
preg_match_all('/function (\w+)\((.*?)\): (\S+) \{\}/', $stub, $matches, PREG_SET_ORDER);
foreach ($matches as [, $name, $list, $returns]) {
    $function = new ReflectionFunction($name);
    $type($returns) === $type($function->getReturnType()) ?: print "$name() returns {$function->getReturnType()}\n";
    $parameters = $list === '' ? [] : explode(', ', $list);
    count($parameters) === $function->getNumberOfParameters()
        ?: print "$name() has {$function->getNumberOfParameters()} parameters\n";
    foreach ($function->getParameters() as $at => $parameter) {
        preg_match('/^(#\[\\\\SensitiveParameter\] )?(\S+) \$(\w+)(?: = (.*))?$/', $parameters[$at], $said)
            ?: print "not understood: $parameters[$at]\n";
        $default = $parameter->isOptional()
            ? str_replace(['NULL', "array (\n)"], ['null', '[]'], var_export($parameter->getDefaultValue(), true))
            : '';
        $same = $type($said[2]) === $type($parameter->getType())
            && $said[3] === $parameter->getName()
            && ($said[4] ?? '') === $default
            && ($said[1] !== '') === ($parameter->getAttributes('SensitiveParameter') !== []);
        $same ?: print "$name(): $parameters[$at] is $parameter\n";
    }
}
var_dump(array_column($matches, 1) === array_keys((new ReflectionExtension('imbachat'))->getFunctions()));
preg_match_all('/class (\w+) extends (\S+)/', $stub, $classes, PREG_SET_ORDER);
foreach ($classes as [, $name, $parent]) {
    echo $name, ' ';
    echo get_parent_class("ImbaChat\\$name") === ltrim(
        $parent === 'Exception' || $parent === 'InvalidTokenException' ? "ImbaChat\\$parent" : $parent,
        '\\',
    ) ? 'agrees' : 'differs', "\n";
}
?>
--EXPECT--
bool(true)
Exception agrees
InvalidTokenException agrees
ExpiredTokenException agrees
InvalidUserException agrees
