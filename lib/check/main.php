<?php

const VERSION = '1.0.0';

/** Runs the parts in their order, as far as each can know something. */
function check_site(Site $site, Report $report): void
{
    try {
        foreach (
            [
                Internet::class, Address::class, Credentials::class, RightCredentials::class, Body::class,
                Caching::class, Users::class, Names::class, Values::class, Links::class, PrivateFields::class,
                OddIds::class, Times::class, Search::class,
            ] as $part
        ) {
            (new $part($site, $report))->run();
        }
    } catch (Stop) {
    }
    $site->options['page'] === null || $report->begin('page');
    (new Page($site, $report))->run();
}

/** @param array<string, mixed> $options as read */
function check(array $options): int
{
    $cookies = [
        $options['cookie'],
        ...array_map(fn($pair) => explode('=', $pair, 2)[1] ?? '', preg_split('/;\s*/', $options['cookie']) ?: []),
    ];
    // A value such as "1" or "en" is not secret, and hiding it would garble the output.
    Secrets::add(
        $options['password'],
        "$options[login]:$options[password]",
        $options['secret_key'],
        ...array_filter($cookies, fn($cookie) => strlen($cookie) >= 6),
    );
    $left_out = [
        ...($options['page'] === null ? PAGE_CHECKS : []),
        ...($options['search'] === null ? ['search-credentials', 'search', 'search-nothing'] : []),
        ...($options['requests'] === 0 ? ['time', 'time-at-once'] : []),
    ];
    $report = new Report(array_values(array_diff(array_keys(CHECKS), $left_out)), $options['json'], $options['url']);
    try {
        check_site(new Site($options, new Client($options['timeout'], $options['ca_file'])), $report);
        return $report->finish($options['strict']);
    } finally {
        $report->pause();
    }
}

/** @param list<string> $arguments */
function main(array $arguments): int
{
    ini_set('memory_limit', '384M');
    ini_set('display_errors', 'stderr');
    ignore_user_abort(true); // a closed pipe, as of `| head -1`, ends the output and leaves the exit code right
    try {
        $options = read_options($arguments);
        if (isset($options['help']) || isset($options['version'])) {
            echo isset($options['help']) ? USAGE : 'imbachat-check ' . VERSION . "\n";
            return 0;
        }
        return check($options);
    } catch (UsageError $error) {
        // What is wrong may come before --json.
        in_array('--json', $arguments, true)
            ? print_json(['error' => $error->getMessage()])
            : fwrite(STDERR, 'imbachat-check: ' . $error->getMessage() . "\nTry imbachat-check --help.\n");
        return 2;
    }
}
