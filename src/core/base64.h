/* RFC 4648: base64url without padding (section 5) as JWTs use it, base64 with padding (section 4) as Basic uses it. */
#ifndef IMBACHAT_CORE_BASE64_H
#define IMBACHAT_CORE_BASE64_H

#include <stdbool.h>
#include <stddef.h>

/* The length of len bytes encoded without padding, and the room that len characters need when decoded. */
#define IMBACHAT_BASE64URL_LEN(len) (((len) / 3) * 4 + ((len) % 3 ? (len) % 3 + 1 : 0))
#define IMBACHAT_BASE64_DECODED_MAX(len) ((len) / 4 * 3 + 3)

/* Writes IMBACHAT_BASE64URL_LEN(len) characters to dst and returns the end of what it wrote. */
char *imbachat_base64url_encode(char *dst, const void *src, size_t len);

/*
 * Strict decoders: false for any other character, white space, a wrong length, and unused bits that are not zero, so
 * that each text has only one encoding. dst has room for IMBACHAT_BASE64_DECODED_MAX(len) bytes.
 */
bool imbachat_base64url_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len);
bool imbachat_base64_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len);

#endif
