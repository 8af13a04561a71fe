<?php

// PER Coding Style 3.0 for all PHP but the stub, which is written as PHP's own are. scripts/php-style runs it.
$finder = (new PhpCsFixer\Finder())
    ->in(array_filter(array_map(
        fn($folder) => __DIR__ . "/$folder",
        ['bin', 'lib', 'integrations', 'demo', 'bench', 'soak', 'fuzz', 'scripts', 'tests'],
    ), is_dir(...)))
    ->name('/\.(php|inc)$|^[^.]+$/')
    ->notPath('results')
    ->notPath('~^analysis/(mistakes|correct|october\.stub)\.php$~') // their lines have marks
    ->filter(fn($file) => preg_match('/\A(#!.*\bphp\n)?<\?php/', (string) file_get_contents($file)) === 1);

return (new PhpCsFixer\Config())
    ->setRules([
        '@PER-CS3x0' => true,
        // Without "parameters": PHP 7.4, which the code for shared hosts supports, allows no comma after the last one.
        'trailing_comma_in_multiline' => [
            'after_heredoc' => true,
            'elements' => ['arguments', 'array_destructuring', 'arrays', 'match'],
        ],
    ])
    ->setFinder($finder)
    ->setUsingCache(false)
    ->setUnsupportedPhpVersionAllowed(true);
