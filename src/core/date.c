#include "date.h"

/* The number that two digits make. Where one is none, *bad is above 9. */
static inline unsigned two_digits(const char *text, unsigned *bad)
{
	unsigned tens = (unsigned char) text[0] - (unsigned) '0', ones = (unsigned char) text[1] - (unsigned) '0';

	*bad = tens > *bad ? tens : *bad;
	*bad = ones > *bad ? ones : *bad;
	return tens * 10 + ones;
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
	unsigned year, month, day, hour, minute, second, bad = 9;

	if (len != 19 || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':') {
		return false;
	}
	year = two_digits(text, &bad) * 100 + two_digits(text + 2, &bad);
	month = two_digits(text + 5, &bad);
	day = two_digits(text + 8, &bad);
	hour = two_digits(text + 11, &bad);
	minute = two_digits(text + 14, &bad);
	second = two_digits(text + 17, &bad);
	if (bad > 9 || year < 1970 || year > 2037 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)
			|| hour > 23 || minute > 59 || second > 59) {
		return false;
	}
	*seconds = ((int64_t) days_since_1970(year, month, day) * 24 + hour) * 3600 + minute * 60 + second;
	return true;
}
