#include "imbachat_glue.h"

#include "core/id_list.h"

/* So many ids are compared one by one, which is faster than hashing them. */
#define FEW 16

/* The distinct ids found so far. */
typedef struct {
	zval list; /* what the function returns */
	HashTable seen; /* the same ids as keys, once there are more than FEW */
	zend_long limit;
} id_set;

static bool is_in_list(const id_set *ids, zend_long id)
{
	zval *known;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ids->list), known) {
		if (Z_LVAL_P(known) == id) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Whether an id is there already. Where it is not, it is to be added. */
static bool is_seen(id_set *ids, zend_long id)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL(ids->list));
	zval *known;

	if (count < FEW) {
		return is_in_list(ids, id);
	}
	if (count == FEW && zend_hash_num_elements(&ids->seen) == 0) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ids->list), known) {
			zend_hash_index_add_empty_element(&ids->seen, (zend_ulong) Z_LVAL_P(known));
		} ZEND_HASH_FOREACH_END();
	}
	return !zend_hash_index_add_empty_element(&ids->seen, (zend_ulong) id);
}

/* Adds an id that is not there yet. FAILURE where it has thrown, because there are too many. */
static zend_result add_id(id_set *ids, int64_t id)
{
	zval number;

	if (is_seen(ids, (zend_long) id)) {
		return SUCCESS;
	}
	if ((zend_long) zend_hash_num_elements(Z_ARRVAL(ids->list)) >= ids->limit) {
		zend_argument_value_error(1, "must not hold more than " ZEND_LONG_FMT " distinct ids", ids->limit);
		return FAILURE;
	}
	ZVAL_LONG(&number, (zend_long) id);
	zend_hash_next_index_insert_new(Z_ARRVAL(ids->list), &number);
	return SUCCESS;
}

static zend_result add_text(id_set *ids, const zend_string *text)
{
	const char *list = ZSTR_VAL(text), *end = list + ZSTR_LEN(text);
	int64_t id;

	while (imbachat_id_next(&list, end, ZEND_LONG_MAX, &id)) {
		if (add_id(ids, id) == FAILURE) {
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
		if (id > 0 && add_id(ids, id) == FAILURE) {
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

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT_OR_STR(items, text)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(ids.limit)
	ZEND_PARSE_PARAMETERS_END();

	if (ids.limit < 1) {
		zend_argument_value_error(2, "must be greater than 0");
		RETURN_THROWS();
	}

	array_init(&ids.list);
	zend_hash_init(&ids.seen, 8, NULL, NULL, 0);
	result = items ? add_items(&ids, items) : add_text(&ids, text);
	zend_hash_destroy(&ids.seen);
	if (result == FAILURE) {
		zval_ptr_dtor(&ids.list);
		RETURN_THROWS();
	}
	RETURN_COPY_VALUE(&ids.list);
}
