--TEST--
imbachat_users_json() and imbachat_search_json(): random values and flags, compared with json_encode()
--EXTENSIONS--
imbachat
--FILE--
<?php
require __DIR__ . '/../random.inc';

random_cases(10000, function () {
    $users = [];
    $fields = ['user_id', 'name', 'x y', 'é"/'];
    $levels = one_of([0, 0, 3]); // rows of strings and numbers alone are written in another way
    $levels && $fields[] = 'profiles';
    for ($i = mt_rand(0, 3), $broken = !mt_rand(0, 2); $i > 0; $i--) {
        $users[] = array_combine($fields, array_slice([
            mt_rand(-9, 99), any_text($broken), any_value($levels, $broken), any_value($levels, $broken),
            ['x' => any_value(2, $broken)],
        ], 0, count($fields)));
    }
    $rows = match (mt_rand(0, 3)) {
        0 => array_map(fn($user) => (object) $user, $users),
        1 => new ArrayIterator(array_map(fn($user) => new ArrayObject($user), $users)),
        2 => (fn() => yield from $users)(),
        3 => $users,
    };
    $fields = mt_rand(0, 1) ? $fields : null;
    $flags = any_flags();
    if (mt_rand(0, 1)) {
        $answer = ['code' => 200, 'version' => 1, 'data' => $users];
        return [encode($answer, $flags), imbachat_search_json($rows, $fields, $flags)];
    }
    return [encode($users, $flags), imbachat_users_json($rows, $fields, $flags)];
});
?>
--EXPECT--
no difference
