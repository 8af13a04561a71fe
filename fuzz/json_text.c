/*
 * The first byte chooses the options, the rest is the text. It is escaped by src/core/json_text.c, with and without
 * SSE2, and by a naive writer, whole and cut at every place.
 */
#include "fuzz.h"
#include "naive_utf8.h"

#include "core/json_text.h"
#include "plain/json_text.h"

/* A cut at every place takes the square of the length, so long texts are cut at so many places only. */
#define MANY_CUTS 64

/* An escaped text, with the places where one character ends and the next begins. */
typedef struct {
	char *json;
	size_t *written; /* how much of json is there before the character at this byte; BETWEEN inside of a character */
	bool is_whole;
} naive_text;

#define BETWEEN SIZE_MAX

/* The escape that json_encode()'s documentation names for an ASCII character, or NULL where it is copied. */
static const char *naive_short_escape(int32_t c, unsigned options)
{
	switch (c) {
		case '"': return options & IMBACHAT_JSON_HEX_QUOT ? "\\u0022" : "\\\"";
		case '\\': return "\\\\";
		case '/': return options & IMBACHAT_JSON_UNESCAPED_SLASHES ? NULL : "\\/";
		case '\b': return "\\b";
		case '\f': return "\\f";
		case '\n': return "\\n";
		case '\r': return "\\r";
		case '\t': return "\\t";
		case '<': return options & IMBACHAT_JSON_HEX_TAG ? "\\u003C" : NULL;
		case '>': return options & IMBACHAT_JSON_HEX_TAG ? "\\u003E" : NULL;
		case '&': return options & IMBACHAT_JSON_HEX_AMP ? "\\u0026" : NULL;
		case '\'': return options & IMBACHAT_JSON_HEX_APOS ? "\\u0027" : NULL;
	}
	return NULL;
}

static char *naive_write(char *dst, int32_t c, unsigned options)
{
	const char *escape = naive_short_escape(c, options);
	bool unescaped = options & IMBACHAT_JSON_UNESCAPED_UNICODE
		&& ((c != 0x2028 && c != 0x2029) || options & IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS);

	if (escape) {
		return dst + sprintf(dst, "%s", escape);
	}
	if (c >= ' ' && c < 0x80) {
		*dst = (char) c;
		return dst + 1;
	}
	if (c >= 0x80 && unescaped) {
		return naive_utf8(dst, c);
	}
	if (c >= 0x10000) {
		return dst + sprintf(dst, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
	}
	return dst + sprintf(dst, "\\u%04x", c);
}

static naive_text naive_escape(const char *text, size_t len, unsigned options)
{
	naive_text escaped = {room(12 * len + 16), room((len + 1) * sizeof(size_t)), true};
	char *dst = escaped.json;
	size_t used;

	for (size_t at = 0; at < len; at += used) {
		int32_t c = naive_character(text + at, len - at, &used);

		for (size_t i = 0; i < used; i++) {
			escaped.written[at + i] = i == 0 ? (size_t) (dst - escaped.json) : BETWEEN;
		}
		if (c < 0) {
			escaped.is_whole = false;
			c = 0xfffd;
			if (options & IMBACHAT_JSON_INVALID_UTF8_IGNORE) {
				continue;
			}
		}
		dst = naive_write(dst, c, options);
	}
	escaped.written[len] = (size_t) (dst - escaped.json);
	return escaped;
}

/* What stands in front of a zend_string's text and may be read, but must change nothing. Behind it, nothing may be. */
#define HEADER 8

static char *behind_a_header(const char *text, size_t len)
{
	char *copy = room(HEADER + len);

	memset(copy, '"', HEADER);
	return memcpy(copy + HEADER, text, len);
}

typedef char *escaper(char *, const char *, size_t, unsigned);
typedef char *part_escaper(char *, const char **, const char *, const char *, unsigned);

/* Escapes what begins at "from" or behind it, and before "stop"; returns where the next character begins. */
static size_t check_part(part_escaper *escape, const naive_text *expected, const char *text, size_t len, size_t from,
	size_t stop, unsigned options)
{
	char *dst = room(IMBACHAT_JSON_TEXT_ROOM(stop - from));
	const char *at = text + from;
	size_t dst_len = (size_t) (escape(dst, &at, text + stop, text + len, options) - dst);
	size_t next = (size_t) (at - text);

	while (expected->written[stop] == BETWEEN) {
		stop++;
	}
	CHECK(next == stop, "it does not end behind the last character that begins before the stop");
	CHECK(same(dst, dst_len, expected->json + expected->written[from],
		expected->written[stop] - expected->written[from]), "escaped otherwise than naively");
	free(dst);
	return next;
}

static void check_whole(escaper *escape, const naive_text *expected, const char *text, size_t len,
	unsigned options)
{
	char *dst = room(IMBACHAT_JSON_TEXT_ROOM(len));
	size_t dst_len = (size_t) (escape(dst, text, len, options) - dst);

	CHECK(same(dst, dst_len, expected->json, expected->written[len]), "the whole is escaped otherwise than naively");
	free(dst);
}

static void check_parts(part_escaper *escape, const naive_text *expected, const char *text, size_t len,
	unsigned options)
{
	size_t step = len / MANY_CUTS + 1;

	for (size_t stop = 0; stop <= len; stop += step) {
		size_t next = check_part(escape, expected, text, len, 0, stop, options);

		check_part(escape, expected, text, len, next, len, options);
	}
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void) argc, (void) argv;
	imbachat_json_text_init();
	plain_json_text_init();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const unsigned choices[8] = {IMBACHAT_JSON_HEX_TAG, IMBACHAT_JSON_HEX_AMP, IMBACHAT_JSON_HEX_APOS,
		IMBACHAT_JSON_HEX_QUOT, IMBACHAT_JSON_UNESCAPED_SLASHES, IMBACHAT_JSON_UNESCAPED_UNICODE,
		IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS, IMBACHAT_JSON_INVALID_UTF8_IGNORE};
	fuzz_input input = {data, size};
	unsigned chosen = (unsigned) take(&input, 1), options = 0;
	char *text = exact(input.at, input.left), *headed = behind_a_header(text, input.left);
	naive_text expected;

	for (unsigned i = 0; i < 8; i++) {
		options |= chosen >> i & 1 ? choices[i] : 0;
	}
	expected = naive_escape(text, input.left, options);
	check_whole(imbachat_json_text, &expected, headed, input.left, options);
	check_whole(plain_json_text, &expected, headed, input.left, options);
	check_parts(imbachat_json_slice, &expected, text, input.left, options);
	check_parts(plain_json_slice, &expected, text, input.left, options);
	CHECK(imbachat_is_utf8(text, input.left) == expected.is_whole, "not what the naive decoder takes for UTF-8");
	free(expected.json);
	free(expected.written);
	free(text);
	free(headed - HEADER);
	return 0;
}
