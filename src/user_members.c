#include "user_members.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "php_imbachat.h"
#include "user_values.h"

#if PHP_VERSION_ID >= 80400
# include "zend_lazy_objects.h"
#else
# define zend_object_is_lazy(object) false
#endif

/* The name of a row's member, ready to be written: the next row usually has the same member there. */
struct imbachat_member_head {
	zend_string *key; /* NULL where there is none, or a number */
	zend_string *head; /* a stamp: what is written before the value */
	imbachat_rule rule;
};

/* Further members have no head that is kept. */
#define IMBACHAT_KEPT_HEADS 32

void imbachat_member_heads_free(imbachat_user_writer *writer)
{
	for (size_t i = 0; writer->heads && i < IMBACHAT_KEPT_HEADS && writer->heads[i].key; i++) {
		zend_string_release(writer->heads[i].key);
		zend_string_release(writer->heads[i].head);
	}
	if (writer->heads) {
		efree(writer->heads);
	}
}

/*
 * Whether two keys are equal, without a call for usual lengths. Rows from json_decode(), whose keys differ in
 * address, take 8 % less.
 */
static zend_always_inline bool is_same_key(const zend_string *a, const zend_string *b)
{
	const char *a_val = ZSTR_VAL(a), *b_val = ZSTR_VAL(b);
	const size_t len = ZSTR_LEN(a);

	if (len != ZSTR_LEN(b)) {
		return false;
	}
	if (len >= 4 && len <= 16) { /* the first half and the last, which may overlap */
		return len < 8
			? memcmp(a_val, b_val, 4) == 0 && memcmp(a_val + len - 4, b_val + len - 4, 4) == 0
			: memcmp(a_val, b_val, 8) == 0 && memcmp(a_val + len - 8, b_val + len - 8, 8) == 0;
	}
	return memcmp(a_val, b_val, len) == 0;
}

/* The slow part of write_head(): the last row had another key there, or none. */
static zend_never_inline imbachat_rule write_new_head(imbachat_user_writer *writer, uint32_t index, zend_string *key,
	zend_ulong number)
{
	imbachat_json *json = &writer->json;
	imbachat_member_head *head = key && index < IMBACHAT_KEPT_HEADS ? &writer->heads[index] : NULL;
	size_t start = imbachat_json_len(json);
	imbachat_rule rule;

	imbachat_json_next(json, index == 0);
	imbachat_json_key(json, key, number);
	imbachat_json_reserve(json, IMBACHAT_DECIMAL_LEN);
	rule = key ? imbachat_field_rule(key) : IMBACHAT_FIELD_OTHER;
	if (head && (index == 0 || head[-1].key)) { /* no gaps: the first empty one is the end */
		if (head->key) {
			zend_string_release(head->key);
			zend_string_release(head->head);
		}
		head->key = zend_string_copy(key);
		head->head = imbachat_json_stamp_init(ZSTR_VAL(json->text) + start, imbachat_json_len(json) - start);
		head->rule = rule;
	}
	return rule;
}

/* Writes the name of the row's member at this index, and leaves room for an integer. Returns the rule of its field. */
static zend_always_inline imbachat_rule write_head(imbachat_user_writer *writer, uint32_t index, zend_string *key,
	zend_ulong number)
{
	if (EXPECTED(index < IMBACHAT_KEPT_HEADS && key)) {
		const imbachat_member_head *head = &writer->heads[index];

		if (EXPECTED(head->key && (head->key == key || is_same_key(head->key, key)))) {
			imbachat_json_stamp(&writer->json, head->head);
			return head->rule;
		}
	}
	return write_new_head(writer, index, key, number);
}

#if PHP_VERSION_ID >= 80400
/* Reads a property with hooks, whose entry in the table is its zend_property_info. False if it cannot be read. */
static bool read_hooked(zval **member, zend_object *object, zval *room)
{
	zend_property_info *property = Z_PTR_P(*member);

	if ((property->flags & ZEND_ACC_VIRTUAL) && !property->hooks[ZEND_PROPERTY_HOOK_GET]) {
		return false;
	}
	*member = zend_read_property_ex(property->ce, object, property->name, true, room);
	return true;
}
#endif

/* Writes a property of an object, if it is public. */
static zend_result write_property(imbachat_user_writer *writer, zend_object *object, uint32_t *index, zend_string *key,
	zend_ulong number, zval *member, imbachat_rule *rule, const imbachat_row *row)
{
	zend_result result = FAILURE;
	zval room;

	if (key && ZSTR_LEN(key) > 0 && ZSTR_VAL(key)[0] == '\0') {
		return SUCCESS;
	}
	ZVAL_UNDEF(&room);
#if PHP_VERSION_ID >= 80400
	if (Z_TYPE_P(member) == IS_PTR) {
		imbachat_recheck_time_zone(writer);
		if (!read_hooked(&member, object, &room)) {
			return SUCCESS;
		}
	}
#endif
	if (!EG(exception)) {
		*rule = write_head(writer, (*index)++, key, number);
		result = imbachat_write_value(writer, *rule, member, key ? ZSTR_VAL(key) : NULL, row);
	}
	zval_ptr_dtor(&room);
	return EG(exception) ? FAILURE : result;
}

/* Writes all members of the row, and throws if a required one is missing. object is NULL for an array. */
static zend_result write_members(imbachat_user_writer *writer, HashTable *members, zend_object *object,
	const imbachat_row *row)
{
	uint32_t index = 0, seen = 0;
	zend_string *key;
	zend_ulong number;
	zval *member;

	ZEND_HASH_FOREACH_KEY_VAL_IND(members, number, key, member) {
		imbachat_rule rule = IMBACHAT_FIELD_OTHER;
		zend_result result;

		if (UNEXPECTED(object)) {
			result = write_property(writer, object, &index, key, number, member, &rule, row);
		} else {
			rule = write_head(writer, index++, key, number);
			result = imbachat_write_value(writer, rule, member, key ? ZSTR_VAL(key) : NULL, row);
		}
		if (result == FAILURE) {
			return FAILURE;
		}
		seen |= 1u << rule;
	} ZEND_HASH_FOREACH_END();

	if (!(seen & 1u << IMBACHAT_FIELD_USER_ID) || !(seen & 1u << IMBACHAT_FIELD_NAME)) {
		imbachat_row_error(row, seen & 1u << IMBACHAT_FIELD_USER_ID ? "name" : "user_id", "is missing");
		return FAILURE;
	}
	return SUCCESS;
}

static bool is_serializable(const zval *object)
{
	return instanceof_function(Z_OBJCE_P(object), php_json_serializable_ce);
}

/* Whether a row can be asked for all that it has. If not, it has thrown. */
static bool check_listable(const imbachat_row *row)
{
	if (!zend_string_equals_literal(Z_OBJCE_P(row->value)->name, "PDORow")) {
		return true;
	}
	zend_throw_exception_ex(imbachat_ce_invalid_user_exception, 0,
		"Row " ZEND_ULONG_FMT " is a PDORow, which gives only "
		"columns that it is asked for: PDO::FETCH_LAZY needs $fields", row->position);
	return false;
}

static zend_result write_object(imbachat_user_writer *writer, const imbachat_row *row)
{
	HashTable *properties = zend_get_properties_for(row->value, ZEND_PROP_PURPOSE_JSON);
	const zend_object_handlers *handlers = Z_OBJ_HT_P(row->value);
	zend_result result;

	if (EG(exception)) { /* from the initializer of a lazy object */
		zend_release_properties(properties);
		return FAILURE;
	}
	if (properties && (handlers->get_properties_for || handlers->get_properties != zend_std_get_properties
			|| zend_object_is_lazy(Z_OBJ_P(row->value)))) {
		/*
		 * ArrayObject and SimpleXMLElement return their own table and write to it even while others hold it. A lazy
		 * proxy returns that of its instance, which is freed when the proxy is made lazy again.
		 */
		HashTable *copy = zend_array_dup(properties);

		zend_release_properties(properties);
		properties = copy;
	}
	result = write_members(writer, properties ? properties : (HashTable *) &zend_empty_array, Z_OBJ_P(row->value), row);
	zend_release_properties(properties);
	return result;
}

static zend_result write_data(imbachat_user_writer *writer, const imbachat_row *row, int asked);

/*
 * Writes what jsonSerialize() returns instead of the row. As in json_encode(), that may be JsonSerializable again, to a
 * limited depth; an object that is still being written is a recursion.
 */
static zend_result write_serializable(imbachat_user_writer *writer, const imbachat_row *row, int asked)
{
	zend_object *object = Z_OBJ_P(row->value);
	imbachat_row data_row = {NULL, row->position};
	zend_result result = FAILURE;
	zval data;

	if (asked == PHP_JSON_PARSER_DEFAULT_DEPTH) {
		imbachat_json_throw(PHP_JSON_ERROR_DEPTH);
		return FAILURE;
	}
	if (!zend_hash_index_add_empty_element(&IMBACHAT_G(asked_rows), object->handle)) {
		imbachat_json_throw(PHP_JSON_ERROR_RECURSION);
		return FAILURE;
	}
	ZVAL_UNDEF(&data);
	zend_call_method_with_0_params(object, NULL, NULL, "jsonserialize", &data);
	if (!EG(exception)) {
		if (Z_ISREF(data)) {
			zend_unwrap_reference(&data);
		}
		data_row.value = &data;
		if (Z_TYPE(data) == IS_OBJECT && Z_OBJ(data) == object) {
			result = write_object(writer, &data_row); /* return $this: stands for the public properties */
		} else if (imbachat_check_row(&data, row->position)) {
			result = write_data(writer, &data_row, asked + 1);
		}
	}
	zend_hash_index_del(&IMBACHAT_G(asked_rows), object->handle);
	zval_ptr_dtor(&data);
	return result;
}

static zend_result write_data(imbachat_user_writer *writer, const imbachat_row *row, int asked)
{
	zend_result result;

	if (Z_TYPE_P(row->value) == IS_ARRAY) {
		return write_members(writer, Z_ARRVAL_P(row->value), NULL, row);
	}
	if (!check_listable(row)) {
		return FAILURE;
	}
	imbachat_recheck_time_zone(writer);
	result = is_serializable(row->value) ? write_serializable(writer, row, asked) : write_object(writer, row);
	imbachat_recheck_time_zone(writer); /* the data may have run destructors */
	return result;
}

zend_result imbachat_write_members(imbachat_user_writer *writer, const imbachat_row *row)
{
	if (!writer->heads) {
		writer->heads = ecalloc(IMBACHAT_KEPT_HEADS, sizeof(*writer->heads));
	}
	imbachat_json_next(&writer->json, false);
	imbachat_json_open(&writer->json, '{');
	return write_data(writer, row, 0);
}
