/* The first byte chooses the largest number; the rest is a text to read, its first eight bytes a number to write. */
#include "fuzz.h"

#include <inttypes.h>

#include "core/decimal.h"

/* In 128 bits nothing wraps; a number that is too large stays too large. */
static bool naive_read(const char *text, size_t len, int64_t max, int64_t *value)
{
	bool negative = len > 0 && text[0] == '-';
	__int128 number = 0;

	for (size_t i = negative; i < len; i++) {
		if (text[i] < '0' || text[i] > '9') {
			return false;
		}
		number = number * 10 + (text[i] - '0');
		number = number > (__int128) 1 << 100 ? (__int128) 1 << 100 : number;
	}
	number = negative ? -number : number;
	*value = (int64_t) number;
	return len > negative && number <= max && number >= -(__int128) max - 1;
}

static void check_read(const uint8_t *data, size_t len, int64_t max)
{
	char *text = exact(data, len), spelling[32];
	int64_t value = 0, expected = 0, canonical = 0;
	bool good = naive_read(text, len, max, &expected);
	bool is_canonical = good && same(text, len, spelling, (size_t) sprintf(spelling, "%" PRId64, expected));

	CHECK(imbachat_decimal(text, len, max, &value) == good, "not what the naive reader takes for a decimal");
	CHECK(!good || value == expected, "another number");
	CHECK(imbachat_decimal_canonical(text, len, max, &canonical) == is_canonical, "canonical is what printf writes");
	CHECK(!is_canonical || canonical == expected, "another canonical number");
	free(text);
}

static void check_write(int64_t number)
{
	char *text = room(IMBACHAT_DECIMAL_LEN), expected[32];
	size_t len = (size_t) (imbachat_decimal_write(text, number) - text);
	int64_t again = 0;

	CHECK(same(text, len, expected, (size_t) sprintf(expected, "%" PRId64, number)), "not what printf writes");
	CHECK(imbachat_decimal_canonical(text, len, INT64_MAX, &again) && again == number, "reading does not undo writing");
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t limits[] = {INT64_MAX, INT32_MAX, 0, 9, 99, INT64_MAX / 10, INT64_MAX - 7, INT64_C(1) << 53};
	fuzz_input input = {data, size}, copy;
	uint64_t number;

	check_read(input.at + (size > 0), size - (size > 0), limits[take(&input, 1) % 8]);
	copy = input;
	number = take(&copy, 8);
	/* also numbers of fewer digits */
	check_write((int64_t) number);
	check_write((int64_t) (number >> number % 64));
	check_write(-(int64_t) (number >> 1 >> number % 63));
	return 0;
}
