#include "key_cache.h"

#include <string.h>

#include "constant_time.h"

/*
 * What is compared here are secrets that the site itself gives, and no attacker chooses, so the time may show the first
 * difference.
 */
static bool holds(const imbachat_cached_key *cached, const void *secret, size_t secret_len)
{
	return cached->secret_len == secret_len && memcmp(cached->secret, secret, secret_len) == 0;
}

imbachat_cached_key *imbachat_key_cache_get(imbachat_key_cache *cache, const void *secret, size_t secret_len)
{
	imbachat_cached_key *cached;

	for (size_t i = 0; i < IMBACHAT_KEY_CACHE_SIZE; i++) {
		if (holds(&cache->keys[i], secret, secret_len)) {
			return &cache->keys[i];
		}
	}

	cached = &cache->keys[cache->next];
	cache->next = (cache->next + 1) % IMBACHAT_KEY_CACHE_SIZE;
	cache->is_used = true;
	imbachat_wipe(cached, sizeof(*cached));
	if (!imbachat_hs256_init(&cached->key, secret, secret_len)) {
		return NULL;
	}
	if (secret_len <= sizeof(cached->secret)) {
		memcpy(cached->secret, secret, secret_len);
		cached->secret_len = secret_len;
	}
	return cached;
}

void imbachat_key_cache_wipe(imbachat_key_cache *cache)
{
	if (cache->is_used) {
		imbachat_wipe(cache, sizeof(*cache));
	}
}
