/* Writes the values of users by the rules of their fields. Values and rows are borrowed. */
#ifndef IMBACHAT_USER_VALUES_H
#define IMBACHAT_USER_VALUES_H

#include "user_writer.h"

/* What the rules do with values that are not written as they are. FAILURE if it has thrown. */
zend_result imbachat_write_user_id(imbachat_json *json, zval *value, const char *name, const imbachat_row *row);
zend_result imbachat_write_name(imbachat_json *json, zval *value, const char *name, const imbachat_row *row);
zend_result imbachat_write_false(imbachat_json *json);
zend_result imbachat_write_url(imbachat_json *json, zval *value);
zend_result imbachat_write_lastlogin(imbachat_json *json, zval *value);
zend_result imbachat_write_profiles(imbachat_json *json, zval *profiles);

/* Writes most values, strings and integers, without a call. */
static zend_always_inline zend_result imbachat_write_plain(imbachat_json *json, zval *value)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		imbachat_json_string(json, Z_STR_P(value));
		return SUCCESS;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		imbachat_json_integer_in_room(json, Z_LVAL_P(value));
		return SUCCESS;
	}
	return imbachat_json_value(json, value);
}

/*
 * Writes a value, which is not a reference, by the rule of its field. This is the only place that decides by a rule.
 * The JSON has room for an integer; name is the field's, for messages. FAILURE if it has thrown.
 */
static zend_always_inline zend_result imbachat_write_by_rule(imbachat_user_writer *writer, imbachat_rule rule,
	zval *value, const char *name, const imbachat_row *row)
{
	imbachat_json *json = &writer->json;
	zend_long time;

	ZEND_ASSERT(Z_TYPE_P(value) != IS_UNDEF && !Z_ISREF_P(value));
	switch (rule) {
		case IMBACHAT_FIELD_USER_ID:
			if (Z_TYPE_P(value) != IS_LONG) {
				return imbachat_write_user_id(json, value, name, row);
			}
			break;
		case IMBACHAT_FIELD_NAME:
			if (Z_TYPE_P(value) != IS_STRING) {
				return imbachat_write_name(json, value, name, row);
			}
			break;
		case IMBACHAT_FIELD_URL:
			if (Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0)) {
				return imbachat_write_false(json);
			}
			if (Z_TYPE_P(value) == IS_OBJECT) {
				return imbachat_write_url(json, value);
			}
			break;
		case IMBACHAT_FIELD_LASTLOGIN:
			if (Z_TYPE_P(value) == IS_STRING
					&& imbachat_local_time(writer->clock, &writer->zone_is_checked, Z_STR_P(value), &time)) {
				imbachat_json_integer_in_room(json, time);
				return SUCCESS;
			}
			if (Z_TYPE_P(value) != IS_LONG) {
				return imbachat_write_lastlogin(json, value);
			}
			break;
		case IMBACHAT_FIELD_PROFILES:
			if (Z_TYPE_P(value) == IS_ARRAY) {
				return imbachat_write_profiles(json, value);
			}
			break;
		case IMBACHAT_FIELD_OTHER:
			break;
	}
	return imbachat_write_plain(json, value);
}

/* The same for an array or an object, or a reference to any value. */
zend_result imbachat_write_held(imbachat_user_writer *writer, imbachat_rule rule, zval *value, const char *name,
	const imbachat_row *row);

/* The same for any value. */
static zend_always_inline zend_result imbachat_write_value(imbachat_user_writer *writer, imbachat_rule rule,
	zval *value, const char *name, const imbachat_row *row)
{
	return EXPECTED(Z_TYPE_P(value) <= IS_STRING)
		? imbachat_write_by_rule(writer, rule, value, name, row)
		: imbachat_write_held(writer, rule, value, name, row);
}

#endif
