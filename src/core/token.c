#include "token.h"

#include <assert.h>
#include <string.h>

#include "bytes.h"

#define SIGNATURE_TEXT_LEN IMBACHAT_BASE64URL_LEN(IMBACHAT_HS256_LEN)

/* Decodes a segment to *buffer and moves that past the NUL. NULL if the segment is not strict base64url. */
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

/*
 * Reads a token with our own header. Its dots can only be in known places, because one elsewhere is not base64url; to
 * search for them takes 5 % of a verification. False if anything is wrong; the caller finds out what.
 */
static bool read_ours(const char *jwt, size_t len, char *buffer, imbachat_token *token)
{
	/* with their dots */
	const size_t header_len = sizeof(IMBACHAT_TOKEN_HEADER), signature_len = 1 + SIGNATURE_TEXT_LEN;
	const char *signature;

	if (len < header_len + signature_len || memcmp(jwt, IMBACHAT_TOKEN_HEADER ".", header_len) != 0) {
		return false;
	}
	token->signed_len = len - signature_len;
	token->header = NULL;
	signature = jwt + token->signed_len;
	token->payload = decode_segment(&buffer, &token->payload_len, jwt + header_len, token->signed_len - header_len);
	return *signature == '.' && token->payload && decode_signature(token->signature, signature + 1, SIGNATURE_TEXT_LEN);
}

imbachat_token_result imbachat_token_read(const char *jwt, size_t len, char *buffer, imbachat_token *token)
{
	const char *end = jwt + len;
	const char *first, *second;

	if (len > IMBACHAT_TOKEN_MAX) {
		return IMBACHAT_TOKEN_TOO_LONG;
	}
	if (read_ours(jwt, len, buffer, token)) {
		return IMBACHAT_TOKEN_OK;
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

static char *append_signature(char *dst, const unsigned char mac[IMBACHAT_HS256_LEN])
{
	*dst++ = '.';
	return imbachat_base64url_encode(dst, mac, IMBACHAT_HS256_LEN);
}

char *imbachat_token_write(char *dst, const imbachat_cached_key *key, const char *payload, size_t len)
{
	unsigned char mac[IMBACHAT_HS256_LEN];
	char *end = imbachat_append(dst, IMBACHAT_TOKEN_HEADER ".", sizeof(IMBACHAT_TOKEN_HEADER));

	end = imbachat_base64url_encode(end, payload, len);
	imbachat_hs256_sign(&key->key, dst, (size_t) (end - dst), mac);
	return append_signature(end, mac);
}

/* The payload up to the digits of the user's id. */
static char *append_payload_start(char *dst, int64_t exp)
{
	dst = imbachat_append(dst, "{\"exp\":", 7);
	dst = imbachat_decimal_write(dst, exp);
	return imbachat_append(dst, ",\"user_id\":", 11);
}

/* The signed part of such a token, header and dot included, takes at most two blocks. */
typedef char two_blocks[sizeof(IMBACHAT_TOKEN_HEADER) + IMBACHAT_BASE64URL_LEN(IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX)
	<= IMBACHAT_HS256_BLOCK + IMBACHAT_HS256_LAST_MAX ? 1 : -1];

/*
 * All tokens of one second have the same start. It is kept together with the state after its first block, which saves
 * one of three blocks to hash. The zeros after it pad the second block, which is hashed in the token itself: copying
 * it, or a start of variable length, would cost 5 % of a token.
 */
static void begin_at(imbachat_cached_key *key, int64_t exp)
{
	imbachat_token_start *start = &key->start;
	char payload[IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX];
	size_t len = (size_t) (append_payload_start(payload, exp) - payload), whole = len - len % 3;
	char *end = imbachat_append(start->text, IMBACHAT_TOKEN_HEADER ".", sizeof(IMBACHAT_TOKEN_HEADER));

	memset(end, 0, sizeof(start->text) - sizeof(IMBACHAT_TOKEN_HEADER));
	end = imbachat_base64url_encode(end, payload, whole);
	start->text_len = (size_t) (end - start->text);
	start->rest_len = len - whole;
	memcpy(start->rest, payload + whole, start->rest_len);

	assert(start->text_len >= IMBACHAT_HS256_BLOCK);
	start->state = imbachat_hs256_begin(&key->key, start->text);
	start->exp = exp;
}

/* Before this time, which only a clock that was never set shows, the start of a token does not fill a block. */
#define SHORT_EXP 100

static char *write_short(char *dst, const imbachat_cached_key *key, int64_t exp, int64_t user_id)
{
	char payload[IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX];
	char *end = imbachat_decimal_write(append_payload_start(payload, exp), user_id);

	*end++ = '}';
	return imbachat_token_write(dst, key, payload, (size_t) (end - payload));
}

char *imbachat_token_write_plain(char *dst, imbachat_cached_key *key, int64_t exp, int64_t user_id)
{
	const imbachat_token_start *start = &key->start;
	char rest[sizeof(start->rest) + IMBACHAT_DECIMAL_LEN + 1];
	unsigned char mac[IMBACHAT_HS256_LEN];
	char *rest_end, *end;

	if (exp < SHORT_EXP) {
		return write_short(dst, key, exp, user_id);
	}
	if (start->exp != exp) {
		begin_at(key, exp);
	}
	rest_end = imbachat_append(rest, start->rest, start->rest_len);
	rest_end = imbachat_decimal_write(rest_end, user_id);
	*rest_end++ = '}';
	memcpy(dst, start->text, sizeof(start->text));
	end = imbachat_base64url_encode(dst + start->text_len, rest, (size_t) (rest_end - rest));
	imbachat_hs256_finish(&key->key, &start->state, (unsigned char *) dst + IMBACHAT_HS256_BLOCK,
		(size_t) (end - dst) - IMBACHAT_HS256_BLOCK, mac);
	return append_signature(end, mac);
}
