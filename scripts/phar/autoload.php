<?php

// Of imbachat-check.phar, in which masterminds/html5 is the only library.
spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/masterminds/html5/src/' . strtr(substr($class, strlen('Masterminds\\')), '\\', '/') . '.php';
    if (str_starts_with($class, 'Masterminds\\') && is_file($file)) {
        require $file;
    }
});
