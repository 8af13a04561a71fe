#include "base64.h"

#include <stdint.h>

static const char url_alphabet[64] = {
	'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P',
	'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', 'f',
	'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v',
	'w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '_',
};

#define NONE -1
#define SIXTEEN NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE
#define NOT_ASCII SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN

/* What each character stands for: in base64url, and in base64. */
static const signed char url_values[256] = {
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 62, NONE, NONE,
	52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NONE, NONE, NONE, NONE, 63,
	NONE, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
	41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NONE, NONE, NONE, NONE, NONE,
	NOT_ASCII
};
static const signed char std_values[256] = {
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 62, NONE, NONE, NONE, 63,
	52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NONE, NONE, NONE, NONE, NONE, NONE,
	NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NONE, NONE, NONE, NONE, NONE,
	NONE, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
	41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NONE, NONE, NONE, NONE, NONE,
	NOT_ASCII
};

char *imbachat_base64url_encode(char *dst, const void *src, size_t len)
{
	const unsigned char *s = src;
	uint32_t bits;

	for (; len >= 3; len -= 3, s += 3, dst += 4) {
		bits = (uint32_t) s[0] << 16 | (uint32_t) s[1] << 8 | s[2];
		dst[0] = url_alphabet[bits >> 18];
		dst[1] = url_alphabet[bits >> 12 & 0x3f];
		dst[2] = url_alphabet[bits >> 6 & 0x3f];
		dst[3] = url_alphabet[bits & 0x3f];
	}
	if (len > 0) {
		bits = (uint32_t) s[0] << 16 | (len == 2 ? (uint32_t) s[1] << 8 : 0);
		*dst++ = url_alphabet[bits >> 18];
		*dst++ = url_alphabet[bits >> 12 & 0x3f];
		if (len == 2) {
			*dst++ = url_alphabet[bits >> 6 & 0x3f];
		}
	}
	return dst;
}

/* The two or three characters behind the last whole group; their unused bits must be zero. */
static bool decode_rest(unsigned char **dst, const unsigned char *s, size_t len, const signed char *values)
{
	int a = values[s[0]], b = values[s[1]], c = len == 3 ? values[s[2]] : 0;

	if ((a | b | c) < 0 || (len == 3 ? c & 0x03 : b & 0x0f) != 0) {
		return false;
	}
	*(*dst)++ = (unsigned char) (a << 2 | b >> 4);
	if (len == 3) {
		*(*dst)++ = (unsigned char) (b << 4 | c >> 2);
	}
	return true;
}

/* Text without padding. A foreign character's value, -1, sets the topmost bit of its group. */
static bool decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len, const signed char *values)
{
	const unsigned char *s = (const unsigned char *) src;
	const unsigned char *start = dst;
	uint32_t seen = 0;

	for (; len >= 4; len -= 4, s += 4, dst += 3) {
		uint32_t a = (uint32_t) values[s[0]], b = (uint32_t) values[s[1]];
		uint32_t c = (uint32_t) values[s[2]], d = (uint32_t) values[s[3]];
		uint32_t bits = a << 18 | b << 12 | c << 6 | d;

		seen |= bits;
		dst[0] = (unsigned char) (bits >> 16);
		dst[1] = (unsigned char) (bits >> 8);
		dst[2] = (unsigned char) bits;
	}
	if (seen >> 31 || len == 1 || (len > 1 && !decode_rest(&dst, s, len, values))) {
		return false;
	}
	*dst_len = (size_t) (dst - start);
	return true;
}

bool imbachat_base64url_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	return decode(dst, dst_len, src, len, url_values);
}

bool imbachat_base64_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	if (len % 4) {
		return false;
	}
	for (int padding = 0; padding < 2 && len > 0 && src[len - 1] == '='; padding++) {
		len--;
	}
	return decode(dst, dst_len, src, len, std_values);
}
