#include "hs256.h"

#include <stdint.h>
#include <string.h>

#include "constant_time.h"

/*
 * HMAC() and EVP_MAC look an algorithm up and allocate a context for each call, which takes several times as long as
 * hashing a token's two or three blocks. libcrypto's low-level SHA-256 costs nothing but the hashing.
 */
#ifndef OPENSSL_SUPPRESS_DEPRECATED
# define OPENSSL_SUPPRESS_DEPRECATED
#endif
#include <openssl/crypto.h>
#include <openssl/sha.h>

static void load(SHA256_CTX *context, const imbachat_sha256_state *state)
{
	memcpy(context->h, state->words, sizeof(state->words));
}

/* Writes a word with its most significant byte first. */
static inline void put_word(unsigned char *dst, uint32_t word)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	/* one instruction; GCC makes a hundred of eight words written as below */
	word = __builtin_bswap32(word);
	memcpy(dst, &word, sizeof(word));
#else
	dst[0] = (unsigned char) (word >> 24);
	dst[1] = (unsigned char) (word >> 16);
	dst[2] = (unsigned char) (word >> 8);
	dst[3] = (unsigned char) word;
#endif
}

/*
 * The digest of some blocks, hashed already, and of this text behind them: padding as in FIPS 180-4, section 5.1.1.
 * Inline, because one of its callers has a text of fixed length.
 */
static inline void digest(const imbachat_sha256_state *state, uint64_t blocks, const unsigned char *text, size_t len,
	unsigned char out[IMBACHAT_HS256_LEN])
{
	uint64_t bits = (blocks * IMBACHAT_HS256_BLOCK + len) * 8;
	unsigned char last[IMBACHAT_HS256_BLOCK] = {0};
	SHA256_CTX context;

	load(&context, state);
	for (; len >= sizeof(last); text += sizeof(last), len -= sizeof(last)) {
		SHA256_Transform(&context, text);
	}
	memcpy(last, text, len);
	last[len] = 0x80;
	if (len >= sizeof(last) - 8) {
		SHA256_Transform(&context, last);
		memset(last, 0, sizeof(last));
	}
	put_word(last + sizeof(last) - 8, (uint32_t) (bits >> 32));
	put_word(last + sizeof(last) - 4, (uint32_t) bits);
	SHA256_Transform(&context, last);
	for (size_t i = 0; i < 8; i++) {
		put_word(out + 4 * i, context.h[i]);
	}
}

/* A state that has hashed the secret's block, xored with the pad's byte. */
static bool start(imbachat_sha256_state *state, const unsigned char block[IMBACHAT_HS256_BLOCK], unsigned char pad)
{
	unsigned char padded[IMBACHAT_HS256_BLOCK];
	SHA256_CTX context;
	bool ok = SHA256_Init(&context);

	for (size_t i = 0; i < sizeof(padded); i++) {
		padded[i] = block[i] ^ pad;
	}
	SHA256_Transform(&context, padded);
	memcpy(state->words, context.h, sizeof(state->words));
	OPENSSL_cleanse(padded, sizeof(padded));
	OPENSSL_cleanse(&context, sizeof(context));
	return ok;
}

bool imbachat_hs256_init(imbachat_hs256_key *key, const void *secret, size_t secret_len)
{
	unsigned char block[IMBACHAT_HS256_BLOCK] = {0};
	bool ok = true;

	if (secret_len <= sizeof(block)) {
		memcpy(block, secret, secret_len);
	} else {
		ok = SHA256(secret, secret_len, block) != NULL;
	}
	ok = start(&key->inner, block, 0x36) && start(&key->outer, block, 0x5c) && ok;
	OPENSSL_cleanse(block, sizeof(block));
	return ok;
}

imbachat_sha256_state imbachat_hs256_begin(const imbachat_hs256_key *key, const void *block)
{
	SHA256_CTX context;
	imbachat_sha256_state after;

	load(&context, &key->inner);
	SHA256_Transform(&context, block);
	memcpy(after.words, context.h, sizeof(after.words));
	return after;
}

/* Both parts of HMAC; blocks is how many the inner state has hashed. */
static void finish(const imbachat_hs256_key *key, const imbachat_sha256_state *inner, uint64_t blocks,
	const void *rest, size_t len, unsigned char mac[IMBACHAT_HS256_LEN])
{
	digest(inner, blocks, rest, len, mac);
	digest(&key->outer, 1, mac, IMBACHAT_HS256_LEN, mac);
}

void imbachat_hs256_finish(const imbachat_hs256_key *key, imbachat_sha256_state begun, const void *rest, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN])
{
	finish(key, &begun, 2, rest, len, mac);
}

void imbachat_hs256_sign(const imbachat_hs256_key *key, const void *text, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN])
{
	finish(key, &key->inner, 1, text, len, mac);
}

bool imbachat_hs256_equal(const unsigned char *a, const unsigned char *b)
{
	return imbachat_equal_in_constant_time(a, b, IMBACHAT_HS256_LEN);
}
