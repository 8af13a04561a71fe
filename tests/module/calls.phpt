--TEST--
imbachat: calls.inc has a call of every function
--EXTENSIONS--
imbachat
--FILE--
<?php
$calls = file_get_contents(__DIR__ . '/calls.inc');
foreach ((new ReflectionExtension('imbachat'))->getFunctions() as $name => $function) {
    str_contains($calls, "=> $name(") || print "tests/module/calls.inc has no call of $name()\n";
}
echo "done\n";
?>
--EXPECT--
done
