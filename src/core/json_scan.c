#include "json_scan.h"

#include <string.h>

#include "bytes.h"
#include "json_text.h"

/* A digit's value; above 9 for anything else. */
static unsigned digit(char c)
{
	return (unsigned) (unsigned char) c - '0';
}

/* Reads the four digits of \u. */
static const char *read_unit(const char *s, unsigned *unit)
{
	*unit = 0;
	for (const char *end = s + 4; s < end; s++) {
		unsigned value = digit(*s), letter = (value | 0x20) - ('a' - '0');

		if (value > 9) {
			if (letter > 5) {
				return NULL;
			}
			value = letter + 10;
		}
		*unit = *unit << 4 | value;
	}
	return s;
}

static char *put_character(char *dst, unsigned character)
{
	if (character < 0x80) {
		*dst++ = (char) character;
		return dst;
	}
	if (character < 0x800) {
		*dst++ = (char) (0xc0 | character >> 6);
	} else {
		if (character < 0x10000) {
			*dst++ = (char) (0xe0 | character >> 12);
		} else {
			*dst++ = (char) (0xf0 | character >> 18);
			*dst++ = (char) (0x80 | (character >> 12 & 0x3f));
		}
		*dst++ = (char) (0x80 | (character >> 6 & 0x3f));
	}
	*dst++ = (char) (0x80 | (character & 0x3f));
	return dst;
}

/* Reads the escape after a backslash. NULL if it is not one, such as half a surrogate pair. */
static const char *read_escape(const char *s, char **dst)
{
	static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
	unsigned unit, low;

	if (*s != 'u') {
		const char *letter = *s ? strchr(letters, *s) : NULL;

		if (!letter) {
			return NULL;
		}
		*(*dst)++ = meanings[letter - letters];
		return s + 1;
	}
	s = read_unit(s + 1, &unit);
	if (s && (unit & 0xf800) == 0xd800) {
		s = (unit & 0x400) == 0 && s[0] == '\\' && s[1] == 'u' ? read_unit(s + 2, &low) : NULL;
		if (!s || (low & 0xfc00) != 0xdc00) {
			return NULL;
		}
		unit = 0x10000 + ((unit & 0x3ff) << 10 | (low & 0x3ff));
	}
	if (s) {
		*dst = put_character(*dst, unit);
	}
	return s;
}

/* Decodes a string to *dst, from after its opening quote. */
static const char *decode_string(const char *s, char **dst)
{
	const char *start = s;
	unsigned seen = 0;

	while (*s != '"') {
		if ((unsigned char) *s < ' ') {
			return NULL;
		}
		if (*s == '\\') {
			s = read_escape(s + 1, dst);
			if (!s) {
				return NULL;
			}
		} else {
			seen |= (unsigned char) *s;
			*(*dst)++ = *s++;
		}
	}
	return seen < 0x80 || imbachat_is_utf8(start, (size_t) (s - start)) ? s + 1 : NULL;
}

const char *imbachat_json_scan_string(const char *s, const char **text, size_t *len, char **room)
{
	const char *start;

	if (*s++ != '"') {
		return NULL;
	}
	for (start = s; *s >= ' ' && *s <= '~' && *s != '"' && *s != '\\'; s++);
	if (*s == '"') {
		*text = start;
		*len = (size_t) (s - start);
		return s + 1;
	}
	*text = *room;
	s = decode_string(start, room);
	if (!s) {
		return NULL;
	}
	*len = (size_t) (*room - *text);
	**room = '\0'; /* there is room for it, since an escape is longer than what it means */
	return s;
}

/* Skips the digits at s; NULL if there are none. */
static const char *skip_digits(const char *s)
{
	const char *start = s;

	while (imbachat_is_digit(*s)) {
		s++;
	}
	return s > start ? s : NULL;
}

const char *imbachat_json_scan_number(const char *s, int64_t *integer, bool *is_integer)
{
	const bool negative = *s == '-';
	const char *const digits = s + negative;
	uint64_t number = 0;

	for (s = digits; imbachat_is_digit(*s); s++) {
		number = number * 10 + digit(*s); /* wraps if there are too many digits, and is not used then */
	}
	if (s == digits || (*digits == '0' && s - digits > 1)) {
		return NULL;
	}
	*is_integer = *s != '.' && (*s | 0x20) != 'e';
	if (*is_integer) {
		if (s - digits > 18) {
			return NULL;
		}
		*integer = negative ? -(int64_t) number : (int64_t) number;
		return s;
	}
	if (*s == '.') {
		s = skip_digits(s + 1);
	}
	if (s && (*s | 0x20) == 'e') {
		s++;
		s = skip_digits(s + (*s == '+' || *s == '-'));
	}
	return s;
}

const char *imbachat_json_scan_word(const char *s, const char *word)
{
	size_t len = strlen(word);

	return strncmp(s, word, len) == 0 ? s + len : NULL;
}
