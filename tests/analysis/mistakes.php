<?php
/*
 * A mistake on each line that ends with "// mistake"; "// mistake: PHPStan" where Psalm does not see it. The analysers must
 * report these lines and no other. Nobody runs this.
 */
declare(strict_types=1);

use ImbaChat\ExpiredTokenException;
use ImbaChat\InvalidTokenException;

function unknown_things(): void
{
	echo IMBACHAT_VERSIONS; // mistake
	echo imbachat_users([]); // mistake
	throw new ImbaChat\TokenException('x'); // mistake
}

function constants(): void
{
	echo IMBACHAT_VERSION->major; // mistake
	echo strlen(IMBACHAT_API_VERSION); // mistake
	echo new InvalidTokenException(['x']); // mistake
}

function tokens(int $any, string $text, ?string $nothing): void
{
	echo imbachat_jwt(); // mistake
	echo imbachat_jwt(0); // mistake
	echo imbachat_jwt(-1); // mistake
	echo imbachat_jwt($any); // mistake
	echo imbachat_jwt('abc'); // mistake
	echo imbachat_jwt($text); // mistake
	echo imbachat_jwt(null); // mistake
	echo imbachat_jwt(1.5); // mistake
	echo imbachat_jwt(true); // mistake
	echo imbachat_jwt(1, ''); // mistake
	echo imbachat_jwt(1, $text); // mistake
	echo imbachat_jwt(1, (string) $nothing); // mistake
	echo imbachat_jwt(1, ['key']); // mistake
	echo imbachat_jwt(1, 'key', 0); // mistake
	echo imbachat_jwt(1, 'key', -60); // mistake
	echo imbachat_jwt(1, 'key', '60'); // mistake
	echo imbachat_jwt(1, 'key', 60, ['exp' => 1]); // mistake
	echo imbachat_jwt(1, 'key', 60, ['user_id' => 2]); // mistake
	echo imbachat_jwt(1, 'key', 60, ['a list']); // mistake
	echo imbachat_jwt(1, 'key', 60, 'a text'); // mistake
	echo imbachat_jwt(1, 'key', 60, [], 'HS512'); // mistake
	echo imbachat_jwt(1, key: 'key'); // mistake
	echo imbachat_jwt(1)->token; // mistake
	imbachat_jwt(1); // mistake: Stub
	echo imbachat_jwt(1) === false ? 'It never returns false.' : ''; // mistake
	try {
		echo imbachat_jwt(1);
	} catch (DomainException) { // mistake: PHPStan
	}
}

function verified(string $token, ?string $cookie): void
{
	imbachat_jwt_verify($cookie); // mistake
	imbachat_jwt_verify([$token]); // mistake
	imbachat_jwt_verify($token, ''); // mistake
	imbachat_jwt_verify($token, []); // mistake
	imbachat_jwt_verify($token, ['']); // mistake
	imbachat_jwt_verify($token, [1]); // mistake
	imbachat_jwt_verify($token, ['key', null]); // mistake
	imbachat_jwt_verify($token, 'key', -1); // mistake
	imbachat_jwt_verify($token, 'key', 1.5); // mistake
	imbachat_jwt_verify($token, 'key', 0, 'HS256'); // mistake
	imbachat_jwt_verify($token, algorithm: 'HS256'); // mistake
	echo imbachat_jwt_verify($token)->exp; // mistake
	echo imbachat_jwt_verify($token)['exp']; // mistake
	echo strlen(imbachat_jwt_verify($token)['exp'] ?? 1); // mistake
	echo imbachat_jwt_verify($token); // mistake
	echo imbachat_jwt_verify($token) === false ? 'It never returns false.' : ''; // mistake
	echo imbachat_jwt_verify($token) === null ? 'Nor null.' : ''; // mistake
	try {
		imbachat_jwt_verify($token);
	} catch (InvalidTokenException) {
	} catch (ExpiredTokenException) { // mistake: PHPStan
	}
	try {
		imbachat_jwt_verify($token);
	} catch (JsonException) { // mistake: PHPStan
	}
}

function checked(string $login): void
{
	imbachat_check_auth(); // mistake: Stub
	echo imbachat_check_auth('') ? 1 : 0; // mistake
	echo imbachat_check_auth($login) ? 1 : 0; // mistake
	echo imbachat_check_auth('site', '') ? 1 : 0; // mistake
	echo imbachat_check_auth(['site', 'pass']) ? 1 : 0; // mistake
	echo imbachat_check_auth('site', 'pass', 'Basic c2l0ZTpwYXNz') ? 1 : 0; // mistake
	echo imbachat_check_auth('site', 'pass', new ArrayObject()) ? 1 : 0; // mistake
	echo imbachat_check_auth(username: 'site') ? 1 : 0; // mistake
	echo imbachat_check_auth() === null ? 'It never returns null.' : ''; // mistake
	try {
		echo imbachat_check_auth() ? 1 : 0;
	} catch (ImbaChat\Exception) { // mistake: PHPStan
	}
	imbachat_require_auth(''); // mistake
	imbachat_require_auth('site', ''); // mistake
	imbachat_require_auth($login); // mistake
	imbachat_require_auth('site', 'pass', 'x'); // mistake
	imbachat_require_auth(realm: 'Backend'); // mistake
	if (imbachat_require_auth()) { // mistake: PHPStan
		echo 'It returns nothing.';
	}
	try {
		imbachat_require_auth();
	} catch (ImbaChat\Exception) { // mistake: PHPStan
	}
}

function errors(): void
{
	echo imbachat_error_json(400); // mistake
	echo imbachat_error_json('400', 'x'); // mistake
	echo imbachat_error_json(400, null); // mistake
	echo imbachat_error_json(400, 'x', ['debug']); // mistake
	echo imbachat_error_json(status: 400, error: 'x'); // mistake
	echo imbachat_error_json(400, 'x')['code']; // mistake
	imbachat_error_json(400, 'x'); // mistake: Stub
	echo imbachat_error_json(400, 'x') === '' ? 'It is never empty.' : ''; // mistake
}

function ids(): void
{
	echo count(imbachat_user_ids()); // mistake
	echo count(imbachat_user_ids(5)); // mistake
	echo count(imbachat_user_ids(null)); // mistake
	echo count(imbachat_user_ids(new ArrayObject([1]))); // mistake
	echo count(imbachat_user_ids('1', 0)); // mistake
	echo count(imbachat_user_ids('1', -1)); // mistake
	echo count(imbachat_user_ids('1', '10')); // mistake
	echo count(imbachat_user_ids('1', max: 10)); // mistake
	echo 'IN (' . imbachat_user_ids('1,2') . ')'; // mistake
	echo imbachat_user_ids('1,2')->first; // mistake
	imbachat_user_ids('1,2'); // mistake: Stub
	foreach (imbachat_user_ids('1,2') as $id) {
		echo strlen($id); // mistake
		if ($id < 1) { // mistake
			echo 'It is never below 1.';
		}
	}
	echo imbachat_user_ids('1,2') === false ? 'It never returns false.' : ''; // mistake
	try {
		$ids = imbachat_user_ids('1,2');
	} catch (ImbaChat\Exception) { // mistake: PHPStan
	}
}

/**
 * @param list<array{id: int, name: string}> $rows
 * @param list<DateTime> $dates
 * @param list<int> $numbers
 */
function users(array $rows, array $dates, array $numbers): void
{
	echo imbachat_users_json(); // mistake
	echo imbachat_users_json(null); // mistake
	echo imbachat_users_json('[]'); // mistake
	echo imbachat_users_json(new DateTime()); // mistake
	echo imbachat_users_json([1, 2]); // mistake
	echo imbachat_users_json($numbers); // mistake
	echo imbachat_users_json($rows, 'name'); // mistake
	echo imbachat_users_json($rows, ['']); // mistake
	echo imbachat_users_json($rows, [1]); // mistake
	echo imbachat_users_json($rows, [null]); // mistake
	echo imbachat_users_json($rows, ['' => 'name']); // mistake
	echo imbachat_users_json($rows, ['name' => '']); // mistake
	echo imbachat_users_json($rows, ['name' => null]); // mistake
	echo imbachat_users_json($rows, ['name' => 1]); // mistake
	echo imbachat_users_json($rows, ['name' => false]); // mistake
	echo imbachat_users_json($rows, ['name' => ['display_name']]); // mistake
	echo imbachat_users_json($rows, ['name' => new ArrayObject()]); // mistake
	echo imbachat_users_json($rows, ['name' => fn(DateTime $row): string => $row->format('c')]); // mistake
	echo imbachat_users_json($rows, ['name' => fn(array $row, int $at): string => "$at"]); // mistake
	echo imbachat_users_json($rows, ['name' => strlen(...)]); // mistake
	echo imbachat_users_json($dates, ['name' => fn(array $row): int => count($row)]); // mistake
	echo imbachat_users_json($rows, [], '0'); // mistake
	echo imbachat_users_json($rows, [], true); // mistake
	echo imbachat_users_json($rows, columns: ['name']); // mistake
	echo imbachat_users_json($rows)[0]['name']; // mistake
	echo imbachat_users_json($rows)->users; // mistake
	imbachat_users_json($rows); // mistake: Stub
	foreach (imbachat_users_json($rows) as $user) { // mistake
		echo 'It returns a text.';
	}
	echo imbachat_users_json($rows) === false ? 'It never returns false.' : ''; // mistake
	echo imbachat_users_json($rows) === '' ? 'Nor is it empty.' : ''; // mistake
}

/**
 * @param list<array{id: int, name: string}> $rows
 * @param list<DateTime> $dates
 */
function found(array $rows, array $dates): void
{
	echo imbachat_search_json(); // mistake
	echo imbachat_search_json(null); // mistake
	echo imbachat_search_json(['Ann']); // mistake
	echo imbachat_search_json($rows, 'name'); // mistake
	echo imbachat_search_json($rows, ['']); // mistake
	echo imbachat_search_json($rows, ['' => 'name']); // mistake
	echo imbachat_search_json($rows, ['name' => '']); // mistake
	echo imbachat_search_json($rows, ['name' => 1]); // mistake
	echo imbachat_search_json($rows, ['name' => fn(DateTime $row): string => $row->format('c')]); // mistake
	echo imbachat_search_json($dates, ['name' => fn(array $row): int => count($row)]); // mistake
	echo imbachat_search_json($rows, [], '0'); // mistake
	echo imbachat_search_json($rows, limit: 20); // mistake
	echo imbachat_search_json($rows)['data']; // mistake
	imbachat_search_json($rows); // mistake: Stub
	echo imbachat_search_json($rows) === false ? 'It never returns false.' : ''; // mistake
}

function widgets(int $any, string $text): void
{
	echo imbachat_widget(0); // mistake
	echo imbachat_widget($any); // mistake
	echo imbachat_widget('abc'); // mistake
	echo imbachat_widget($text); // mistake
	echo imbachat_widget(false); // mistake
	echo imbachat_widget(1, 'dark'); // mistake
	echo imbachat_widget(1, ['dark']); // mistake
	echo imbachat_widget(1, ['user_id' => 2]); // mistake
	echo imbachat_widget(1, ['token' => 'x']); // mistake
	echo imbachat_widget(1, ['language' => null]); // mistake
	echo imbachat_widget(1, ['theme' => 1]); // mistake
	echo imbachat_widget(1, ['position' => true]); // mistake
	echo imbachat_widget(1, ['resizable' => 'yes']); // mistake
	echo imbachat_widget(1, ['draggable' => 1]); // mistake
	echo imbachat_widget(1, ['useFaviconBadge' => 0]); // mistake
	echo imbachat_widget(1, ['updateTitle' => 'no']); // mistake
	echo imbachat_widget(1, [], ''); // mistake
	echo imbachat_widget(1, [], 1234); // mistake
	echo imbachat_widget(1, [], '1234', ''); // mistake
	echo imbachat_widget(1, [], '1234', 'key', 0); // mistake
	echo imbachat_widget(1, [], '1234', 'key', 60, ''); // mistake
	echo imbachat_widget(1, [], '1234', 'key', 60, null, ''); // mistake
	echo imbachat_widget(1, nonce: $text); // mistake
	echo imbachat_widget(1, async: 'no'); // mistake
	echo imbachat_widget(1, theme: 'dark'); // mistake
	echo imbachat_widget(1)['script']; // mistake
	imbachat_widget(1); // mistake: Stub
	echo imbachat_widget(1) === '' ? 'It is never empty.' : ''; // mistake
	try {
		echo imbachat_widget(1);
	} catch (InvalidArgumentException) { // mistake: PHPStan
	}
}

function buttons(int $any): void
{
	echo imbachat_dialog_button(2); // mistake
	echo imbachat_dialog_button(0, 'Write'); // mistake
	echo imbachat_dialog_button($any, 'Write'); // mistake
	echo imbachat_dialog_button('me', 'Write'); // mistake
	echo imbachat_dialog_button(null, 'Write'); // mistake
	echo imbachat_dialog_button(2, null); // mistake
	echo imbachat_dialog_button(2, 2); // mistake
	echo imbachat_dialog_button(2, 'Write', 'button'); // mistake
	echo imbachat_dialog_button(2, 'Write', ['button']); // mistake
	echo imbachat_dialog_button(2, 'Write', ['' => 'button']); // mistake
	echo imbachat_dialog_button(2, 'Write', ['type' => 'submit']); // mistake
	echo imbachat_dialog_button(2, 'Write', ['data-imbachat-dialog' => 3]); // mistake
	echo imbachat_dialog_button(2, 'Write', ['onclick' => 'open()']); // mistake
	echo imbachat_dialog_button(2, 'Write', ['class' => ['a', 'b']]); // mistake
	echo imbachat_dialog_button(2, 'Write', ['title' => new DateTime()]); // mistake
	echo imbachat_dialog_button(2, 'Write', class: 'button'); // mistake
	echo imbachat_dialog_button(2, 'Write')->html; // mistake
	imbachat_dialog_button(2, 'Write'); // mistake: Stub
	echo imbachat_dialog_button(2, 'Write') === '' ? 'It is never empty.' : ''; // mistake
	try {
		echo imbachat_dialog_button(2, 'Write');
	} catch (ImbaChat\Exception) { // mistake: PHPStan
	}
}
