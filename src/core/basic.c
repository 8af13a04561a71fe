#include "basic.h"

#include <string.h>

#include "base64.h"

/* Branch-free: the case of a letter of the login must not show in the time either. */
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
 * Zero where both are the same. Runs over the given text, whose length its sender knows anyway, so that neither the
 * content nor the length of the known one shows. What is volatile keeps the compiler from leaving the loop early, and
 * from cutting it in two at the known length.
 */
static unsigned differ(const char *known, size_t known_len, const char *given, size_t given_len, bool fold)
{
	const volatile unsigned char *a = (const volatile unsigned char *) known;
	volatile size_t bound = known_len;
	unsigned difference = known_len != given_len;

	for (size_t i = 0; i < given_len; i++) {
		unsigned char x = a[i & (0 - (size_t) (i < bound))], y = (unsigned char) given[i];

		difference |= fold ? lower(x) ^ lower(y) : x ^ y;
	}
	return difference;
}

bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given)
{
	unsigned login = differ(known->login, known->login_len, given->login, given->login_len, true);
	unsigned password = differ(known->password, known->password_len, given->password, given->password_len, false);

	return (login | password) == 0;
}
