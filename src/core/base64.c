#include "base64.h"

#include <stdint.h>

static const char url_alphabet[64] = {
	'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P',
	'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', 'f',
	'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v',
	'w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '_',
};

/* One table for both alphabets: six bits of value, and a flag for the characters that only one of them has. */
#define URL  0x40
#define STD  0x80
#define NONE (URL | STD)

static const unsigned char values[256] = {
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 62 | STD, NONE, 62 | URL, NONE, 63 | STD,
	52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NONE, NONE, NONE, NONE, 63 | URL,
	NONE, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
	41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
};

char *imbachat_base64url_encode(char *dst, const void *src, size_t len)
{
	const unsigned char *s = src;

	for (; len >= 3; len -= 3, s += 3) {
		*dst++ = url_alphabet[s[0] >> 2];
		*dst++ = url_alphabet[(s[0] & 0x03) << 4 | s[1] >> 4];
		*dst++ = url_alphabet[(s[1] & 0x0f) << 2 | s[2] >> 6];
		*dst++ = url_alphabet[s[2] & 0x3f];
	}
	if (len > 0) {
		unsigned second = len == 2 ? s[1] : 0;

		*dst++ = url_alphabet[s[0] >> 2];
		*dst++ = url_alphabet[(s[0] & 0x03) << 4 | second >> 4];
		if (len == 2) {
			*dst++ = url_alphabet[(second & 0x0f) << 2];
		}
	}
	return dst;
}

/* Unpadded text in the alphabet whose foreign characters carry the flag. */
static bool decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len, unsigned foreign)
{
	const unsigned char *s = (const unsigned char *) src;
	const unsigned char *start = dst;
	unsigned seen = 0;
	uint32_t bits;

	for (; len >= 4; len -= 4, s += 4, dst += 3) {
		unsigned a = values[s[0]], b = values[s[1]], c = values[s[2]], d = values[s[3]];

		seen |= a | b | c | d;
		bits = (a & 0x3f) << 18 | (b & 0x3f) << 12 | (c & 0x3f) << 6 | (d & 0x3f);
		dst[0] = (unsigned char) (bits >> 16);
		dst[1] = (unsigned char) (bits >> 8);
		dst[2] = (unsigned char) bits;
	}
	if (len == 1) {
		return false;
	}
	if (len > 1) {
		unsigned a = values[s[0]], b = values[s[1]], c = len == 3 ? values[s[2]] : 0;

		seen |= a | b | c;
		bits = (a & 0x3f) << 10 | (b & 0x3f) << 4 | (c & 0x3f) >> 2;
		if (len == 2 ? b & 0x0f : c & 0x03) {
			return false;
		}
		*dst++ = (unsigned char) (bits >> 8);
		if (len == 3) {
			*dst++ = (unsigned char) bits;
		}
	}
	*dst_len = (size_t) (dst - start);
	return !(seen & foreign);
}

bool imbachat_base64url_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	return decode(dst, dst_len, src, len, STD);
}

bool imbachat_base64_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	if (len % 4) {
		return false;
	}
	for (int padding = 0; padding < 2 && len > 0 && src[len - 1] == '='; padding++) {
		len--;
	}
	return decode(dst, dst_len, src, len, URL);
}
