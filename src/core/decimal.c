#include "decimal.h"

#include <assert.h>
#include <string.h>

bool imbachat_decimal(const char *text, size_t len, int64_t max, int64_t *value)
{
	const char *end = text + len;
	bool negative = len > 0 && *text == '-';
	uint64_t limit = (uint64_t) max + negative, tenth = limit / 10;
	uint64_t number = 0;

	assert(max >= 0);
	text += negative;
	if (text == end) {
		return false;
	}
	for (; text < end; text++) {
		unsigned digit = (unsigned) (*text - '0');

		/* limit is below 10^19, so a number up to a tenth of it can take one more digit without wrapping. */
		if (digit > 9 || number > tenth) {
			return false;
		}
		number = number * 10 + digit;
		if (number > limit) {
			return false;
		}
	}
	/* Negated as unsigned: -max - 1 has no positive counterpart. */
	*value = (int64_t) (negative ? 0 - number : number);
	return true;
}

bool imbachat_decimal_canonical(const char *text, size_t len, int64_t max, int64_t *value)
{
	bool negative = len > 0 && *text == '-';

	if (len > negative && text[negative] == '0' && (negative || len > 1)) {
		return false;
	}
	return imbachat_decimal(text, len, max, value);
}

static const char pairs[] =
	"0001020304050607080910111213141516171819"
	"2021222324252627282930313233343536373839"
	"4041424344454647484950515253545556575859"
	"6061626364656667686970717273747576777879"
	"8081828384858687888990919293949596979899";

static inline char *write_two(char *dst, uint32_t number)
{
	assert(number < 100);
	memcpy(dst, pairs + 2 * number, 2);
	return dst + 2;
}

static inline char *write_four(char *dst, uint32_t number)
{
	return write_two(write_two(dst, number / 100), number % 100);
}

static inline char *write_eight(char *dst, uint32_t number)
{
	return write_four(write_four(dst, number / 10000), number % 10000);
}

/* The next three write no leading zeros. */
static inline char *write_up_to_two(char *dst, uint32_t number)
{
	bool short_by_one = number < 10;

	assert(number < 100);
	memcpy(dst, pairs + 2 * number + short_by_one, 2);
	return dst + 2 - short_by_one;
}

static inline char *write_up_to_four(char *dst, uint32_t number)
{
	return number < 100 ? write_up_to_two(dst, number) : write_two(write_up_to_two(dst, number / 100), number % 100);
}

static inline char *write_up_to_eight(char *dst, uint32_t number)
{
	return number < 10000 ? write_up_to_four(dst, number)
		: write_four(write_up_to_four(dst, number / 10000), number % 10000);
}

static char *write_long(char *dst, uint64_t number)
{
	const uint64_t eight = 100000000;

	if (number >= eight * eight) {
		dst = write_up_to_four(dst, (uint32_t) (number / (eight * eight)));
		dst = write_eight(dst, (uint32_t) (number / eight % eight));
	} else {
		dst = write_up_to_eight(dst, (uint32_t) (number / eight));
	}
	return write_eight(dst, (uint32_t) (number % eight));
}

char *imbachat_decimal_write(char *dst, int64_t number)
{
	uint64_t rest = (uint64_t) number;

	if (number < 0) {
		*dst++ = '-';
		rest = 0 - rest;
	}
	return rest < 100000000 ? write_up_to_eight(dst, (uint32_t) rest) : write_long(dst, rest);
}
