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
	imbachat_clear_vectors();
	/* Not memchr(): it reads many bytes at a time, and must wait until those just written have reached the cache. */
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
 * The text to compare the given one with: the known one, or the given one itself if the lengths differ. So the time
 * only depends on the given length, which the sender knows.
 */
static const char *opposite(const char *known, size_t known_len, const char *given, size_t given_len)
{
	uintptr_t mask = (uintptr_t) imbachat_opaque(0 - (uint64_t) (known_len == given_len));

	return (const char *) (((uintptr_t) known & mask) | ((uintptr_t) given & ~mask));
}

/* Sets the case bit of each of eight characters that is an ASCII letter. */
static inline uint64_t case_bits(uint64_t word)
{
	const uint64_t each = 0x0101010101010101;
	uint64_t lower = (word | each * 0x20) & each * 0x7f;
	uint64_t from_a = lower + each * (0x80 - 'a'), after_z = lower + each * (0x80 - 'z' - 1);

	return (from_a & ~after_z & ~word & each * 0x80) >> 2;
}

/* Ignores case: where texts differ only in case, both have a letter. */
static inline uint64_t difference_but_for_case(uint64_t x, uint64_t y)
{
	return (x ^ y) & ~case_bits(x);
}

bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given)
{
	const char *login = opposite(known->login, known->login_len, given->login, given->login_len);
	const char *password = opposite(known->password, known->password_len, given->password, given->password_len);

	/* Both are always compared. */
	return imbachat_opaque((known->login_len ^ given->login_len) | (known->password_len ^ given->password_len)
		| imbachat_difference(login, given->login, given->login_len, difference_but_for_case)
		| imbachat_difference(password, given->password, given->password_len, imbachat_word_difference)) == 0;
}
