#include "users.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_iterators.h"

#include "core/decimal.h"

#define ALLOWED_FLAGS (PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT \
	| PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_LINE_TERMINATORS \
	| PHP_JSON_PRETTY_PRINT | PHP_JSON_PRESERVE_ZERO_FRACTION \
	| PHP_JSON_INVALID_UTF8_IGNORE | PHP_JSON_INVALID_UTF8_SUBSTITUTE | PHP_JSON_THROW_ON_ERROR)

/* The answer while it is being written. */
typedef struct {
	imbachat_json json;
	const imbachat_field_list *fields; /* NULL: all that a row has */
	zend_ulong count; /* of the rows before the current one */
} user_writer;

/* values, by the rule of their field; each returns FAILURE where it has thrown */

static bool is_stringable(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), zend_ce_stringable);
}

static zend_result write_user_id(imbachat_json *json, zval *value, const char *name, const imbachat_row *row)
{
	int64_t number;

	if (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0) {
		if (imbachat_decimal_canonical(Z_STRVAL_P(value), Z_STRLEN_P(value), ZEND_LONG_MAX, &number)) {
			imbachat_json_long(json, (zend_long) number);
			return SUCCESS;
		}
		return imbachat_json_value(json, value);
	}
	if (Z_TYPE_P(value) != IS_LONG) {
		imbachat_row_error(row, name, "must be an integer or a string that is not empty, %s given",
			Z_TYPE_P(value) == IS_STRING ? "an empty one" : zend_zval_type_name(value));
		return FAILURE;
	}
	return imbachat_json_value(json, value);
}

static zend_result write_name(imbachat_json *json, zval *value, const char *name, const imbachat_row *row)
{
	zend_string *text;

	if (Z_TYPE_P(value) == IS_NULL) {
		imbachat_json_literal(json, "\"\"");
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE
			&& !is_stringable(value)) {
		imbachat_row_error(row, name, "must be a string, %s given", zend_zval_type_name(value));
		return FAILURE;
	}
	text = zval_try_get_string(value);
	if (!text) {
		return FAILURE;
	}
	imbachat_json_string(json, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return SUCCESS;
}

static bool is_absent(const zval *value)
{
	return Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0);
}

static zend_result write_false(imbachat_json *json)
{
	imbachat_json_literal(json, "false");
	return SUCCESS;
}

static zend_result write_call(imbachat_json *json, zend_function *function, zend_object *object, zval *argument)
{
	zval result;
	zend_result written = FAILURE;

	ZVAL_UNDEF(&result);
	zend_call_known_function(function, object, object ? object->ce : NULL, &result, argument ? 1 : 0, argument, NULL);
	if (!EG(exception)) {
		written = imbachat_json_value(json, &result);
	}
	zval_ptr_dtor(&result);
	return written;
}

static zend_result write_strtotime(imbachat_json *json, zval *date)
{
	zend_function *strtotime = zend_hash_str_find_ptr(EG(function_table), ZEND_STRL("strtotime"));

	if (!strtotime) {
		zend_throw_exception(imbachat_ce_exception, "A date needs strtotime(), which disable_functions names", 0);
		return FAILURE;
	}
	return write_call(json, strtotime, NULL, date);
}

static zend_result write_lastlogin(imbachat_json *json, zval *value)
{
	int64_t number;

	if (is_absent(value)) {
		return write_false(json);
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		if (imbachat_decimal(Z_STRVAL_P(value), Z_STRLEN_P(value), ZEND_LONG_MAX, &number)) {
			imbachat_json_long(json, (zend_long) number);
			return SUCCESS;
		}
		return write_strtotime(json, value);
	}
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
		zend_function *method = zend_hash_str_find_ptr(&Z_OBJCE_P(value)->function_table, ZEND_STRL("gettimestamp"));

		return write_call(json, method, Z_OBJ_P(value), NULL);
	}
	return imbachat_json_value(json, value);
}

/* A list of profiles would otherwise become a JSON array, and the ids, its keys, would be lost. */
static zend_result write_profiles(imbachat_json *json, zval *value)
{
	bool first = true;
	zend_string *key;
	zend_ulong number;
	zval *profile;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return imbachat_json_value(json, value);
	}
	imbachat_json_open(json, '{');
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(value), number, key, profile) {
		imbachat_json_next(json, first);
		first = false;
		imbachat_json_key(json, key, number);
		if (imbachat_json_value(json, profile) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	imbachat_json_close(json, '}', first);
	return SUCCESS;
}

static zend_result write_value(imbachat_json *json, imbachat_rule rule, zval *value, const char *name,
	const imbachat_row *row)
{
	switch (rule) {
		case IMBACHAT_FIELD_USER_ID:
			return write_user_id(json, value, name, row);
		case IMBACHAT_FIELD_NAME:
			return write_name(json, value, name, row);
		case IMBACHAT_FIELD_URL:
			return is_absent(value) ? write_false(json) : imbachat_json_value(json, value);
		case IMBACHAT_FIELD_LASTLOGIN:
			return write_lastlogin(json, value);
		case IMBACHAT_FIELD_PROFILES:
			return write_profiles(json, value);
		case IMBACHAT_FIELD_OTHER:
			break;
	}
	return imbachat_json_value(json, value);
}

/* rows */

static zend_result write_fields(user_writer *writer, const imbachat_row *row)
{
	for (uint32_t i = 0; i < writer->fields->count; i++) {
		const imbachat_field *field = &writer->fields->fields[i];
		zend_result result;
		zval value;

		if (imbachat_field_value(&value, field, row) == FAILURE) {
			return FAILURE;
		}
		imbachat_json_next(&writer->json, i == 0);
		imbachat_json_key(&writer->json, field->name, 0);
		result = write_value(&writer->json, field->rule, &value, ZSTR_VAL(field->name), row);
		zval_ptr_dtor(&value);
		if (result == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* One member of a row that goes out as it is. */
static zend_result write_member(imbachat_json *json, zend_string *key, zend_ulong number, zval *member,
	imbachat_rule rule, const imbachat_row *row)
{
	zend_result result;
	zval value;

	/* A copy, since the site's code may run while it is written, and change the row. */
	ZVAL_COPY_DEREF(&value, member);
	imbachat_json_key(json, key, number);
	result = write_value(json, rule, &value, key ? ZSTR_VAL(key) : NULL, row);
	zval_ptr_dtor(&value);
	return result;
}

#if PHP_VERSION_ID >= 80400
/* A property with hooks is in the table as its description; false where it has none to read it by. */
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

/* Every key or public property of the row, and no required one missing. object is NULL for an array. */
static zend_result write_members(imbachat_json *json, HashTable *members, zend_object *object,
	const imbachat_row *row)
{
	bool first = true, has_user_id = false, has_name = false;
	zend_string *key;
	zend_ulong number;
	zval *member;

	ZEND_HASH_FOREACH_KEY_VAL_IND(members, number, key, member) {
		imbachat_rule rule = key ? imbachat_field_rule(key) : IMBACHAT_FIELD_OTHER;
		zend_result result;
		zval room;

		ZVAL_UNDEF(&room);
		if (object && key && ZSTR_LEN(key) > 0 && ZSTR_VAL(key)[0] == '\0') {
			continue; /* a private or protected property */
		}
#if PHP_VERSION_ID >= 80400
		if (Z_TYPE_P(member) == IS_PTR && !read_hooked(&member, object, &room)) {
			continue;
		}
		if (EG(exception)) {
			zval_ptr_dtor(&room);
			return FAILURE;
		}
#endif
		has_user_id |= rule == IMBACHAT_FIELD_USER_ID;
		has_name |= rule == IMBACHAT_FIELD_NAME;
		imbachat_json_next(json, first);
		first = false;
		result = write_member(json, key, number, member, rule, row);
		zval_ptr_dtor(&room);
		if (result == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();

	if (!has_user_id || !has_name) {
		imbachat_row_error(row, has_user_id ? "name" : "user_id", "is missing");
		return FAILURE;
	}
	return SUCCESS;
}

static bool is_serializable(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_json_serializable_ce);
}

/*
 * The data of a JsonSerializable row, as a copy that the caller owns; of any other row, the row. An object that returns
 * another one is asked on, as json_encode() would, but not without end.
 */
static zend_result serialize_row(zval *data, zval *row)
{
	ZVAL_COPY(data, row);
	for (int asked = 0; is_serializable(data); asked++) {
		zval serialized;
		bool is_itself;

		ZVAL_UNDEF(&serialized);
		if (asked == PHP_JSON_PARSER_DEFAULT_DEPTH) {
			imbachat_json_throw(PHP_JSON_ERROR_DEPTH);
		} else {
			zend_call_method_with_0_params(Z_OBJ_P(data), NULL, NULL, "jsonserialize", &serialized);
		}
		if (EG(exception)) {
			zval_ptr_dtor(&serialized);
			zval_ptr_dtor(data);
			return FAILURE;
		}
		is_itself = Z_TYPE(serialized) == IS_OBJECT && Z_OBJ(serialized) == Z_OBJ_P(data);
		zval_ptr_dtor(data);
		ZVAL_COPY_VALUE(data, &serialized);
		if (is_itself) {
			break; /* return $this: its public properties are meant */
		}
	}
	return SUCCESS;
}

static bool check_row(const zval *value, zend_ulong position)
{
	if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		return true;
	}
	zend_throw_exception_ex(imbachat_ce_invalid_user_exception, 0, "Row " ZEND_ULONG_FMT " must be an array or an object, "
		"%s given", position, zend_zval_type_name(value));
	return false;
}

static zend_result write_all(user_writer *writer, const imbachat_row *row)
{
	imbachat_row data_row = {NULL, row->position};
	zend_result result = FAILURE;
	zval data;

	if (serialize_row(&data, row->value) == FAILURE) {
		return FAILURE;
	}
	data_row.value = &data;
	if (check_row(&data, row->position)) {
		if (Z_TYPE(data) == IS_ARRAY) {
			result = write_members(&writer->json, Z_ARRVAL(data), NULL, &data_row);
		} else {
			HashTable *properties = zend_get_properties_for(&data, ZEND_PROP_PURPOSE_JSON);

			result = write_members(&writer->json, properties, Z_OBJ(data), &data_row);
			zend_release_properties(properties);
		}
	}
	zval_ptr_dtor(&data);
	return result;
}

static zend_result write_row(user_writer *writer, zval *value)
{
	imbachat_row row = {NULL, writer->count};
	zend_result result;
	zval copy;

	ZVAL_COPY_DEREF(&copy, value);
	row.value = &copy;
	if (!check_row(&copy, row.position)) {
		zval_ptr_dtor(&copy);
		return FAILURE;
	}
	imbachat_json_next(&writer->json, writer->count == 0);
	imbachat_json_open(&writer->json, '{');
	result = writer->fields ? write_fields(writer, &row) : write_all(writer, &row);
	imbachat_json_close(&writer->json, '}', false);
	zval_ptr_dtor(&copy);
	writer->count++;
	return result;
}

/* the list */

static int write_current(zend_object_iterator *iterator, void *writer)
{
	zval *row = iterator->funcs->get_current_data(iterator);

	if (EG(exception) || !row || write_row(writer, row) == FAILURE) {
		return ZEND_HASH_APPLY_STOP;
	}
	return ZEND_HASH_APPLY_KEEP;
}

static zend_result write_rows(user_writer *writer, zval *users)
{
	zval *row;

	if (Z_TYPE_P(users) == IS_OBJECT) {
		return spl_iterator_apply(users, write_current, writer) == SUCCESS && !EG(exception) ? SUCCESS : FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(users), row) {
		if (write_row(writer, row) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result write_list(user_writer *writer, zval *users)
{
	imbachat_json_open(&writer->json, '[');
	if (write_rows(writer, users) == FAILURE) {
		return FAILURE;
	}
	imbachat_json_close(&writer->json, ']', writer->count == 0);
	return SUCCESS;
}

static zend_result write_search(user_writer *writer, zval *users)
{
	imbachat_json *json = &writer->json;

	imbachat_json_open(json, '{');
	imbachat_json_next(json, true);
	imbachat_json_name(json, ZEND_STRL("code"));
	imbachat_json_long(json, 200);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("version"));
	imbachat_json_long(json, (zend_long) IMBACHAT_BACKEND_API_VERSION);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("data"));
	if (write_list(writer, users) == FAILURE) {
		return FAILURE;
	}
	imbachat_json_close(json, '}', false);
	return SUCCESS;
}

/* Both functions: they have the same parameters and differ in what is around the list. */
static void users_answer(INTERNAL_FUNCTION_PARAMETERS, zend_result (*write)(user_writer *writer, zval *users))
{
	zval *users;
	HashTable *fields = NULL;
	zend_long flags = 0;
	imbachat_field_list list;
	user_writer writer = {0};
	zend_result result;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(users)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(fields)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	if (flags & ~(zend_long) ALLOWED_FLAGS) {
		zend_argument_value_error(3, "must not have other flags than JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, "
			"JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR");
		RETURN_THROWS();
	}
	if (fields) {
		if (imbachat_fields_read(&list, fields, 2) == FAILURE) {
			RETURN_THROWS();
		}
		writer.fields = &list;
	}

	/* json_encode() itself lets JSON_INVALID_UTF8_IGNORE win where both are given. */
	imbachat_json_begin(&writer.json, (uint32_t) (flags & ~PHP_JSON_THROW_ON_ERROR) | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
	result = write(&writer, users);
	if (fields) {
		imbachat_fields_free(&list);
	}
	if (result == FAILURE || EG(exception)) {
		imbachat_json_discard(&writer.json);
		RETURN_THROWS();
	}
	RETURN_STR(imbachat_json_end(&writer.json));
}

PHP_FUNCTION(imbachat_users_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_list);
}

PHP_FUNCTION(imbachat_search_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_search);
}
