/* The Basic scheme of HTTP authentication (RFC 7617), and comparing what came with what is configured. */
#ifndef IMBACHAT_CORE_BASIC_H
#define IMBACHAT_CORE_BASIC_H

#include <stdbool.h>
#include <stddef.h>

/* The longest header value that is looked at, in bytes: as much as servers let through, and a bound for the memory. */
#define IMBACHAT_BASIC_MAX 65535

/* Pointers into somebody else's text. */
typedef struct {
	const char *login;
	size_t login_len;
	const char *password;
	size_t password_len;
} imbachat_credentials;

/*
 * Reads the value of an Authorization header. buffer has room for IMBACHAT_BASE64_DECODED_MAX(len) bytes, and what is
 * returned points into it. False where the value is not Basic credentials.
 */
bool imbachat_basic_parse(const char *value, size_t len, char *buffer, imbachat_credentials *credentials);

/*
 * Whether the given credentials are the known ones: the login without regard to ASCII case, the password byte by
 * byte. Takes the same time wherever the first difference is, and always looks at both.
 */
bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given);

#endif
