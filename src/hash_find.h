/* Looking up a name whose hash is known since start-up. What is found belongs to the array. */
#ifndef IMBACHAT_HASH_FIND_H
#define IMBACHAT_HASH_FIND_H

#include "php.h"

/*
 * What an array has of a name whose hash is known, or NULL. Does what zend_hash_find_known_hash() does, but without a call,
 * and where the length is a constant, comparing the name takes two or four instructions.
 */
static zend_always_inline zval *imbachat_hash_find_known(HashTable *array, const char *name, size_t len, zend_ulong hash)
{
	uint32_t at = HT_HASH(array, (uint32_t) hash | array->nTableMask);

	while (at != HT_INVALID_IDX) {
		Bucket *bucket = HT_HASH_TO_BUCKET(array, at);

		if (bucket->h == hash && bucket->key && ZSTR_LEN(bucket->key) == len
				&& memcmp(ZSTR_VAL(bucket->key), name, len) == 0) {
			return &bucket->val;
		}
		at = Z_NEXT(bucket->val);
	}
	return NULL;
}

#endif
