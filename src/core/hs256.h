/* HMAC with SHA-256 (RFC 2104, RFC 7518 section 3.2), over libcrypto's SHA-256. */
#ifndef IMBACHAT_CORE_HS256_H
#define IMBACHAT_CORE_HS256_H

#include <stdbool.h>
#include <stddef.h>

/* The two low-level states are what makes a signature cheap: see hs256.c. */
#ifndef OPENSSL_SUPPRESS_DEPRECATED
# define OPENSSL_SUPPRESS_DEPRECATED
#endif
#include <openssl/sha.h>

#define IMBACHAT_HS256_LEN SHA256_DIGEST_LENGTH

/* A secret's two SHA-256 states, after the inner and the outer pad. As secret as the secret itself: wipe it after use. */
typedef struct {
	SHA256_CTX inner;
	SHA256_CTX outer;
} imbachat_hs256_key;

/* All of these return false where libcrypto fails. */
bool imbachat_hs256_init(imbachat_hs256_key *key, const void *secret, size_t secret_len);
bool imbachat_hs256_sign(const imbachat_hs256_key *key, const void *text, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN]);

/* The same for a text whose first part is in a copy of key->inner already: the rest of it. */
bool imbachat_hs256_finish(const imbachat_hs256_key *key, const SHA256_CTX *begun, const void *rest, size_t len,
	unsigned char mac[IMBACHAT_HS256_LEN]);

/* Whether two MACs are equal, in constant time. */
bool imbachat_hs256_equal(const unsigned char *a, const unsigned char *b);

#endif
