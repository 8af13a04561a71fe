--TEST--
The document's sample responses, made valid JSON: imbachat_users_json() gives the same for the same data
--EXTENSIONS--
imbachat
--SKIPIF--
<?php require __DIR__ . '/document.inc'; skip_without_document(); ?>
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../users_json/helpers.inc';
require __DIR__ . '/document.inc';

preg_match_all('/^```json\n(.*?)^```/ms', file_get_contents(document_path()), $samples);
foreach ($samples[1] as $sample) {
    var_dump(json_decode($sample));
    $users = json_decode(preg_replace('/,(?=\s*[}\]])/', '', $sample), true);
    same(count($users) . ' users', json_encode($users), imbachat_users_json($users));
    same('by fields', json_encode($users), imbachat_users_json($users, array_keys($users[0])));
}
?>
--EXPECT--
NULL
2 users: same
by fields: same
NULL
1 users: same
by fields: same
