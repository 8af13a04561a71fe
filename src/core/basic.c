#include "basic.h"

#include <stdint.h>
#include <string.h>

#include "base64.h"
#include "constant_time.h"

/* "Basic" in any case, and a space. */
static bool has_scheme(const char *value, size_t len)
{
	uint32_t basi, start;

	if (len < 6) {
		return false;
	}
	memcpy(&basi, "basi", sizeof(basi));
	memcpy(&start, value, sizeof(start));
	return (start | 0x20202020) == basi && (value[4] | 0x20) == 'c' && value[5] == ' ';
}

bool imbachat_basic_parse(const char *value, size_t len, char *buffer, imbachat_credentials *credentials)
{
	size_t decoded_len, login_len = 0;

	if (len > IMBACHAT_BASIC_MAX || !has_scheme(value, len)) {
		return false;
	}
	value += 6, len -= 6;
	while (len > 0 && *value == ' ') {
		value++, len--;
	}
	if (!imbachat_base64_decode((unsigned char *) buffer, &decoded_len, value, len)) {
		return false;
	}
	/* Byte by byte: memchr() reads many at once, which have to wait until all that was just written is in the cache. */
	while (login_len < decoded_len && buffer[login_len] != ':') {
		login_len++;
	}
	if (login_len == decoded_len) {
		return false;
	}
	credentials->login = buffer;
	credentials->login_len = login_len;
	credentials->password = buffer + login_len + 1;
	credentials->password_len = decoded_len - login_len - 1;
	return true;
}

/*
 * What to compare with the given text: the known one, or where their lengths differ the given one itself, so that the
 * time depends on the given length alone, which its sender knows.
 */
static const char *opposite(const char *known, size_t known_len, const char *given, size_t given_len)
{
	uintptr_t mask = (uintptr_t) imbachat_opaque(0 - (uint64_t) (known_len == given_len));

	return (const char *) (((uintptr_t) known & mask) | ((uintptr_t) given & ~mask));
}

/* The case bit of each of eight characters that is an ASCII letter. */
static inline uint64_t case_bits(uint64_t word)
{
	const uint64_t each = 0x0101010101010101;
	uint64_t lower = (word | each * 0x20) & each * 0x7f;
	uint64_t from_a = lower + each * (0x80 - 'a'), behind_z = lower + each * (0x80 - 'z' - 1);

	return (from_a & ~behind_z & ~word & each * 0x80) >> 2;
}

/* A difference in case is none: where the texts are equal but for that, both have a letter or neither. */
static inline uint64_t difference_but_for_case(uint64_t x, uint64_t y)
{
	return (x ^ y) & ~case_bits(x);
}

bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given)
{
	const char *login = opposite(known->login, known->login_len, given->login, given->login_len);
	const char *password = opposite(known->password, known->password_len, given->password, given->password_len);

	/* Both are always looked at. */
	return imbachat_opaque((known->login_len ^ given->login_len) | (known->password_len ^ given->password_len)
		| imbachat_difference(login, given->login, given->login_len, difference_but_for_case)
		| imbachat_difference(password, given->password, given->password_len, imbachat_word_difference)) == 0;
}
