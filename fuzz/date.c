/* The first byte says whether the rest is a text, or the parts of a date to be written as one. */
#include "fuzz.h"

#include <time.h>

#include "core/date.h"

/* The seconds of a date that there is, by libc's calendar. */
static bool naive_seconds(const int part[6], int64_t *seconds)
{
	struct tm written = {
		.tm_year = part[0] - 1900, .tm_mon = part[1] - 1, .tm_mday = part[2],
		.tm_hour = part[3], .tm_min = part[4], .tm_sec = part[5],
	};
	struct tm there = written;

	*seconds = timegm(&there);
	/* timegm() makes 1 March of 30 February: then it is another date than that of the text */
	return part[0] >= 1970 && part[0] <= 2037 && there.tm_year == written.tm_year && there.tm_mon == written.tm_mon
		&& there.tm_mday == written.tm_mday && there.tm_hour == written.tm_hour && there.tm_min == written.tm_min
		&& there.tm_sec == written.tm_sec;
}

/* sscanf() would take signs and white space, so writing the parts again must give the same text. */
static bool naive_read(const char *text, size_t len, int64_t *seconds)
{
	char copy[20] = {0}, again[128];
	int part[6];

	if (len != 19) {
		return false;
	}
	memcpy(copy, text, len);
	return sscanf(copy, "%4d-%2d-%2d %2d:%2d:%2d", &part[0], &part[1], &part[2], &part[3], &part[4], &part[5]) == 6
		&& snprintf(again, sizeof(again), "%04d-%02d-%02d %02d:%02d:%02d", part[0], part[1], part[2], part[3], part[4],
			part[5]) == 19
		&& memcmp(text, again, len) == 0 && naive_seconds(part, seconds);
}

static void check(const void *data, size_t len)
{
	char *text = exact(data, len);
	int64_t seconds = 0, expected = 0;
	bool good = naive_read(text, len, &expected);

	CHECK(imbachat_date_read(text, len, &seconds) == good, "not what the naive reader takes for a date");
	CHECK(!good || seconds == expected, "not the seconds that timegm() counts");
	free(text);
}

/* A little more than each part's range, so that about every second date exists. */
static void check_parts(fuzz_input *input)
{
	char text[128];
	unsigned year = 1968 + (unsigned) (take(input, 1) % 72), month = (unsigned) (take(input, 1) % 14);
	unsigned day = (unsigned) (take(input, 1) % 33), hour = (unsigned) (take(input, 1) % 25);
	unsigned minute = (unsigned) (take(input, 1) % 61), second = (unsigned) (take(input, 1) % 62);

	check(text, (size_t) snprintf(text, sizeof(text), "%04u-%02u-%02u %02u:%02u:%02u", year, month, day, hour, minute,
		second));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};

	if (take(&input, 1) % 2 == 0) {
		check(input.at, input.left);
	} else {
		check_parts(&input);
	}
	return 0;
}
