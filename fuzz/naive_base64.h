/* Base64 bit by bit, as RFC 4648 explains it: slow, and hard to get wrong. */
#ifndef IMBACHAT_FUZZ_NAIVE_BASE64_H
#define IMBACHAT_FUZZ_NAIVE_BASE64_H

#include "fuzz.h"

typedef struct {
	const char *alphabet;
	bool padded;
} naive_alphabet;

static const naive_alphabet naive_std = {
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", true,
};
static const naive_alphabet naive_url = {
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", false,
};

/* Returns the length; dst has room for 2 * len + 4. */
static inline size_t naive_encode(char *dst, naive_alphabet in, const void *src, size_t len)
{
	const unsigned char *s = src;
	size_t dst_len = 0;

	for (size_t bit = 0; bit < 8 * len; bit += 6) {
		unsigned value = 0;

		for (size_t i = bit; i < bit + 6; i++) {
			value = value * 2 + (i < 8 * len ? s[i / 8] >> (7 - i % 8) & 1 : 0);
		}
		dst[dst_len++] = in.alphabet[value];
	}
	while (in.padded && dst_len % 4 != 0) {
		dst[dst_len++] = '=';
	}
	return dst_len;
}

/* False where the text is not the one encoding of some bytes. dst has room for len bytes. */
static inline bool naive_decode(unsigned char *dst, size_t *dst_len, naive_alphabet in, const char *src, size_t len)
{
	size_t letters = len, bits = 0;

	if (in.padded) {
		while (letters > 0 && src[letters - 1] == '=') {
			letters--;
		}
		if (len - letters != (4 - letters % 4) % 4) {
			return false;
		}
	}
	memset(dst, 0, len);
	for (size_t i = 0; i < letters; i++) {
		const char *letter = src[i] ? strchr(in.alphabet, src[i]) : NULL;

		if (!letter) {
			return false;
		}
		for (unsigned bit = 0; bit < 6; bit++, bits++) {
			dst[bits / 8] |= (unsigned char) (((letter - in.alphabet) >> (5 - bit) & 1) << (7 - bits % 8));
		}
	}
	*dst_len = bits / 8;
	return bits % 8 < 6 && (bits % 8 == 0 || dst[bits / 8] == 0);
}

#endif
