#include "decimal.h"

bool imbachat_decimal(const char *text, size_t len, int64_t max, int64_t *value)
{
	const char *end = text + len;
	bool negative = len > 0 && *text == '-';
	uint64_t limit = (uint64_t) max + negative;
	uint64_t number = 0;

	text += negative;
	if (text == end) {
		return false;
	}
	for (; text < end; text++) {
		unsigned digit = (unsigned) (*text - '0');

		/* limit is below 10^19, so that a number within it can take one more digit without wrapping. */
		if (digit > 9 || number > limit / 10) {
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
