#include "token.h"

#include <string.h>

#include "base64.h"

#define SIGNATURE_TEXT_LEN IMBACHAT_BASE64URL_LEN(IMBACHAT_HS256_LEN)

/* Decodes a segment to *buffer and moves that behind the NUL. NULL where the segment is not strict base64url. */
static const char *decode_segment(char **buffer, size_t *decoded_len, const char *segment, size_t len)
{
	char *decoded = *buffer;

	if (!imbachat_base64url_decode((unsigned char *) decoded, decoded_len, segment, len)) {
		return NULL;
	}
	decoded[*decoded_len] = '\0';
	*buffer += *decoded_len + 1;
	return decoded;
}

static bool decode_signature(unsigned char signature[IMBACHAT_HS256_LEN], const char *segment, size_t len)
{
	unsigned char decoded[IMBACHAT_BASE64_DECODED_MAX(SIGNATURE_TEXT_LEN)];
	size_t decoded_len;

	if (len != SIGNATURE_TEXT_LEN || !imbachat_base64url_decode(decoded, &decoded_len, segment, len)) {
		return false;
	}
	memcpy(signature, decoded, IMBACHAT_HS256_LEN);
	return true;
}

imbachat_token_result imbachat_token_read(const char *jwt, size_t len, char *buffer, imbachat_token *token)
{
	const char *end = jwt + len;
	const char *first, *second;

	if (len > IMBACHAT_TOKEN_MAX) {
		return IMBACHAT_TOKEN_TOO_LONG;
	}
	first = memchr(jwt, '.', len);
	second = first ? memchr(first + 1, '.', (size_t) (end - first - 1)) : NULL;
	if (!second || memchr(second + 1, '.', (size_t) (end - second - 1))) {
		return IMBACHAT_TOKEN_NOT_THREE_SEGMENTS;
	}

	token->signed_len = (size_t) (second - jwt);
	token->header = decode_segment(&buffer, &token->header_len, jwt, (size_t) (first - jwt));
	if (!token->header) {
		return IMBACHAT_TOKEN_HEADER_ENCODING;
	}
	token->payload = decode_segment(&buffer, &token->payload_len, first + 1, (size_t) (second - first - 1));
	if (!token->payload) {
		return IMBACHAT_TOKEN_PAYLOAD_ENCODING;
	}
	if (!decode_signature(token->signature, second + 1, (size_t) (end - second - 1))) {
		return IMBACHAT_TOKEN_SIGNATURE_ENCODING;
	}
	return IMBACHAT_TOKEN_OK;
}
