#include "hs256.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "constant_time.h"

/*
 * HMAC() and EVP_MAC look up an algorithm and allocate a context for each call, which takes several times as long as
 * hashing the two or three blocks of a token. libcrypto's low-level SHA-256 only hashes.
 */
#ifndef OPENSSL_SUPPRESS_DEPRECATED
# define OPENSSL_SUPPRESS_DEPRECATED
#endif
#include <openssl/sha.h>

/*
 * By assignment, because without optimisation memcpy() is a call, after which libc leaves the state in registers that
 * the hashing does not use, and from there the dynamic linker may put it on the stack.
 */
static void load(SHA256_CTX *context, const imbachat_sha256_state *state)
{
	*(imbachat_sha256_state *) context->h = *state;
}

static void save(imbachat_sha256_state *state, const SHA256_CTX *context)
{
	*state = *(const imbachat_sha256_state *) context->h;
}

/* Writes a word with its most significant byte first. */
static inline void put_word(unsigned char *dst, uint32_t word)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	/* One instruction. GCC turns eight words written as below into a hundred. */
	word = __builtin_bswap32(word);
	memcpy(dst, &word, sizeof(word));
#else
	dst[0] = (unsigned char) (word >> 24);
	dst[1] = (unsigned char) (word >> 16);
	dst[2] = (unsigned char) (word >> 8);
	dst[3] = (unsigned char) word;
#endif
}

static inline void put_words(unsigned char *dst, const unsigned int words[8])
{
	for (size_t i = 0; i < 8; i++) {
		put_word(dst + 4 * i, words[i]);
	}
}

/* Ends the last block with the length of the text in bits (FIPS 180-4, section 5.1.1). */
static inline void put_length(unsigned char block[IMBACHAT_HS256_BLOCK], uint64_t bytes)
{
	put_word(block + IMBACHAT_HS256_BLOCK - 8, (uint32_t) (bytes >> 29));
	put_word(block + IMBACHAT_HS256_BLOCK - 4, (uint32_t) (bytes << 3));
}

/* Hashes the last len bytes of a text, which do not fill a block. */
static void hash_rest(SHA256_CTX *context, const void *text, size_t len, size_t before)
{
	const unsigned char *rest = text;
	size_t left = len;
	unsigned char last[IMBACHAT_HS256_BLOCK] = {0};

	for (; left >= sizeof(last); rest += sizeof(last), left -= sizeof(last)) {
		SHA256_Transform(context, rest);
	}
	imbachat_copy_secret(last, rest, left);
	last[left] = 0x80;
	if (left > IMBACHAT_HS256_LAST_MAX) {
		SHA256_Transform(context, last);
		memset(last, 0, sizeof(last));
	}
	put_length(last, before + len);
	SHA256_Transform(context, last);
	imbachat_wipe(last, sizeof(last));
}

/* The state after the secret's block, xored with the pad's byte. False if libcrypto fails. */
static bool start(imbachat_sha256_state *state, const unsigned char block[IMBACHAT_HS256_BLOCK], unsigned char pad)
{
	unsigned char padded[IMBACHAT_HS256_BLOCK];
	SHA256_CTX context;
	bool ok = SHA256_Init(&context);

	for (size_t i = 0; i < sizeof(padded); i += sizeof(uint64_t)) {
		uint64_t word = imbachat_opaque(imbachat_word(block + i) ^ UINT64_C(0x0101010101010101) * pad);

		memcpy(padded + i, &word, sizeof(word));
	}
	SHA256_Transform(&context, padded);
	save(state, &context);
	imbachat_wipe(padded, sizeof(padded));
	imbachat_wipe(&context, sizeof(context));
	return ok;
}

bool imbachat_hs256_init(imbachat_hs256_key *key, const void *secret, size_t secret_len)
{
	unsigned char block[IMBACHAT_HS256_BLOCK] = {0};
	SHA256_CTX context;
	bool ok;

	if (secret_len <= sizeof(block)) {
		imbachat_copy_secret(block, secret, secret_len);
	} else {
		if (!SHA256_Init(&context)) {
			return false;
		}
		hash_rest(&context, secret, secret_len, 0);
		put_words(block, context.h);
		imbachat_wipe(&context, sizeof(context));
	}
	ok = start(&key->inner, block, 0x36) && start(&key->outer, block, 0x5c);
	imbachat_wipe(block, sizeof(block));
	imbachat_clear_vectors();
	return ok;
}

imbachat_sha256_state imbachat_hs256_begin(const imbachat_hs256_key *key, const void *block)
{
	SHA256_CTX context;
	imbachat_sha256_state after;

	load(&context, &key->inner);
	SHA256_Transform(&context, block);
	save(&after, &context);
	imbachat_wipe(&context, sizeof(context));
	imbachat_clear_vectors();
	return after;
}

/* The outer part of HMAC. */
static inline void finish(const imbachat_hs256_key *key, SHA256_CTX *context, unsigned char mac[IMBACHAT_HS256_LEN])
{
	unsigned char block[IMBACHAT_HS256_BLOCK] = {0};

	put_words(block, context->h);
	block[IMBACHAT_HS256_LEN] = 0x80;
	put_length(block, IMBACHAT_HS256_BLOCK + IMBACHAT_HS256_LEN);
	load(context, &key->outer);
	SHA256_Transform(context, block);
	put_words(mac, context->h);
	imbachat_wipe(block, sizeof(block));
	imbachat_wipe(context, sizeof(*context)); /* its words are the MAC that a forged token lacks */
	imbachat_clear_vectors();
}

void imbachat_hs256_finish(const imbachat_hs256_key *key, const imbachat_sha256_state *begun,
	unsigned char block[IMBACHAT_HS256_BLOCK], size_t len, unsigned char mac[IMBACHAT_HS256_LEN])
{
	SHA256_CTX context;

	assert(len <= IMBACHAT_HS256_LAST_MAX);
	load(&context, begun);
	block[len] = 0x80;
	put_length(block, 2 * IMBACHAT_HS256_BLOCK + len);
	SHA256_Transform(&context, block);
	finish(key, &context, mac);
}

void imbachat_hs256_sign(const imbachat_hs256_key *key, const void *text, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN])
{
	SHA256_CTX context;

	load(&context, &key->inner);
	hash_rest(&context, text, len, IMBACHAT_HS256_BLOCK);
	finish(key, &context, mac);
}

bool imbachat_hs256_equal(const unsigned char *a, const unsigned char *b)
{
	return imbachat_equal_in_constant_time(a, b, IMBACHAT_HS256_LEN);
}
