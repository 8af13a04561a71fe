#include "date.h"

#include <assert.h>

#define NOT_DIGITS 10000 /* too large for any part of a date */

static inline unsigned two_digits(const char *text)
{
	unsigned tens = (unsigned) (text[0] - '0'), ones = (unsigned) (text[1] - '0');

	return tens <= 9 && ones <= 9 ? 10 * tens + ones : NOT_DIGITS;
}

static unsigned days_in_month(unsigned year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	assert(month >= 1 && month <= 12);
	/* From 1970 to 2037 every fourth year is a leap year. */
	return days[month - 1] + (month == 2 && year % 4 == 0);
}

/* Days since 1970-01-01. The year begins in March here, so that a leap day is its last. */
static unsigned days_since_1970(unsigned year, unsigned month, unsigned day)
{
	unsigned years = year - 1968 - (month <= 2);
	unsigned months = month > 2 ? month - 3 : month + 9;

	return years * 1461 / 4 + (153 * months + 2) / 5 + day - 672;
}

bool imbachat_date_read(const char *text, size_t len, int64_t *seconds)
{
	unsigned year, month, day, hour, minute, second;

	if (len != 19 || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':') {
		return false;
	}
	year = 100 * two_digits(text) + two_digits(text + 2);
	month = two_digits(text + 5);
	day = two_digits(text + 8);
	hour = two_digits(text + 11);
	minute = two_digits(text + 14);
	second = two_digits(text + 17);
	if (year < 1970 || year > 2037 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)
			|| hour > 23 || minute > 59 || second > 59) {
		return false;
	}
	*seconds = ((int64_t) days_since_1970(year, month, day) * 24 + hour) * 3600 + minute * 60 + second;
	return true;
}
