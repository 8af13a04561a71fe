/* A list of ids as the chat sends it: "1,2,3". */
#ifndef IMBACHAT_CORE_ID_LIST_H
#define IMBACHAT_CORE_ID_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes.h"

/* Reads an item of the list: decimal digits, white space around them allowed, from 1 to max. */
bool imbachat_id(const char *item, size_t len, int64_t max, int64_t *id);

/* Moves *list past its first item. Returns whether that is an id. */
bool imbachat_id_first(const char **list, const char *end, int64_t max, int64_t *id);

#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && !defined(IMBACHAT_PLAIN_C)
# define IMBACHAT_EIGHT_DIGITS 1

/* Reads the digits that eight characters begin with, and moves *text past them. */
static inline uint64_t imbachat_eight_digits(const char **text)
{
	uint64_t eight, others;
	int bits = 64;

	memcpy(&eight, *text, sizeof(eight));
	eight ^= 0x3030303030303030; /* a digit becomes its value */
	others = (eight | (eight + 0x7676767676767676)) & 0x8080808080808080; /* exact up to the first one */
	if (others) {
		bits = __builtin_ctzll(others) & ~7;
		if (bits == 0) {
			return 0;
		}
		eight <<= 64 - bits; /* zeros before the digits; what is not a digit is shifted out */
	}
	*text += bits / 8;
	/* Pairs of digits make numbers below 100, pairs of those numbers below 10,000, and those the number. */
	eight = eight * (10 << 8 | 1) >> 8 & 0x00ff00ff00ff00ff;
	eight = eight * (100 << 16 | 1) >> 16 & 0x0000ffff0000ffff;
	return eight * (10000ULL << 32 | 1) >> 32;
}
#endif

/* Reads the digits that a text begins with, up to 18, which always fit. Moves *text past them. */
static inline uint64_t imbachat_first_digits(const char **text, const char *end)
{
	const char *at = *text, *stop = end - at > 18 ? at + 18 : end;
	uint64_t number = 0;

#ifdef IMBACHAT_EIGHT_DIGITS
	if (end - at >= 8) {
		number = imbachat_eight_digits(text);
		if (*text - at < 8) {
			return number;
		}
		at = *text;
	}
#endif
	while (at < stop && imbachat_is_digit(*at)) {
		number = number * 10 + (unsigned) (*at++ - '0');
	}
	*text = at;
	return number;
}

/*
 * Reads the next item of the list that is an id, skipping others. Moves *list past it. False at the end of the list.
 */
static inline bool imbachat_id_next(const char **list, const char *end, int64_t max, int64_t *id)
{
	while (*list < end) {
		const char *at = *list;
		uint64_t number = imbachat_first_digits(&at, end);

		/* Nearly all items are ids without white space. */
		if (number > 0 && number <= (uint64_t) max && (at == end || *at == ',')) {
			*list = at == end ? end : at + 1;
			*id = (int64_t) number;
			return true;
		}
		if (imbachat_id_first(list, end, max, id)) {
			return true;
		}
	}
	return false;
}

#endif
