/*
 * The first byte chooses: a header's value; a value made of a login and a password; or credentials to compare, which
 * are known ones with some bits flipped.
 */
#include "fuzz.h"
#include "naive_base64.h"

#include "core/base64.h"
#include "core/basic.h"

static char naive_lower(char c)
{
	const char *upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", *found = c ? strchr(upper, c) : NULL;

	return found ? "abcdefghijklmnopqrstuvwxyz"[found - upper] : c;
}

static bool naive_equal(const char *a, size_t a_len, const char *b, size_t b_len, bool any_case)
{
	bool equal = a_len == b_len;

	for (size_t i = 0; equal && i < a_len; i++) {
		equal = any_case ? naive_lower(a[i]) == naive_lower(b[i]) : a[i] == b[i];
	}
	return equal;
}

/* The decoded text, or false where the value is no Basic scheme with strict base64 of something that has a colon. */
static bool naive_parse(const char *value, size_t len, char *decoded, size_t *decoded_len)
{
	size_t at = 5;

	if (len > IMBACHAT_BASIC_MAX || len < 6 || !naive_equal(value, 5, "basic", 5, true) || value[5] != ' ') {
		return false;
	}
	while (at < len && value[at] == ' ') {
		at++;
	}
	return naive_decode((unsigned char *) decoded, decoded_len, naive_std, value + at, len - at)
		&& memchr(decoded, ':', *decoded_len);
}

static void check_value(const void *data, size_t len)
{
	char *value = exact(data, len), *buffer = room(IMBACHAT_BASE64_DECODED_MAX(len)), *expected = room(len);
	size_t expected_len = 0, login_len;
	imbachat_credentials given;
	bool good = naive_parse(value, len, expected, &expected_len);

	CHECK(imbachat_basic_parse(value, len, buffer, &given) == good, "not what the naive reader takes for Basic");
	if (good) {
		login_len = (size_t) ((char *) memchr(expected, ':', expected_len) - expected);
		CHECK(same(given.login, given.login_len, expected, login_len), "another login");
		CHECK(same(given.password, given.password_len, expected + login_len + 1, expected_len - login_len - 1),
			"another password");
		CHECK(imbachat_credentials_equal(&given, &given), "credentials are not equal to themselves");
	}
	free(value);
	free(buffer);
	free(expected);
}

/* The scheme, spaces, and the input in base64. Spaces make some values as long as is allowed, or longer. */
static void check_made_value(fuzz_input *input)
{
	unsigned choice = (unsigned) take(input, 1);
	size_t text_len = 2 * input->left + 4, spaces = 1 + choice / 4 % 4, len;
	char *text = room(text_len), *value;

	text_len = naive_encode(text, naive_std, input->at, input->left);
	if (choice % 4 == 3 && text_len + 5 < IMBACHAT_BASIC_MAX) {
		spaces = IMBACHAT_BASIC_MAX - 5 - text_len + choice / 4 % 2;
	}
	len = 5 + spaces + text_len;
	value = room(len);
	memset(value, ' ', len);
	memcpy(value, (const char *[4]) {"Basic", "basic", "bASIC", "Basic"}[choice % 4], 5);
	memcpy(value + 5 + spaces, text, text_len);
	check_value(value, len);
	free(text);
	free(value);
}

/* A copy of the known text, with bits flipped where the mask has them, and now and then longer or shorter by a byte. */
static char *given_text(const char *known, size_t known_len, fuzz_input *mask, unsigned choice, size_t *len)
{
	char *text;

	*len = known_len + (choice == 1) - (choice == 2 && known_len > 0);
	text = room(*len);
	for (size_t i = 0; i < *len; i++) {
		text[i] = (char) ((i < known_len ? known[i] : 'x') ^ (char) take(mask, 1));
	}
	return text;
}

static void check_comparison(fuzz_input *input)
{
	unsigned choice = (unsigned) take(input, 1);
	size_t login_len = take(input, 1), password_len = take(input, 1);
	const uint8_t *login_bytes = take_bytes(input, &login_len), *password_bytes = take_bytes(input, &password_len);
	char *login = exact(login_bytes, login_len), *password = exact(password_bytes, password_len);
	imbachat_credentials known = {login, login_len, password, password_len}, given;
	char *given_login = given_text(login, login_len, input, choice % 8, &given.login_len);
	char *given_password = given_text(password, password_len, input, choice / 8 % 8, &given.password_len);
	bool expected;

	given.login = given_login, given.password = given_password;
	expected = naive_equal(login, login_len, given.login, given.login_len, true)
		&& naive_equal(password, password_len, given.password, given.password_len, false);
	CHECK(imbachat_credentials_equal(&known, &given) == expected, "not what the naive comparison says");
	CHECK(imbachat_credentials_equal(&given, &known) == expected, "it depends on which are the known ones");
	CHECK(imbachat_credentials_equal(&known, &known), "credentials are not equal to themselves");
	free(login);
	free(password);
	free(given_login);
	free(given_password);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};

	switch (take(&input, 1) % 3) {
		case 0: check_value(input.at, input.left); break;
		case 1: check_made_value(&input); break;
		default: check_comparison(&input); break;
	}
	return 0;
}
