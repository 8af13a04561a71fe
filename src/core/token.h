/* The three segments of a compact JWS (RFC 7515 section 7.1), before any JSON is read. */
#ifndef IMBACHAT_CORE_TOKEN_H
#define IMBACHAT_CORE_TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include "base64.h"
#include "decimal.h"
#include "key_cache.h"

/* The longest token that is read, in bytes. It bounds what an attacker can make us allocate. */
#define IMBACHAT_TOKEN_MAX 65535

/* The header of every token that we sign: base64url of {"typ":"JWT","alg":"HS256"}. */
#define IMBACHAT_TOKEN_HEADER "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9"
#define IMBACHAT_TOKEN_HEADER_LEN (sizeof(IMBACHAT_TOKEN_HEADER) - 1)

/* The length of a token whose payload has len bytes. */
#define IMBACHAT_TOKEN_LEN(len) (IMBACHAT_TOKEN_HEADER_LEN + 1 + IMBACHAT_BASE64URL_LEN(len) + 1 \
	+ IMBACHAT_BASE64URL_LEN(IMBACHAT_HS256_LEN))

/* The longest payload of a token without further claims: two integers. */
#define IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX (sizeof("{\"exp\":,\"user_id\":}") - 1 + 2 * IMBACHAT_DECIMAL_LEN)

/* Writes a token for a payload; dst has IMBACHAT_TOKEN_LEN(len). Returns its end. */
char *imbachat_token_write(char *dst, const imbachat_cached_key *key, const char *payload, size_t len);

/*
 * Writes the token for the payload {"exp":1,"user_id":2}, likewise; dst has
 * IMBACHAT_TOKEN_LEN(IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX).
 */
char *imbachat_token_write_plain(char *dst, imbachat_cached_key *key, int64_t exp, int64_t user_id);

typedef enum {
	IMBACHAT_TOKEN_OK,
	IMBACHAT_TOKEN_TOO_LONG,
	IMBACHAT_TOKEN_NOT_THREE_SEGMENTS,
	IMBACHAT_TOKEN_HEADER_ENCODING,
	IMBACHAT_TOKEN_PAYLOAD_ENCODING,
	IMBACHAT_TOKEN_SIGNATURE_ENCODING,
} imbachat_token_result;

typedef struct {
	const char *header; /* decoded JSON in the caller's buffer, like payload; NULL if it is IMBACHAT_TOKEN_HEADER */
	size_t header_len;
	const char *payload;
	size_t payload_len;
	size_t signed_len; /* how much of the token, from its start, the signature covers */
	unsigned char signature[IMBACHAT_HS256_LEN];
} imbachat_token;

/*
 * Splits a token and decodes its segments. buffer has room for IMBACHAT_BASE64_DECODED_MAX(len) bytes and takes both
 * JSON texts, each followed by a NUL for parsers that need one.
 */
imbachat_token_result imbachat_token_read(const char *jwt, size_t len, char *buffer, imbachat_token *token);

#endif
