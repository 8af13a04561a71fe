#include "json_text.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Why a character may not be copied as it is. */
enum {
	ALWAYS = 0x01, /* control characters, the quote, the backslash */
	SLASH = 0x02,
	TAG = 0x04,
	AMP = 0x08,
	APOS = 0x10,
	HIGH = 0x20, /* a part of a longer UTF-8 sequence */
};

static const unsigned char classes[256] = {
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	0, 0, ALWAYS, 0, 0, 0, AMP, APOS, 0, 0, 0, 0, 0, 0, 0, SLASH,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, TAG, 0, TAG, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ALWAYS, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
};

static unsigned classes_to_escape(unsigned options)
{
	unsigned escape = ALWAYS | HIGH;

	if (!(options & IMBACHAT_JSON_UNESCAPED_SLASHES)) {
		escape |= SLASH;
	}
	if (options & IMBACHAT_JSON_HEX_TAG) {
		escape |= TAG;
	}
	if (options & IMBACHAT_JSON_HEX_AMP) {
		escape |= AMP;
	}
	if (options & IMBACHAT_JSON_HEX_APOS) {
		escape |= APOS;
	}
	return escape;
}

static char *append(char *dst, const char *s, size_t len)
{
	memcpy(dst, s, len);
	return dst + len;
}

/* json_encode() writes what stands for a character in lower-case hexadecimal, but its JSON_HEX_* in upper case. */
static char *append_escape(char *dst, unsigned unit, const char digits[16])
{
	dst[0] = '\\';
	dst[1] = 'u';
	dst[2] = digits[unit >> 12 & 0xf];
	dst[3] = digits[unit >> 8 & 0xf];
	dst[4] = digits[unit >> 4 & 0xf];
	dst[5] = digits[unit & 0xf];
	return dst + 6;
}

static const char lower_digits[16] = {
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
};
static const char upper_digits[16] = {
	'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
};

static char *append_ascii(char *dst, unsigned char c, unsigned options)
{
	switch (c) {
		case '\b': return append(dst, "\\b", 2);
		case '\f': return append(dst, "\\f", 2);
		case '\n': return append(dst, "\\n", 2);
		case '\r': return append(dst, "\\r", 2);
		case '\t': return append(dst, "\\t", 2);
		case '\\': return append(dst, "\\\\", 2);
		case '/': return append(dst, "\\/", 2);
		case '"':
			if (!(options & IMBACHAT_JSON_HEX_QUOT)) {
				return append(dst, "\\\"", 2);
			}
			break;
	}
	return append_escape(dst, c, c < 0x20 ? lower_digits : upper_digits);
}

static bool is_trail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* Whether a broken sequence ends before this byte because it begins a character of its own (UTR 36, section 3.6.1). */
static bool begins_character(unsigned char c)
{
	return c < 0x80 || (c >= 0xc2 && c <= 0xf4);
}

#define BROKEN UINT32_MAX

/*
 * The character that begins with the byte s[0] >= 0x80, or BROKEN; *used says how many bytes it takes. How much of a
 * broken sequence is one error is as in php_next_utf8_char(), so that json_encode() gives as many U+FFFD.
 */
static uint32_t decode_utf8(const unsigned char *s, size_t available, size_t *used)
{
	static const uint32_t smallest[5] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	uint32_t character = s[0] & (0xff >> (length + 1));
	bool broken = false;

	if (s[0] < 0xc2 || s[0] > 0xf4) {
		*used = 1;
		return BROKEN;
	}
	for (*used = 1; *used < length; ++*used) {
		if (*used == available || (!is_trail(s[*used]) && begins_character(s[*used]))) {
			return BROKEN;
		}
		broken |= !is_trail(s[*used]);
		character = character << 6 | (s[*used] & 0x3f);
	}
	if (broken || character < smallest[length] || character > 0x10ffff || (character & ~0x7ffu) == 0xd800) {
		return BROKEN;
	}
	return character;
}

static char *append_character(char *dst, uint32_t character, const unsigned char *s, size_t len, unsigned options)
{
	bool terminator = character == 0x2028 || character == 0x2029;

	if ((options & IMBACHAT_JSON_UNESCAPED_UNICODE)
			&& (!terminator || (options & IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS))) {
		return append(dst, (const char *) s, len);
	}
	if (character >= 0x10000) {
		character -= 0x10000;
		dst = append_escape(dst, 0xd800 | character >> 10, lower_digits);
		character = 0xdc00 | (character & 0x3ff);
	}
	return append_escape(dst, character, lower_digits);
}

char *imbachat_json_text(char *dst, const char *limit, const char **text, const char *end, unsigned options)
{
	const unsigned char *s = (const unsigned char *) *text, *s_end = (const unsigned char *) end;
	const unsigned escape = classes_to_escape(options);

	while (s < s_end && limit - dst >= IMBACHAT_JSON_TEXT_ROOM) {
		size_t used;
		uint32_t character;

		if (!(classes[*s] & escape)) {
			*dst++ = (char) *s++;
			continue;
		}
		if (*s < 0x80) {
			dst = append_ascii(dst, *s++, options);
			continue;
		}
		character = decode_utf8(s, (size_t) (s_end - s), &used);
		if (character != BROKEN) {
			dst = append_character(dst, character, s, used, options);
		} else if (!(options & IMBACHAT_JSON_INVALID_UTF8_IGNORE)) {
			dst = append_character(dst, 0xfffd, (const unsigned char *) "\xef\xbf\xbd", 3, options);
		}
		s += used;
	}
	*text = (const char *) s;
	return dst;
}
