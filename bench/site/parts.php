<?php
// The nanoseconds that the parts of ours take in a request of their own, each for the first time.
require __DIR__ . '/database.php';
require __DIR__ . '/../fields.php';

function nanoseconds(Closure $function): int
{
	$start = hrtime(true);
	$function();
	return hrtime(true) - $start;
}

$ids = $_GET['user_ids'];
$rows = database()->query("SELECT * FROM members WHERE user_id IN ($ids)", PDO::FETCH_ASSOC)->fetchAll();
echo json_encode([
	'imbachat_check_auth()' => nanoseconds(fn() => imbachat_check_auth(LOGIN, PASSWORD)),
	'imbachat_user_ids()' => nanoseconds(fn() => imbachat_user_ids($ids)),
	'imbachat_users_json()' => nanoseconds(fn() => imbachat_users_json($rows, DOCUMENTED_FIELDS)),
	'imbachat_jwt()' => nanoseconds(fn() => imbachat_jwt(123_456, str_repeat('k', 64))),
]);
