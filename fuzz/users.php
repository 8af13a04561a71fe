<?php

/*
 * Compares imbachat_users_json() and imbachat_search_json() with plain PHP, on random users, fields and flags: most of
 * them good, some with one thing wrong. The tests say what good users look like; here they come in more shapes.
 *
 * Usage: php users.php SECONDS SEED-FILE, or php users.php SEED for one case.
 * A case is its seed. The file has the one at work, also after a crash.
 */
require __DIR__ . '/random_users.php';

/** What a call gives, without the words that are ours to choose. */
function result_of(callable $call): string
{
    return preg_replace('/^(ImbaChat\\\\InvalidUserException: Row \d+(: field "[^"]*")?).*/s', '$1', outcome($call));
}

/** The answers that are promised, and ours. */
function one_case(): array
{
    $broken = !mt_rand(0, 2);
    $whole = !mt_rand(0, 3);
    $fields = $whole ? null : with_closures(random_fields(), $broken);
    $flags = random_flags();
    $wrong = mt_rand(0, 3) ? null : one_of(['row', 'row', 'row', 'list', 'fields', 'flags', 'impossible']);
    $rows = [];
    for ($i = mt_rand(0, mt_rand(0, 9) ? 4 : 60); $i > 0; $i--) {
        $rows[] = shaped(decorated(random_columns($broken), $broken), $whole);
    }
    if ($wrong === 'row' && $rows) {
        $row = spoilt(random_columns(false));
        $rows[mt_rand(0, count($rows) - 1)] = is_array($row) && mt_rand(0, 1) ? shaped($row, $whole) : $row;
    } elseif ($wrong === 'fields' && $fields !== null) {
        $rows = array_slice($rows, 0, 2); // a value 500 levels deep takes a megabyte in each when it is indented
        $fields = spoilt_fields($fields);
    }
    $kind = mt_rand(0, 12);
    $end = $wrong === 'list' && $rows ? mt_rand(0, count($rows) - 1) : null;
    $zone = one_of(ZONES);
    $ask = function (callable $function, ?array $fields, int $flags) use ($rows, $kind, $end, $zone) {
        date_default_timezone_set($zone);
        return result_of(fn() => $function(list_of($rows, $kind, $end), $fields, $flags));
    };

    if ($wrong === 'impossible') {
        $answer = $ask('imbachat_users_json', impossible_fields($fields ?? []), $flags);
        return ['refused', preg_match('/^(Value|Type)Error: .*#2 \(\$fields\)/', $answer) ? 'refused' : $answer];
    }
    if ($wrong === 'flags') {
        $others = [JSON_FORCE_OBJECT, JSON_PARTIAL_OUTPUT_ON_ERROR, JSON_NUMERIC_CHECK, 1 << 30, PHP_INT_MIN];
        $answer = $ask('imbachat_users_json', $fields, $flags | one_of($others));
        return ['refused', preg_match('/^ValueError: .*#3 \(\$flags\)/', $answer) ? 'refused' : $answer];
    }
    if (mt_rand(0, 3)) {
        return [$ask('reference_users_json', $fields, $flags), $ask('imbachat_users_json', $fields, $flags)];
    }
    return [$ask('reference_search_json', $fields, $flags), $ask('imbachat_search_json', $fields, $flags)];
}

function reference_search_json(iterable $users, ?array $fields, int $flags): string
{
    return json_encode(
        ['code' => 200, 'version' => 1, 'data' => reference_users($users, $fields)],
        $flags | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR,
    );
}

function run_case(int $seed): void
{
    mt_srand($seed);
    [$expected, $actual] = one_case();
    if ($expected !== $actual) {
        echo "Seed $seed: ", difference($expected, $actual), "\n";
        exit(1);
    }
}

set_error_handler(function (int $level, string $message) {
    throw new ErrorException($message); // neither side may warn
});
if (count($argv) < 3) {
    run_case((int) $argv[1]);
    echo "No difference.\n";
    exit;
}
[, $seconds, $file] = $argv;
$seed_file = fopen($file, 'w');
$until = hrtime(true) + $seconds * 1_000_000_000;
$first = random_int(0, 1 << 30);
for ($count = 0; hrtime(true) < $until; $count++) {
    rewind($seed_file);
    fwrite($seed_file, sprintf('%010d', $first + $count));
    run_case($first + $count);
}
gc_collect_cycles(); // what is left then is a leak
echo "$count cases\n";
