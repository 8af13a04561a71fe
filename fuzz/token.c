/*
 * The first byte chooses: a text to read; a payload to sign and to read back; times and users whose tokens one key
 * writes; or a token that is changed in one place.
 */
#include "fuzz.h"
#include "naive_base64.h"

#include <inttypes.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/token.h"

#define SECRET "a secret key of the widget"
#define SECRET_LEN (sizeof(SECRET) - 1)

#define HEADER "{\"typ\":\"JWT\",\"alg\":\"HS256\"}"
#define HEADER_LEN (sizeof(HEADER) - 1)

static void naive_mac(unsigned char mac[EVP_MAX_MD_SIZE], const char *text, size_t len)
{
	CHECK(HMAC(EVP_sha256(), SECRET, (int) SECRET_LEN, (const unsigned char *) text, len, mac, NULL), "HMAC() failed");
}

/* Puts a token together by hand; dst has room for three times the payload and 256 more. */
static size_t naive_write(char *dst, const char *payload, size_t len)
{
	unsigned char mac[EVP_MAX_MD_SIZE];
	size_t dst_len = naive_encode(dst, naive_url, HEADER, HEADER_LEN);

	dst[dst_len++] = '.';
	dst_len += naive_encode(dst + dst_len, naive_url, payload, len);
	naive_mac(mac, dst, dst_len);
	dst[dst_len++] = '.';
	return dst_len + naive_encode(dst + dst_len, naive_url, mac, IMBACHAT_HS256_LEN);
}

/* The three segments of a token, decoded. */
typedef struct {
	unsigned char *bytes[3];
	size_t len[3];
} naive_token;

static imbachat_token_result naive_read(const char *jwt, size_t len, naive_token *token)
{
	size_t ends[4] = {0}, count = 0;

	for (size_t at = 0; at <= len; at++) {
		if (at == len || jwt[at] == '.') {
			count++;
			ends[count < 3 ? count : 3] = at + 1;
		}
	}
	if (len > IMBACHAT_TOKEN_MAX) {
		return IMBACHAT_TOKEN_TOO_LONG;
	}
	if (count != 3) {
		return IMBACHAT_TOKEN_NOT_THREE_SEGMENTS;
	}
	for (size_t i = 0; i < 3; i++) {
		if (!naive_decode(token->bytes[i], &token->len[i], naive_url, jwt + ends[i], ends[i + 1] - ends[i] - 1)) {
			return IMBACHAT_TOKEN_HEADER_ENCODING + i;
		}
	}
	return token->len[2] == IMBACHAT_HS256_LEN ? IMBACHAT_TOKEN_OK : IMBACHAT_TOKEN_SIGNATURE_ENCODING;
}

static void check_parts(const imbachat_token *token, const naive_token *expected, const char *jwt)
{
	bool is_ours = same(expected->bytes[0], expected->len[0], HEADER, HEADER_LEN);

	CHECK(is_ours == !token->header, "only a header of ours is left out");
	CHECK(!token->header || same(token->header, token->header_len, expected->bytes[0], expected->len[0]),
		"another header");
	CHECK(!token->header || token->header[token->header_len] == '\0', "no NUL behind the header");
	CHECK(same(token->payload, token->payload_len, expected->bytes[1], expected->len[1]), "another payload");
	CHECK(token->payload[token->payload_len] == '\0', "no NUL behind the payload");
	CHECK(same(token->signature, IMBACHAT_HS256_LEN, expected->bytes[2], expected->len[2]), "another signature");
	CHECK(jwt[token->signed_len] == '.' && !strchr(jwt + token->signed_len + 1, '.'), "signed up to another place");
}

/* The text has a NUL behind it for the naive side; the reader does not get it. */
static void check_read(const char *data, size_t len)
{
	char *jwt = exact(data, len), *buffer = room(IMBACHAT_BASE64_DECODED_MAX(len));
	naive_token expected = {{room(len), room(len), room(len)}, {0}};
	imbachat_token token;
	imbachat_token_result result = naive_read(jwt, len, &expected);

	CHECK(imbachat_token_read(jwt, len, buffer, &token) == result, "not what the naive reader says");
	if (result == IMBACHAT_TOKEN_OK) {
		check_parts(&token, &expected, data);
	}
	free(jwt);
	free(buffer);
	for (size_t i = 0; i < 3; i++) {
		free(expected.bytes[i]);
	}
}

/* As it is; or behind so many letters that it is as long as is allowed, or longer by one. */
static void check_text(fuzz_input *input)
{
	unsigned choice = (unsigned) take(input, 1) % 16;
	size_t most = IMBACHAT_TOKEN_MAX + choice, letters = choice < 2 && input->left < most ? most - input->left : 0;
	size_t len = letters + input->left;
	char *text = room(len + 1);

	memset(text, 'A', letters);
	memcpy(text + letters, input->at, input->left);
	text[len] = '\0';
	check_read(text, len);
	free(text);
}

static imbachat_cached_key *new_key(imbachat_key_cache *cache)
{
	imbachat_cached_key *key;

	memset(cache, 0, sizeof(*cache));
	key = imbachat_key_cache_get(cache, SECRET, SECRET_LEN);
	CHECK(key, "libcrypto failed");
	return key;
}

/* Signs the input, and returns the token with a NUL behind it. */
static char *sign(fuzz_input *input, size_t *len)
{
	imbachat_key_cache cache;
	char *payload = exact(input->at, input->left), *expected = room(3 * input->left + 256), *jwt, *copy;

	*len = IMBACHAT_TOKEN_LEN(input->left);
	jwt = room(*len);
	CHECK(imbachat_token_write(jwt, new_key(&cache), payload, input->left) == jwt + *len,
		"not the length that was promised");
	CHECK(same(jwt, *len, expected, naive_write(expected, payload, input->left)),
		"not the token that was put together by hand");
	copy = room(*len + 1);
	memcpy(copy, jwt, *len);
	copy[*len] = '\0';
	free(payload);
	free(expected);
	free(jwt);
	return copy;
}

static void check_signed(fuzz_input *input)
{
	size_t len;
	char *jwt = sign(input, &len);

	check_read(jwt, len);
	free(jwt);
}

/* One key writes tokens of several times and users: what it keeps of one must fit the next. */
static void check_plain(fuzz_input *input)
{
	imbachat_key_cache cache;
	imbachat_cached_key *key = new_key(&cache);
	const size_t size = IMBACHAT_TOKEN_LEN(IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX);
	char *jwt = room(size), payload[128], expected[512];

	while (input->left > 0) {
		unsigned choice = (unsigned) take(input, 1);
		int64_t exp = (int64_t) (take(input, choice % 8 + 1) & INT64_MAX);
		int64_t user_id = (int64_t) (take(input, choice / 8 % 8 + 1) & INT64_MAX);
		int len = sprintf(payload, "{\"exp\":%" PRId64 ",\"user_id\":%" PRId64 "}", exp, user_id);

		CHECK(same(jwt, (size_t) (imbachat_token_write_plain(jwt, key, exp, user_id) - jwt),
			expected, naive_write(expected, payload, (size_t) len)), "not the token that was put together by hand");
	}
	free(jwt);
}

/* Whoever changes a token at one place has changed what is signed, or the signature, or is refused at once. */
static void check_forged(fuzz_input *input)
{
	size_t at = take(input, 2), len;
	char mask = (char) take(input, 1), *jwt = sign(input, &len), *buffer = room(IMBACHAT_BASE64_DECODED_MAX(len));
	unsigned char mac[EVP_MAX_MD_SIZE];
	imbachat_token token;

	jwt[at % len] ^= mask;
	check_read(jwt, len);
	if (imbachat_token_read(jwt, len, buffer, &token) == IMBACHAT_TOKEN_OK) {
		naive_mac(mac, jwt, token.signed_len);
		CHECK(imbachat_hs256_equal(mac, token.signature) == (mask == 0), "a forged token is taken for a signed one");
	}
	free(jwt);
	free(buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};

	switch (take(&input, 1) % 4) {
		case 0: check_text(&input); break;
		case 1: check_signed(&input); break;
		case 2: check_plain(&input); break;
		default: check_forged(&input); break;
	}
	return 0;
}
