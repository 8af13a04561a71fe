#include "date.h"

#include <string.h>

/* Eight characters, the first of them in the lowest byte. */
static inline uint64_t load_eight(const char *text)
{
	uint64_t eight;

	memcpy(&eight, text, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	return eight;
}

/*
 * The high bits of bytes that are not as they should be. Against the form, which has "0" for a digit, a digit leaves 0 to
 * 9, and any other character nothing; what each byte lacks to 15 is how much more that may be.
 */
static inline uint64_t too_much(uint64_t left, uint64_t lacks)
{
	return (left | (left + lacks)) & UINT64_C(0xf0f0f0f0f0f0f0f0);
}

/* The number that the digits at a position and behind it make, all digits being alone in their bytes. */
static inline unsigned two_digits(uint64_t digits, unsigned position)
{
	return (unsigned) ((digits * 10 + (digits >> 8)) >> 8 * position) & 0xff;
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
	uint64_t date, middle, time;

	if (len != 19) {
		return false;
	}
	date = load_eight(text) ^ load_eight("0000-00-");
	middle = load_eight(text + 8) ^ load_eight("00 00:00");
	time = load_eight(text + 11) ^ load_eight("00:00:00");
	if (too_much(date, load_eight("\6\6\6\6\17\6\6\17")) | too_much(middle, load_eight("\6\6\17\6\6\17\6\6"))
			| too_much(time, load_eight("\6\6\17\12\6\17\12\6"))) { /* of minutes and seconds the first digit is 5 at most */
		return false;
	}
	year = two_digits(date, 0) * 100 + two_digits(date, 2);
	month = two_digits(date, 5);
	day = two_digits(middle, 0);
	hour = two_digits(time, 0);
	minute = two_digits(time, 3);
	second = two_digits(time, 6);
	if (year < 1970 || year > 2037 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) || hour > 23) {
		return false;
	}
	*seconds = ((int64_t) days_since_1970(year, month, day) * 24 + hour) * 3600 + minute * 60 + second;
	return true;
}
