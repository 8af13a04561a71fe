/* The first byte chooses the largest id; the rest is a list. */
#include "fuzz.h"

#include "core/id_list.h"

/* The id that an item from text[from] to before text[to] is, or 0. */
static int64_t naive_id(const char *text, size_t from, size_t to, int64_t max)
{
	__int128 id = 0;

	while (from < to && memchr(" \t\n\v\f\r", text[from], 6)) {
		from++;
	}
	while (from < to && memchr(" \t\n\v\f\r", text[to - 1], 6)) {
		to--;
	}
	for (; from < to; from++) {
		if (text[from] < '0' || text[from] > '9') {
			return 0;
		}
		id = id * 10 + (text[from] - '0');
		if (id > max) {
			return 0;
		}
	}
	return (int64_t) id;
}

/* The next item that is an id, or 0 at the end of the list; *from is behind it then. */
static int64_t naive_next(const char *text, size_t len, size_t *from, int64_t max)
{
	int64_t id = 0;

	while (*from <= len && id == 0) {
		size_t to = *from;

		while (to < len && text[to] != ',') {
			to++;
		}
		id = naive_id(text, *from, to, max);
		*from = to + 1;
	}
	return id;
}

static void check_list(const char *text, size_t len, int64_t max)
{
	const char *list = text, *end = text + len;
	int64_t id = 0, expected;
	size_t from = 0;

	do {
		expected = naive_next(text, len, &from, max);
		CHECK(imbachat_id_next(&list, end, max, &id) == (expected != 0), "more or fewer ids than naively");
		CHECK(!expected || id == expected, "another id");
		CHECK(list >= text && list <= end, "the list is left at a place outside of it");
	} while (expected);
	CHECK(list == end, "the list is not read to its end");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t limits[] = {INT64_MAX, INT32_MAX, 99};
	fuzz_input input = {data, size};
	int64_t max = limits[take(&input, 1) % 3], id = 0, expected;
	char *text = exact(input.at, input.left);

	check_list(text, input.left, max);
	/* a single item of an array, in which a comma is no separator */
	expected = naive_id(text, 0, input.left, max);
	CHECK(imbachat_id(text, input.left, max, &id) == (expected != 0), "not what the naive reader takes for an id");
	CHECK(!expected || id == expected, "another id");
	free(text);
	return 0;
}
