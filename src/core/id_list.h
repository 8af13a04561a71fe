/* A list of ids as the chat sends it: "1,2,3". */
#ifndef IMBACHAT_CORE_ID_LIST_H
#define IMBACHAT_CORE_ID_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes.h"

/* One item of the list: decimal digits with white space around them, above zero and at most max. */
bool imbachat_id(const char *item, size_t len, int64_t max, int64_t *id);

/* Moves *list behind its first item. Whether that is an id. */
bool imbachat_id_first(const char **list, const char *end, int64_t max, int64_t *id);

#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && !defined(IMBACHAT_PLAIN_C)
# define IMBACHAT_EIGHT_DIGITS 1

/* The number that the first of eight characters make, those before the first that is no digit. Moves *text there. */
static inline uint64_t imbachat_eight_digits(const char **text)
{
	uint64_t eight, others;
	int bits = 64;

	memcpy(&eight, *text, sizeof(eight));
	eight ^= 0x3030303030303030; /* a digit is now what it stands for */
	others = (eight | (eight + 0x7676767676767676)) & 0x8080808080808080; /* exact up to the first of them */
	if (others) {
		bits = __builtin_ctzll(others) & ~7;
		if (bits == 0) {
			return 0;
		}
		eight <<= 64 - bits; /* zeros come in front, and what is no digit goes */
	}
	*text += bits / 8;
	/* neighbours make numbers below 100, these make numbers below 10,000, and these the number */
	eight = eight * (10 << 8 | 1) >> 8 & 0x00ff00ff00ff00ff;
	eight = eight * (100 << 16 | 1) >> 16 & 0x0000ffff0000ffff;
	return eight * (10000ULL << 32 | 1) >> 32;
}
#endif

/* The number that the first digits of a text make, at most 18 of them, so that it is one. Moves *text behind them. */
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
 * The next item of the list that is an id; what is none is passed over whole. Moves *list behind it. False at the
 * end of the list.
 */
static inline bool imbachat_id_next(const char **list, const char *end, int64_t max, int64_t *id)
{
	while (*list < end) {
		const char *at = *list;
		uint64_t number = imbachat_first_digits(&at, end);

		/* nearly all items are ids without white space */
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
