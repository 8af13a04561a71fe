/* HMAC with SHA-256 (RFC 2104, RFC 7518 section 3.2), over libcrypto's SHA-256. */
#ifndef IMBACHAT_CORE_HS256_H
#define IMBACHAT_CORE_HS256_H

#include <stdbool.h>
#include <stddef.h>

#define IMBACHAT_HS256_LEN 32

/* SHA-256 hashes blocks of 64 bytes. */
#define IMBACHAT_HS256_BLOCK 64

/* SHA-256 after whole blocks. */
typedef struct {
	unsigned int words[8];
} imbachat_sha256_state;

/* The states of a secret after the inner and the outer pad. As secret as it is: wipe them after use. */
typedef struct {
	imbachat_sha256_state inner;
	imbachat_sha256_state outer;
} imbachat_hs256_key;

/* Prepares a secret of any length. False if libcrypto fails. */
bool imbachat_hs256_init(imbachat_hs256_key *key, const void *secret, size_t secret_len);

void imbachat_hs256_sign(const imbachat_hs256_key *key, const void *text, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN]);

/* The most text that fits the last block, beside the padding. */
#define IMBACHAT_HS256_LAST_MAX (IMBACHAT_HS256_BLOCK - 9)

/*
 * The same for a text of two blocks: the state after the first, and the MAC from there. The second block has len
 * bytes of text, up to IMBACHAT_HS256_LAST_MAX, and zeros, into which the padding is written.
 */
imbachat_sha256_state imbachat_hs256_begin(const imbachat_hs256_key *key, const void *block);
void imbachat_hs256_finish(const imbachat_hs256_key *key, const imbachat_sha256_state *begun,
	unsigned char block[IMBACHAT_HS256_BLOCK], size_t len, unsigned char mac[IMBACHAT_HS256_LEN]);

/* Whether two MACs are equal, in constant time. */
bool imbachat_hs256_equal(const unsigned char *a, const unsigned char *b);

#endif
