/* Values of users, written by the rules of their fields. Values and rows are borrowed. */
#ifndef IMBACHAT_USER_VALUES_H
#define IMBACHAT_USER_VALUES_H

#include "user_writer.h"

/* Writes a value by the rule of its field; name is the field's, for messages. FAILURE where it has thrown. */
zend_result imbachat_write_by_rule(imbachat_user_writer *writer, imbachat_rule rule, zval *value, const char *name,
	const imbachat_row *row);

/* The same after a stamp, quicker for what most values are. */
static zend_always_inline zend_result imbachat_write_value(imbachat_user_writer *writer, imbachat_rule rule, zval *value,
	const char *name, const imbachat_row *row)
{
	imbachat_json *json = &writer->json;
	zend_long time;

	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		if (rule <= IMBACHAT_FIELD_NAME || (rule == IMBACHAT_FIELD_URL && Z_STRLEN_P(value) > 0)) {
			imbachat_json_string(json, Z_STR_P(value));
			return SUCCESS;
		}
		if (rule == IMBACHAT_FIELD_LASTLOGIN
				&& imbachat_local_time(writer->clock, &writer->zone_is_checked, Z_STR_P(value), &time)) {
			json->at = imbachat_decimal_write(json->at, time);
			return SUCCESS;
		}
	} else if (Z_TYPE_P(value) == IS_LONG && rule != IMBACHAT_FIELD_NAME) {
		json->at = imbachat_decimal_write(json->at, Z_LVAL_P(value));
		return SUCCESS;
	}
	return imbachat_write_by_rule(writer, rule, value, name, row);
}

#endif
