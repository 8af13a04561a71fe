<?php

/*
 * Runs tests against the library in a tree: php worker.php TREE LIST. LIST has a test a line, as JSON. The first one
 * that fails is printed, and ends the run with code 1; one that the clock has ended, with code 2. With --all, every
 * test is run, and a line of JSON tells how it went.
 * Most tests share one process that has loaded the library, and fork from it; the others get a PHP of their own.
 */
[, $tree, $list] = $argv;
$all = isset($argv[3]);
require __DIR__ . '/phpt.php';
// for php_command() of tests/http.inc
putenv('TEST_PHP_EXTRA_ARGS=' . implode(' ', array_map('escapeshellarg', ini_options(
    [...INI, "auto_prepend_file=$tree/tests/polyfill/prepend.php"],
))));
if (getenv('MUTATION_74')) { // the functions for PHP 7.4 run on a later one, too
    foreach (["$tree/lib/polyfill/bootstrap.php", "$tree/lib/polyfill/functions74.php"] as $file) {
        eval('?>' . strtr(file_get_contents($file), [
            'PHP_VERSION_ID' => '70400',
            "'/functions74.php'" => "'/declarations.php'", // once more: the functions come next
            '__DIR__' => var_export(dirname($file), true),
        ]));
    }
}
require "$tree/tests/polyfill/prepend.php";
require "$tree/lib/endpoint/bootstrap.php";

/** The processor's seconds that tests have taken: on a busy machine, the clock would say more. */
function children_time(): float
{
    $usage = getrusage(1);
    return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

foreach (file($list, FILE_IGNORE_NEW_LINES) as $line) {
    $test = json_decode($line, true);
    $start = children_time();
    $output = "$tree/output";
    file_put_contents($output, '');
    file_put_contents("$tree/hits", '');
    if ($test['forks']) {
        $child = pcntl_fork();
        if ($child === 0) {
            chdir(dirname("$tree/$test[script]"));
            posix_setrlimit(POSIX_RLIMIT_CPU, $test['seconds'], $test['seconds']);
            pcntl_alarm(patience($test['seconds']));
            fclose(STDIN);
            fclose(STDOUT);
            fclose(STDERR);
            $stdin = fopen('/dev/null', 'r');
            $stdout = fopen($output, 'a');
            $stderr = fopen($output, 'a');
            $script = "$tree/$test[script]";
            $_SERVER['argv'] = $argv = [$script];
            unset($tree, $list, $all, $line, $test, $start, $output, $child, $file);
            include $script;
            exit;
        }
        pcntl_waitpid($child, $status);
        $in_time = !pcntl_wifsignaled($status) || pcntl_wtermsig($status) !== SIGALRM;
        $passed = matches($test, file_get_contents($output));
    } else {
        $in_time = run_alone($test, $tree, $output);
        $passed = matches($test, file_get_contents($output));
        if (!$passed && $in_time && !$all) { // programs wait for one another: on a busy machine, that can fail once
            file_put_contents($output, '');
            $in_time = run_alone($test, $tree, $output);
            $passed = matches($test, file_get_contents($output));
        }
    }
    if ($all) {
        $hits = array_values(array_unique(array_map('intval', file("$tree/hits"))));
        echo json_encode([$test['name'], $passed, children_time() - $start, $hits]), "\n";
    } elseif (!$passed) {
        echo $test['name'];
        exit($in_time ? 1 : 2);
    }
}
