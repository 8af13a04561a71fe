#include "basic.h"

#include <string.h>

#include "base64.h"
#include "constant_time.h"

static unsigned char lower(unsigned char c)
{
	return (unsigned char) (c | (((unsigned) c - 'A' < 26) << 5));
}

bool imbachat_basic_parse(const char *value, size_t len, char *buffer, imbachat_credentials *credentials)
{
	static const char scheme[] = "basic ";
	const size_t scheme_len = sizeof(scheme) - 1;
	size_t decoded_len;
	const char *colon;

	if (len < scheme_len || len > IMBACHAT_BASIC_MAX) {
		return false;
	}
	for (size_t i = 0; i < scheme_len; i++) {
		if (lower((unsigned char) value[i]) != (unsigned char) scheme[i]) {
			return false;
		}
	}
	value += scheme_len, len -= scheme_len;
	while (len > 0 && *value == ' ') {
		value++, len--;
	}
	if (!imbachat_base64_decode((unsigned char *) buffer, &decoded_len, value, len)) {
		return false;
	}
	colon = memchr(buffer, ':', decoded_len);
	if (!colon) {
		return false;
	}
	credentials->login = buffer;
	credentials->login_len = (size_t) (colon - buffer);
	credentials->password = colon + 1;
	credentials->password_len = decoded_len - credentials->login_len - 1;
	return true;
}

/*
 * What to compare the given text with: the known one, or where their lengths differ the given one itself, so that the
 * time depends on the given length alone, which its sender knows.
 */
static const char *opposite(const char *known, size_t known_len, const char *given, size_t given_len)
{
	return known_len == given_len ? known : given;
}

/*
 * Whether two texts of one length are equal but for ASCII case, in constant time: the bit that makes the case may
 * differ where it belongs to a letter.
 */
static bool equal_but_for_case(const char *a, const char *b, size_t len)
{
	volatile unsigned sink;
	unsigned difference = 0;

	for (size_t i = 0; i < len; i++) {
		unsigned char x = (unsigned char) a[i], y = (unsigned char) b[i];
		unsigned case_bit = ((unsigned) (x | 0x20) - 'a' < 26) << 5;

		difference |= (x ^ y) & ~case_bit;
	}
	sink = difference;
	return sink == 0;
}

bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given)
{
	const char *login = opposite(known->login, known->login_len, given->login, given->login_len);
	const char *password = opposite(known->password, known->password_len, given->password, given->password_len);
	bool login_equal = equal_but_for_case(login, given->login, given->login_len);
	bool password_equal = imbachat_equal_in_constant_time(password, given->password, given->password_len);

	/* not && : both are always looked at */
	return (known->login_len == given->login_len) & (known->password_len == given->password_len)
		& login_equal & password_equal;
}
