#include "user_values.h"

#include "zend_exceptions.h"
#include "ext/date/php_date.h"

#include "arguments.h"
#include "exceptions.h"
#include "core/decimal.h"

static void write_id_text(imbachat_json *json, const zend_string *text)
{
	int64_t number;

	if (imbachat_decimal_canonical(ZSTR_VAL(text), ZSTR_LEN(text), ZEND_LONG_MAX, &number)) {
		imbachat_json_raw(json, ZSTR_VAL(text), ZSTR_LEN(text)); /* it is written like the integer */
	} else {
		imbachat_json_string(json, text);
	}
}

zend_result imbachat_write_user_id(imbachat_json *json, zval *value, const char *name, const imbachat_row *row)
{
	if (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0) {
		write_id_text(json, Z_STR_P(value));
		return SUCCESS;
	}
	imbachat_row_error(row, name, "must be an integer or a non-empty string, %s given",
		Z_TYPE_P(value) == IS_STRING ? "empty string" : zend_zval_type_name(value));
	return FAILURE;
}

zend_result imbachat_write_name(imbachat_json *json, zval *value, const char *name, const imbachat_row *row)
{
	zend_string *text;

	if (Z_TYPE_P(value) == IS_NULL) {
		imbachat_json_literal(json, "\"\"");
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE && !imbachat_is_stringable(value)) {
		imbachat_row_error(row, name, "must be a string, %s given", zend_zval_type_name(value));
		return FAILURE;
	}
	text = imbachat_to_string(value);
	if (!text) {
		return FAILURE;
	}
	imbachat_json_string(json, text);
	zend_string_release(text);
	return SUCCESS;
}

zend_result imbachat_write_false(imbachat_json *json)
{
	imbachat_json_literal(json, "false");
	return SUCCESS;
}

/* A URI object is its string; any other object as json_encode() has it. */
zend_result imbachat_write_url(imbachat_json *json, zval *value)
{
	zend_string *url;

	if (!imbachat_is_stringable(value)) {
		return imbachat_json_value(json, value);
	}
	url = imbachat_to_string(value);
	if (!url) {
		return FAILURE;
	}
	if (ZSTR_LEN(url) > 0) {
		imbachat_json_string(json, url);
	} else {
		imbachat_write_false(json);
	}
	zend_string_release(url);
	return SUCCESS;
}

/*
 * Calls an internal function and nothing else. zend_call_function() also runs pending signal handlers: what they
 * throw would be cleared below as the function's own error, and a time limit would leave the error handling replaced.
 */
static void call_alone(zend_function *function, zval *argument, zval *result)
{
	zend_execute_data *call = zend_vm_stack_push_call_frame(ZEND_CALL_TOP_FUNCTION, function, 1, NULL);

	ZVAL_COPY(ZEND_CALL_ARG(call, 1), argument);
	ZVAL_NULL(result);
	call->prev_execute_data = EG(current_execute_data);
	EG(current_execute_data) = call;
	function->internal_function.handler(call, result);
	EG(current_execute_data) = call->prev_execute_data;
	zend_vm_stack_free_args(call);
	zend_vm_stack_free_call_frame(call);
}

static zend_result write_strtotime(imbachat_json *json, zval *date)
{
	zend_function *strtotime = zend_hash_str_find_ptr(EG(function_table), ZEND_STRL("strtotime"));
#if SIZEOF_ZEND_LONG == 4
	zend_error_handling handling;
#endif
	zval time;

	if (!strtotime || strtotime->type != ZEND_INTERNAL_FUNCTION) {
		zend_throw_exception(imbachat_ce_exception,
			"A date needs strtotime(), which is disabled by disable_functions", 0);
		return FAILURE;
	}
#if SIZEOF_ZEND_LONG == 4 /* it warns of a time that does not fit an integer, and returns false */
	zend_replace_error_handling(EH_THROW, imbachat_ce_exception, &handling);
#endif
	call_alone(strtotime, date, &time);
#if SIZEOF_ZEND_LONG == 4
	zend_restore_error_handling(&handling);
	zend_clear_exception();
#endif
	return imbachat_json_value(json, &time);
}

/* Writes a date that imbachat_local_time() does not know, or a timestamp in a string. */
static zend_result write_date(imbachat_json *json, zval *date)
{
	int64_t number;

	if (imbachat_decimal(Z_STRVAL_P(date), Z_STRLEN_P(date), ZEND_LONG_MAX, &number)) {
		imbachat_json_integer(json, (zend_long) number);
		return SUCCESS;
	}
	return write_strtotime(json, date);
}

static zend_result write_timestamp(imbachat_json *json, zend_object *date)
{
	zend_function *method = zend_hash_str_find_ptr(&date->ce->function_table, ZEND_STRL("gettimestamp"));
	zend_result result = FAILURE;
	zval time;

	ZVAL_UNDEF(&time);
	zend_call_known_instance_method_with_0_params(method, date, &time);
	if (!EG(exception)) {
		result = imbachat_json_value(json, &time);
	}
	zval_ptr_dtor(&time);
	return result;
}

zend_result imbachat_write_lastlogin(imbachat_json *json, zval *value)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) > 0 ? write_date(json, value) : imbachat_write_false(json);
	}
	if (Z_TYPE_P(value) == IS_NULL) {
		return imbachat_write_false(json);
	}
	if (Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
		return write_timestamp(json, Z_OBJ_P(value));
	}
	return imbachat_json_value(json, value);
}

/* Always an object: as a JSON array, a list would lose its keys, which are ids. */
zend_result imbachat_write_profiles(imbachat_json *json, zval *profiles)
{
	bool first = true;
	zend_string *key;
	zend_ulong number;
	zval *profile;

	imbachat_json_open(json, '{');
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(profiles), number, key, profile) {
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

/*
 * Writing an array or object may run the site's code, which may change the row, so this holds a reference to the
 * value.
 */
zend_result imbachat_write_held(imbachat_user_writer *writer, imbachat_rule rule, zval *value, const char *name,
	const imbachat_row *row)
{
	zend_result result;
	zval held;

	ZVAL_COPY_DEREF(&held, value);
	result = imbachat_write_by_rule(writer, rule, &held, name, row);
	if (Z_TYPE(held) > IS_STRING) {
		imbachat_recheck_time_zone(writer);
	}
	zval_ptr_dtor(&held);
	return EG(exception) ? FAILURE : result;
}
