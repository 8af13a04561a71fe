/* Each two bytes are a secret to ask the cache for: its length, and the byte that it is made of. */
#include "fuzz.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/key_cache.h"

static bool is_zero(const void *memory, size_t len)
{
	const unsigned char *bytes = memory;

	while (len > 0 && *bytes == 0) {
		bytes++, len--;
	}
	return len == 0;
}

/* A few lengths and bytes, so that secrets come again. Those of one length differ in the last byte only. */
static size_t make_secret(unsigned char secret[256], fuzz_input *input)
{
	static const unsigned char lengths[] = {1, 2, 63, 64, 65, IMBACHAT_KEY_CACHE_SECRET_MAX - 1,
		IMBACHAT_KEY_CACHE_SECRET_MAX, IMBACHAT_KEY_CACHE_SECRET_MAX + 1, 255};
	size_t len = lengths[take(input, 1) % sizeof(lengths)];

	memset(secret, 0, len);
	secret[len - 1] = (unsigned char) take(input, 1);
	return len;
}

static void check_key(const imbachat_cached_key *cached, const unsigned char *secret, size_t len)
{
	unsigned char mac[IMBACHAT_HS256_LEN], expected[EVP_MAX_MD_SIZE];

	imbachat_hs256_sign(&cached->key, "text", 4, mac);
	CHECK(HMAC(EVP_sha256(), secret, (int) len, (const unsigned char *) "text", 4, expected, NULL), "HMAC() failed");
	CHECK(memcmp(mac, expected, sizeof(mac)) == 0, "the key of another secret");
	CHECK(cached->secret_len == (len <= IMBACHAT_KEY_CACHE_SECRET_MAX ? len : 0), "a secret is kept that is too long");
}

/* The start of a token belongs to the key that it was hashed with: who comes to its place later must not find it. */
static void check_start(imbachat_cached_key *cached, const unsigned char *secret, size_t len)
{
	if (cached->start.exp != 0) {
		CHECK(len <= IMBACHAT_KEY_CACHE_SECRET_MAX, "the start of a token of an unknown secret");
		CHECK(same(cached->start.text, cached->start.text_len, secret + len - 1, 1), "a start of another secret");
	}
	cached->start.exp = 1;
	cached->start.text[0] = (char) secret[len - 1];
	cached->start.text_len = 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};
	imbachat_key_cache *cache = room(sizeof(*cache));
	unsigned char secret[256];

	memset(cache, 0, sizeof(*cache));
	while (input.left > 0) {
		size_t len = make_secret(secret, &input);
		unsigned char *given = exact(secret, len);
		imbachat_cached_key *cached = imbachat_key_cache_get(cache, given, len);

		CHECK(cached, "libcrypto failed");
		CHECK(cached >= cache->keys && cached < cache->keys + IMBACHAT_KEY_CACHE_SIZE, "a key outside of the cache");
		check_key(cached, given, len);
		check_start(cached, given, len);
		CHECK(len > IMBACHAT_KEY_CACHE_SECRET_MAX || imbachat_key_cache_get(cache, given, len) == cached,
			"a secret that was just used is keyed again");
		free(given);
	}
	imbachat_key_cache_wipe(cache);
	CHECK(is_zero(cache, sizeof(*cache)), "a secret stays in memory");
	free(cache);
	return 0;
}
