#include "hs256.h"

#include <string.h>

#include <openssl/crypto.h>

/* Starts a state with the secret's block, xored with the pad's byte. */
static bool start(SHA256_CTX *state, const unsigned char block[SHA256_CBLOCK], unsigned char pad)
{
	unsigned char padded[SHA256_CBLOCK];
	bool ok;

	for (size_t i = 0; i < SHA256_CBLOCK; i++) {
		padded[i] = block[i] ^ pad;
	}
	ok = SHA256_Init(state) && SHA256_Update(state, padded, sizeof(padded));
	OPENSSL_cleanse(padded, sizeof(padded));
	return ok;
}

/*
 * HMAC() and EVP_MAC look an algorithm up and allocate a context for each call, which takes several times as long as
 * hashing a token's three blocks. The low-level states cost nothing but the hashing, and can be copied.
 */
bool imbachat_hs256_init(imbachat_hs256_key *key, const void *secret, size_t secret_len)
{
	unsigned char block[SHA256_CBLOCK] = {0};
	bool ok = true;

	if (secret_len <= sizeof(block)) {
		memcpy(block, secret, secret_len);
	} else {
		ok = SHA256(secret, secret_len, block) != NULL;
	}
	ok = ok && start(&key->inner, block, 0x36) && start(&key->outer, block, 0x5c);
	OPENSSL_cleanse(block, sizeof(block));
	return ok;
}

bool imbachat_hs256_finish(const imbachat_hs256_key *key, const SHA256_CTX *begun, const void *rest, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN])
{
	/* Nothing to wipe: once hashed over, the state holds digests, which tell nothing of the key. */
	SHA256_CTX state = *begun;

	if (!SHA256_Update(&state, rest, len) || !SHA256_Final(mac, &state)) {
		return false;
	}
	state = key->outer;
	return SHA256_Update(&state, mac, IMBACHAT_HS256_LEN) && SHA256_Final(mac, &state);
}

bool imbachat_hs256_sign(const imbachat_hs256_key *key, const void *text, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN])
{
	return imbachat_hs256_finish(key, &key->inner, text, len, mac);
}

bool imbachat_hs256_equal(const unsigned char *a, const unsigned char *b)
{
	return CRYPTO_memcmp(a, b, IMBACHAT_HS256_LEN) == 0;
}
