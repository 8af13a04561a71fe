/* The first byte is the length of the secret, which comes next; the rest is the text. */
#include "fuzz.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/hs256.h"

static void check_mac(const unsigned char *mac, const unsigned char *expected)
{
	CHECK(memcmp(mac, expected, IMBACHAT_HS256_LEN) == 0, "not OpenSSL's HMAC");
}

/* One flipped bit, wherever it is, must be seen. */
static void check_equal(const unsigned char *mac, unsigned bit)
{
	unsigned char *a = exact(mac, IMBACHAT_HS256_LEN), *b = exact(mac, IMBACHAT_HS256_LEN);

	CHECK(imbachat_hs256_equal(a, b), "a MAC is not equal to itself");
	b[bit / 8 % IMBACHAT_HS256_LEN] ^= (unsigned char) (1u << bit % 8);
	CHECK(!imbachat_hs256_equal(a, b) && !imbachat_hs256_equal(b, a), "another MAC is taken for the same");
	free(a);
	free(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};
	size_t secret_len = take(&input, 1);
	const uint8_t *start = take_bytes(&input, &secret_len);
	unsigned char *secret = exact(start, secret_len), *text = exact(input.at, input.left);
	unsigned char *mac = room(IMBACHAT_HS256_LEN), expected[EVP_MAX_MD_SIZE];
	imbachat_hs256_key key;

	CHECK(imbachat_hs256_init(&key, secret, secret_len), "libcrypto failed");
	CHECK(HMAC(EVP_sha256(), secret, (int) secret_len, text, input.left, expected, NULL), "HMAC() failed");
	imbachat_hs256_sign(&key, text, input.left, mac);
	check_mac(mac, expected);
	if (input.left >= IMBACHAT_HS256_BLOCK && input.left - IMBACHAT_HS256_BLOCK <= IMBACHAT_HS256_LAST_MAX) {
		imbachat_sha256_state begun = imbachat_hs256_begin(&key, text);
		unsigned char *block = room(IMBACHAT_HS256_BLOCK);

		memset(mac, 0, IMBACHAT_HS256_LEN);
		memset(block, 0, IMBACHAT_HS256_BLOCK);
		memcpy(block, text + IMBACHAT_HS256_BLOCK, input.left - IMBACHAT_HS256_BLOCK);
		imbachat_hs256_finish(&key, &begun, block, input.left - IMBACHAT_HS256_BLOCK, mac);
		check_mac(mac, expected);
		free(block);
	}
	check_equal(mac, mac[0]);
	free(secret);
	free(text);
	free(mac);
	return 0;
}
