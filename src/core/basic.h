/* The Basic scheme of HTTP authentication (RFC 7617), and the comparison of credentials. */
#ifndef IMBACHAT_CORE_BASIC_H
#define IMBACHAT_CORE_BASIC_H

#include <stdbool.h>
#include <stddef.h>

/* The longest header value that is read, in bytes: servers allow no more, and it bounds the memory. */
#define IMBACHAT_BASIC_MAX 65535

/* Pointers into the caller's text. */
typedef struct {
	const char *login;
	size_t login_len;
	const char *password;
	size_t password_len;
} imbachat_credentials;

/*
 * Reads the value of an Authorization header. buffer has room for IMBACHAT_BASE64_DECODED_MAX(len) bytes; the
 * credentials point into it. False if the value is not Basic credentials.
 */
bool imbachat_basic_parse(const char *value, size_t len, char *buffer, imbachat_credentials *credentials);

/*
 * Whether the given credentials are the known ones. ASCII case does not matter in the login, and does in the password.
 * Always compares both, in a time that does not depend on where they differ.
 */
bool imbachat_credentials_equal(const imbachat_credentials *known, const imbachat_credentials *given);

#endif
