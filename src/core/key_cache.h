/* The keyed states of the secrets used last, because keying costs more than signing a token. */
#ifndef IMBACHAT_CORE_KEY_CACHE_H
#define IMBACHAT_CORE_KEY_CACHE_H

#include <stdint.h>

#include "hs256.h"

/* A site has one secret, or two while it is being replaced. */
#define IMBACHAT_KEY_CACHE_SIZE 4

/* Longer secrets, which nobody has, are not kept. */
#define IMBACHAT_KEY_CACHE_SECRET_MAX 128

/* The start of all tokens with the same exp, up to the digits of the user's id, and the state after its first block. */
typedef struct {
	int64_t exp; /* 0 if empty */
	char text[2 * IMBACHAT_HS256_BLOCK]; /* of the token: whole base64url groups, then zeros */
	size_t text_len;
	char rest[3]; /* of the payload: what precedes the digits and is not in these groups */
	size_t rest_len;
	imbachat_sha256_state state; /* after the first block of text */
} imbachat_token_start;

typedef struct {
	unsigned char secret[IMBACHAT_KEY_CACHE_SECRET_MAX];
	size_t secret_len; /* 0 if empty */
	imbachat_hs256_key key;
	imbachat_token_start start;
} imbachat_cached_key;

/* Zeroed memory is an empty cache. All of it is secret. */
typedef struct {
	imbachat_cached_key keys[IMBACHAT_KEY_CACHE_SIZE];
	unsigned next; /* the next to be replaced */
	bool is_used;
} imbachat_key_cache;

/* The keyed states of a secret that is not empty, valid until the next call. NULL if libcrypto fails. */
imbachat_cached_key *imbachat_key_cache_get(imbachat_key_cache *cache, const void *secret, size_t secret_len);

/* Empties the cache and wipes its secrets. */
void imbachat_key_cache_wipe(imbachat_key_cache *cache);

#endif
