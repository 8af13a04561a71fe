#include "decimal.h"

#include <string.h>

bool imbachat_decimal(const char *text, size_t len, int64_t max, int64_t *value)
{
	const char *end = text + len;
	bool negative = len > 0 && *text == '-';
	uint64_t limit = (uint64_t) max + negative, tenth = limit / 10;
	uint64_t number = 0;

	text += negative;
	if (text == end) {
		return false;
	}
	for (; text < end; text++) {
		unsigned digit = (unsigned) (*text - '0');

		/* limit is below 10^19, so that a number within it can take one more digit without wrapping. */
		if (digit > 9 || number > tenth) {
			return false;
		}
		number = number * 10 + digit;
		if (number > limit) {
			return false;
		}
	}
	/* The negation in unsigned arithmetic: -max - 1 has no positive twin. */
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

char *imbachat_decimal_write(char *dst, int64_t number)
{
	static const char pairs[] =
		"0001020304050607080910111213141516171819"
		"2021222324252627282930313233343536373839"
		"4041424344454647484950515253545556575859"
		"6061626364656667686970717273747576777879"
		"8081828384858687888990919293949596979899";
	uint64_t rest = number < 0 ? 0 - (uint64_t) number : (uint64_t) number;
	char digits[2 * IMBACHAT_DECIMAL_LEN];
	char *const end = digits + IMBACHAT_DECIMAL_LEN;
	char *start = end;

	memset(end, 0, IMBACHAT_DECIMAL_LEN);
	while (rest >= 100) {
		start -= 2;
		memcpy(start, pairs + 2 * (rest % 100), 2);
		rest /= 100;
	}
	if (rest >= 10) {
		start -= 2;
		memcpy(start, pairs + 2 * rest, 2);
	} else {
		*--start = (char) ('0' + rest);
	}
	if (number < 0) {
		*--start = '-';
	}
	memcpy(dst, start, IMBACHAT_DECIMAL_LEN); /* more than the digits, but of a size that needs no call */
	return dst + (end - start);
}
