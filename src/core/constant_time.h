/* Comparing secrets in a time that does not depend on what they are. */
#ifndef IMBACHAT_CORE_CONSTANT_TIME_H
#define IMBACHAT_CORE_CONSTANT_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Whether two texts of one length are equal. As CRYPTO_memcmp(), but eight bytes at a time, which matters for a check
 * that takes less time than such a call. What is volatile keeps the compiler from leaving the loop early.
 */
static inline bool imbachat_equal_in_constant_time(const void *a, const void *b, size_t len)
{
	const unsigned char *x = a, *y = b;
	volatile uint64_t sink;
	uint64_t difference = 0, word_x, word_y;

	for (size_t at = 0; len >= sizeof(word_x) && at < len; at += sizeof(word_x)) {
		/* the last eight bytes may overlap those before */
		size_t from = at <= len - sizeof(word_x) ? at : len - sizeof(word_x);

		memcpy(&word_x, x + from, sizeof(word_x));
		memcpy(&word_y, y + from, sizeof(word_y));
		difference |= word_x ^ word_y;
	}
	for (size_t at = 0; len < sizeof(word_x) && at < len; at++) {
		difference |= (uint64_t) (x[at] ^ y[at]);
	}
	sink = difference;
	return sink == 0;
}

#endif
