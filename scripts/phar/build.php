<?php

/*
 * Writes the PHAR $argv[1] with the library in the folder $argv[2], the same each time: its files are sorted, not
 * compressed, for which a host may lack zlib, and without times. scripts/package-phar runs it.
 */

[, $to, $library] = $argv;
$root = dirname(__DIR__, 2);

/** @return array<string, string> the files of a folder, and of those below it, by their paths in it */
function files_of(string $folder): array
{
    $files = [];
    $all = new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS);
    foreach (new RecursiveIteratorIterator($all) as $file) {
        $files[substr($file->getPathname(), strlen($folder) + 1)] = $file->getPathname();
    }
    return $files;
}

/** PHP has no function for the files' times, and what it writes differs from version to version. */
function without_times(string $phar): string
{
    $end = "__HALT_COMPILER(); ?>\r\n";
    $at = strpos($phar, $end) + strlen($end);
    ['files' => $files, 'alias' => $alias] = unpack('Vlength/Vfiles/vversion/Vflags/Valias', $phar, $at);
    $at += 18 + $alias;
    $at += 4 + unpack('V', $phar, $at)[1]; // metadata
    for (; $files > 0; $files--) {
        $at += 4 + unpack('V', $phar, $at)[1] + 4; // name, size
        $phar = substr_replace($phar, pack('V', 0), $at, 4);
        $at += 16; // time, compressed size, checksum, flags
        $at += 4 + unpack('V', $phar, $at)[1]; // metadata
    }
    $signed = substr($phar, 0, -40); // 32 bytes of SHA-256, its number, "GBMB"
    return $signed . hash('sha256', $signed, true) . substr($phar, -8);
}

$files = ['LICENSE' => "$root/LICENSE", 'vendor/autoload.php' => __DIR__ . '/autoload.php'];
foreach (preg_grep('/\.php$/', files_of("$root/lib/check")) as $name => $file) {
    $files["lib/check/$name"] = $file;
}
foreach (preg_grep('~^(src/|LICENSE\.txt$)~', array_flip(files_of($library))) as $file => $name) {
    $files["vendor/masterminds/html5/$name"] = $file;
}
ksort($files, SORT_STRING);
umask(0o022); // which the files' modes follow
$phar = new Phar($to, 0, 'imbachat-check.phar');
$phar->startBuffering();
$phar->setStub((string) file_get_contents(__DIR__ . '/stub.php'));
foreach ($files as $name => $file) {
    $phar->addFromString($name, (string) file_get_contents($file));
}
$phar->setSignatureAlgorithm(Phar::SHA256);
$phar->stopBuffering();
file_put_contents($to, without_times((string) file_get_contents($to)));
