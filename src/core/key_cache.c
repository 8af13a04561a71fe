#include "key_cache.h"

#include <assert.h>
#include <string.h>

#include "constant_time.h"

static bool holds(const imbachat_cached_key *cached, const void *secret, size_t secret_len)
{
	return cached->secret_len == secret_len && imbachat_equal_in_constant_time(cached->secret, secret, secret_len);
}

imbachat_cached_key *imbachat_key_cache_get(imbachat_key_cache *cache, const void *secret, size_t secret_len)
{
	imbachat_cached_key *cached;

	assert(secret_len > 0); /* an empty one would equal an empty entry */
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
		imbachat_copy_secret(cached->secret, secret, secret_len);
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
