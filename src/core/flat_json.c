#include "flat_json.h"

#include <stdbool.h>

/* A string without escapes, of ASCII: its inside needs no decoding. */
static bool read_text(const char **json, const char *end, const char **text, size_t *len)
{
	const char *s = *json;

	if (s == end || *s++ != '"') {
		return false;
	}
	*text = s;
	while (s < end && *s >= ' ' && *s <= '~' && *s != '"' && *s != '\\') {
		s++;
	}
	if (s == end || *s != '"') {
		return false;
	}
	*len = (size_t) (s - *text);
	*json = s + 1;
	return true;
}

/* A natural number that surely fits 64 bits. */
static bool read_number(const char **json, const char *end, int64_t *number)
{
	const char *start = *json, *s = start;

	*number = 0;
	while (s < end && *s >= '0' && *s <= '9' && s - start < 18) {
		*number = *number * 10 + (*s++ - '0');
	}
	if (s == start || (*start == '0' && s - start > 1)) {
		return false;
	}
	*json = s;
	return true;
}

imbachat_flat_result imbachat_flat_next(const char **json, const char *end, imbachat_flat_member *member)
{
	const char *s = *json;
	char before = s < end ? *s++ : '\0';

	if (before == '}') {
		return s == end ? IMBACHAT_FLAT_END : IMBACHAT_FLAT_OTHER;
	}
	if ((before != '{' && before != ',') || !read_text(&s, end, &member->name, &member->name_len)
			|| s == end || *s++ != ':' || s == end) {
		return IMBACHAT_FLAT_OTHER;
	}
	member->text = NULL;
	if (*s == '"' ? !read_text(&s, end, &member->text, &member->text_len) : !read_number(&s, end, &member->number)) {
		return IMBACHAT_FLAT_OTHER;
	}
	if (s == end || (*s != ',' && *s != '}')) {
		return IMBACHAT_FLAT_OTHER;
	}
	*json = s;
	return IMBACHAT_FLAT_MEMBER;
}
