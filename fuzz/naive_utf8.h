/* UTF-8 character by character. */
#ifndef IMBACHAT_FUZZ_NAIVE_UTF8_H
#define IMBACHAT_FUZZ_NAIVE_UTF8_H

#include "fuzz.h"

/* Whether the byte can begin a character, as the engine's decoder has it. */
static inline bool naive_is_lead(unsigned char c)
{
	return c < 0x80 || (c >= 0xc2 && c <= 0xf4);
}

/*
 * The character at s, or -1 where it is broken. RFC 3629's table of well-formed sequences decides. How many bytes are
 * one error is the engine's rule: a sequence goes on to its length, but ends before a byte that can begin a character.
 */
static inline int32_t naive_character(const void *text, size_t left, size_t *used)
{
	const unsigned char *s = text;
	unsigned char c = s[0], low = 0x80, high = 0xbf;
	size_t length = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
	int32_t character = length > 1 ? c & (0xff >> (length + 1)) : c;
	bool good = length > 0;

	low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : low;
	high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : high;
	for (*used = 1; *used < length; ++*used, low = 0x80, high = 0xbf) {
		if (*used >= left || naive_is_lead(s[*used])) {
			return -1;
		}
		good = good && s[*used] >= low && s[*used] <= high;
		character = character * 64 + (s[*used] & 0x3f);
	}
	return good ? character : -1;
}

/* dst has room for five bytes, as sprintf() ends what it writes. */
static inline char *naive_utf8(char *dst, int32_t c)
{
	if (c < 0x80) {
		return dst + sprintf(dst, "%c", c);
	}
	if (c < 0x800) {
		return dst + sprintf(dst, "%c%c", 0xc0 | c >> 6, 0x80 | (c & 0x3f));
	}
	if (c < 0x10000) {
		return dst + sprintf(dst, "%c%c%c", 0xe0 | c >> 12, 0x80 | (c >> 6 & 0x3f), 0x80 | (c & 0x3f));
	}
	return dst + sprintf(dst, "%c%c%c%c", 0xf0 | c >> 18, 0x80 | (c >> 12 & 0x3f), 0x80 | (c >> 6 & 0x3f),
		0x80 | (c & 0x3f));
}

#endif
