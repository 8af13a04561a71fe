#include "date.h"

#include <string.h>

/*
 * Whether eight characters are digits where the form has "0", and what the form has elsewhere. Against "0" a digit
 * leaves 0 to 9, which with 6 more stays below 16; against itself a character leaves 0, which with 15 more does.
 */
static inline bool has_form(const char *text, const char form[8], const char more[8])
{
	const uint64_t high = UINT64_C(0xf0f0f0f0f0f0f0f0);
	uint64_t left, expected, added;

	memcpy(&left, text, 8);
	memcpy(&expected, form, 8);
	memcpy(&added, more, 8);
	left ^= expected;
	return ((left | (left + added)) & high) == 0;
}

/* The number that two digits make. */
static inline unsigned two_digits(const char *text)
{
	return (unsigned) text[0] * 10 + (unsigned) text[1] - 11 * '0';
}

static unsigned days_in_month(unsigned year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	/* from 1970 to 2037 every fourth year is a leap year */
	return days[month - 1] + (month == 2 && year % 4 == 0);
}

/* Days from 1970-01-01. The year begins in March here, so that a leap day is its last. */
static unsigned days_since_1970(unsigned year, unsigned month, unsigned day)
{
	unsigned years = year - 1968 - (month <= 2);
	unsigned months = month > 2 ? month - 3 : month + 9;

	return years * 1461 / 4 + (153 * months + 2) / 5 + day - 672;
}

bool imbachat_date_read(const char *text, size_t len, int64_t *seconds)
{
	unsigned year, month, day, hour, minute, second;

	if (len != 19 || !has_form(text, "0000-00-", "\6\6\6\6\17\6\6\17")
			|| !has_form(text + 8, "00 00:00", "\6\6\17\6\6\17\6\6")
			|| !has_form(text + 11, "00:00:00", "\6\6\17\6\6\17\6\6")) {
		return false;
	}
	year = two_digits(text) * 100 + two_digits(text + 2);
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
