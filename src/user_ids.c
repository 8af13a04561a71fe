#include "php.h"

#include "core/id_list.h"

/* The list has room for at most this many ids before the first is read. */
#define EXPECTED_MAX 1024

/* The distinct ids found so far. */
typedef struct {
	HashTable *list; /* the result; end_list() sets how many elements it has */
	uint32_t count;
	zend_long limit;
	zend_long greatest;
	zend_long *slots; /* a hash set, see add_to_slots(); NULL as long as the ids ascend */
} id_set;

/*
 * Adds an id to a hash set with open addressing, which has twice as many slots as the list has room for ids. False if
 * it is there already. A sender cannot choose ids that collide, because the hash depends on the address of the slots.
 * The second product is needed as half of the address's bits are zero in any process. A HashTable would take 80 %
 * longer.
 */
static bool add_to_slots(id_set *ids, zend_long id)
{
	const uint64_t factor = 0x9e3779b97f4a7c15;
	uint64_t product = ((uint64_t) id ^ (uintptr_t) ids->slots) * factor, hash = (product ^ product >> 32) * factor;
	uint32_t slots = 2 * ids->list->nTableSize, slot = (uint32_t) ((hash >> 32) * slots >> 32);

	ZEND_ASSERT(id > 0 && ids->count < slots);
	while (ids->slots[slot] != 0) {
		if (ids->slots[slot] == id) {
			return false;
		}
		slot = (slot + 1) & (slots - 1);
	}
	ids->slots[slot] = id;
	return true;
}

static void make_slots(id_set *ids)
{
	ids->slots = ecalloc(2 * (size_t) ids->list->nTableSize, sizeof(*ids->slots));
	for (uint32_t i = 0; i < ids->count; i++) {
		add_to_slots(ids, Z_LVAL(ids->list->arPacked[i]));
	}
}

/* Whether an id is new; the caller adds it to the list. Lists often ascend, and then no set is needed. */
static zend_always_inline bool is_new(id_set *ids, zend_long id)
{
	if (id > ids->greatest) {
		ids->greatest = id;
		if (!ids->slots) {
			return true;
		}
	} else if (!ids->slots) {
		make_slots(ids);
	}
	return add_to_slots(ids, id);
}

static void begin_list(id_set *ids, size_t expected)
{
	ids->list = zend_new_array((uint32_t) MIN(expected, EXPECTED_MAX));
	zend_hash_real_init_packed(ids->list);
}

static void grow(id_set *ids)
{
	ids->list->nNumUsed = ids->count;
	zend_hash_extend(ids->list, 2 * ids->list->nTableSize, true);
	if (ids->slots) {
		efree(ids->slots);
		make_slots(ids);
	}
}

/* FAILURE if it has thrown, because there are too many. */
static zend_always_inline zend_result add_id(id_set *ids, zend_long id)
{
	if (ids->count == ids->list->nTableSize) {
		grow(ids);
	}
	if (!is_new(ids, id)) {
		return SUCCESS;
	}
	if ((zend_long) ids->count >= ids->limit) {
		zend_argument_value_error(1, "must not contain more than " ZEND_LONG_FMT " distinct ids", ids->limit);
		return FAILURE;
	}
	ZVAL_LONG(&ids->list->arPacked[ids->count], id);
	ids->count++;
	return SUCCESS;
}

/* Completes the list and returns it, or frees it after a failure and returns NULL. */
static HashTable *end_list(id_set *ids, zend_result result)
{
	if (ids->slots) {
		efree(ids->slots);
	}
	if (result == FAILURE) {
		zend_array_destroy(ids->list);
		return NULL;
	}
	ids->list->nNumUsed = ids->list->nNumOfElements = ids->count;
	ids->list->nNextFreeElement = ids->count;
	return ids->list;
}

static zend_result add_text(id_set *ids, const zend_string *text)
{
	const char *list = ZSTR_VAL(text), *end = list + ZSTR_LEN(text);
	int64_t id;

	while (imbachat_id_next(&list, end, ZEND_LONG_MAX, &id)) {
		if (add_id(ids, (zend_long) id) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_result add_items(id_set *ids, HashTable *items)
{
	zval *item;
	int64_t id;

	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		if (Z_TYPE_P(item) == IS_LONG) {
			id = Z_LVAL_P(item);
		} else if (Z_TYPE_P(item) != IS_STRING
				|| !imbachat_id(Z_STRVAL_P(item), Z_STRLEN_P(item), ZEND_LONG_MAX, &id)) {
			continue;
		}
		if (id > 0 && add_id(ids, (zend_long) id) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

PHP_FUNCTION(imbachat_user_ids)
{
	zend_string *text = NULL;
	HashTable *items = NULL;
	id_set ids = {.limit = 1000};
	zend_result result;
	HashTable *list;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT_OR_STR(items, text)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(ids.limit)
	ZEND_PARSE_PARAMETERS_END();

	if (ids.limit < 1) {
		zend_argument_value_error(2, "must be greater than 0");
		RETURN_THROWS();
	}

	if (items) {
		begin_list(&ids, zend_hash_num_elements(items));
		result = add_items(&ids, items);
	} else {
		begin_list(&ids, ZSTR_LEN(text) / 8);
		result = add_text(&ids, text);
	}
	list = end_list(&ids, result);
	if (!list) {
		RETURN_THROWS();
	}
	RETURN_ARR(list);
}
