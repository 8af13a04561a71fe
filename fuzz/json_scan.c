/*
 * The input is a text in which pieces of JSON, right and wrong ones, begin at any place. What a right payload is read
 * as, tests/jwt_verify/random_payload.phpt says.
 */
#include "fuzz.h"
#include "naive_utf8.h"

#include "core/json_scan.h"

#define DIGITS "0123456789"

/* Longer integers are for a parser. */
#define INTEGER_DIGITS 18

/* The unit of UTF-16 that the \u at s stands for, or -1. */
static int32_t naive_unit(const char *s)
{
	static const char digits[] = DIGITS "abcdef" DIGITS "ABCDEF";
	int32_t unit = 0;

	if (s[0] != '\\' || s[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		const char *digit = s[i] ? strchr(digits, s[i]) : NULL;

		if (!digit) {
			return -1;
		}
		unit = unit * 16 + (int32_t) (digit - digits) % 16;
	}
	return unit;
}

/* The character at s as RFC 8259 lets strings have it, or -1, also for half a surrogate pair: UTF-8 has none for it. */
static int32_t naive_string_character(const char *s, size_t left, size_t *used)
{
	int32_t c = naive_character(s, left, used), low;

	if (c != '\\') {
		return c < ' ' ? -1 : c;
	}
	*used = 2;
	switch (s[1]) {
		case '"': case '\\': case '/': return s[1];
		case 'b': return '\b';
		case 'f': return '\f';
		case 'n': return '\n';
		case 'r': return '\r';
		case 't': return '\t';
	}
	*used = 6;
	c = naive_unit(s);
	if (c < 0xd800 || c > 0xdfff) {
		return c;
	}
	*used = 12;
	low = naive_unit(s + 6);
	return c < 0xdc00 && low >= 0xdc00 && low <= 0xdfff ? 0x10000 + (c - 0xd800) * 0x400 + (low - 0xdc00) : -1;
}

/* What the string at *s says, or NULL where there is none; to be freed. Moves *s behind it. */
static char *naive_string(const char **s, size_t left, size_t *len)
{
	const char *at = *s + 1, *end = *s + left;
	char *text = room(left + 1), *dst = text; /* one more, as sprintf() ends what it writes */
	size_t used;
	int32_t c;

	if (**s == '"') {
		for (; at < end && *at != '"'; at += used, dst = naive_utf8(dst, c)) {
			c = naive_string_character(at, (size_t) (end - at), &used);
			if (c < 0) {
				break;
			}
		}
		if (at < end && *at == '"') {
			*s = at + 1;
			*len = (size_t) (dst - text);
			return text;
		}
	}
	free(text);
	return NULL;
}

/* The length of the number that the grammar of RFC 8259 has at s; 0 where there is none, or too long an integer. */
static size_t naive_number(const char *s, bool *is_integer)
{
	size_t len = *s == '-', digits = strspn(s + len, DIGITS), more;

	if (digits == 0 || (s[len] == '0' && digits > 1)) {
		return 0;
	}
	len += digits;
	*is_integer = !s[len] || !strchr(".eE", s[len]);
	if (*is_integer && digits > INTEGER_DIGITS) {
		return 0;
	}
	if (s[len] == '.') {
		more = strspn(s + len + 1, DIGITS);
		if (more == 0) {
			return 0;
		}
		len += 1 + more;
	}
	if (s[len] == 'e' || s[len] == 'E') {
		len += s[len + 1] == '+' || s[len + 1] == '-' ? 2 : 1;
		more = strspn(s + len, DIGITS);
		if (more == 0) {
			return 0;
		}
		len += more;
	}
	return len;
}

/* The room is what a text has that begins here. */
static void check_string(const char *s, size_t left)
{
	const char *end, *expected_end = s, *text = NULL;
	char *start = room(left), *at = start, *expected;
	size_t len = 0, expected_len = 0;

	expected = naive_string(&expected_end, left, &expected_len);
	end = imbachat_json_scan_string(s, &text, &len, &at);
	CHECK(!end == !expected, "not what the naive reader takes for a string");
	if (end) {
		CHECK(end == expected_end, "a string with another end");
		CHECK(same(text, len, expected, expected_len), "decoded otherwise than naively");
		CHECK(text == start ? at == start + len : text == s + 1 && at == start, "neither in the room nor in the JSON");
		CHECK(at - start <= end - s, "it takes more room than the string is long");
	}
	free(start);
	free(expected);
}

static void check_number(const char *s)
{
	int64_t integer = 0;
	bool is_integer = false, expected_integer = false;
	const char *end = imbachat_json_scan_number(s, &integer, &is_integer);
	size_t expected_len = naive_number(s, &expected_integer);
	char *libc_end;

	CHECK(!end == !expected_len, "not what the naive reader takes for a number");
	if (end) {
		CHECK(end == s + expected_len, "a number with another end");
		CHECK(is_integer == expected_integer, "not what the naive reader takes for an integer");
		CHECK(!is_integer || integer == strtoll(s, NULL, 10), "not the integer that strtoll() reads");
		CHECK(is_integer || (strtod(s, &libc_end), libc_end == end), "not the number that strtod() reads");
	}
}

static void check_word(const char *s, size_t left, const char *word)
{
	size_t len = strlen(word);
	const char *expected = left >= len && memcmp(s, word, len) == 0 ? s + len : NULL;

	CHECK(imbachat_json_scan_word(s, word) == expected, "not the end of the word");
}

/* A NUL ends every piece, so that the text ends with its first. */
static void check_text(const void *data, size_t len)
{
	char *text = room(len + 1);

	memcpy(text, data, len);
	text[len] = '\0';
	for (const char *s = text; s <= text + len; s++) {
		size_t left = (size_t) (text + len - s);

		check_string(s, left);
		check_number(s);
		check_word(s, left, "true");
		check_word(s, left, "false");
		check_word(s, left, "null");
	}
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_text(data, size > 0 ? strnlen((const char *) data, size) : 0);
	return 0;
}
