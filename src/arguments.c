#include "arguments.h"

#include "zend_interfaces.h"

#include "core/decimal.h"

zend_string *imbachat_setting_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num)
{
	if (!argument && setting && ZSTR_LEN(setting) > 0) {
		return setting;
	}
	if (argument) {
		zend_argument_value_error(arg_num, "must not be empty");
	} else {
		zend_argument_value_error(arg_num, "must be given when the php.ini setting imbachat.%s is empty", name);
	}
	return NULL;
}

zend_string *imbachat_secret_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num)
{
	if (!argument && setting && ZSTR_LEN(setting) > 0 && ZSTR_LEN(setting) < IMBACHAT_SECRET_SETTING_MIN) {
		zend_argument_value_error(arg_num,
			"must be given when the php.ini setting imbachat.%s has fewer than %d bytes: "
			"put quotes around its value, or php.ini cuts it", name, IMBACHAT_SECRET_SETTING_MIN);
		return NULL;
	}
	return imbachat_setting_for(argument, setting, name, arg_num);
}

/* NaN counts as one: PHP 8.5 warns when it converts NaN to an integer. */
static bool is_fraction(double number)
{
	return zend_isnan(number) || (ZEND_DOUBLE_FITS_LONG(number) && (double) (zend_long) number != number);
}

void imbachat_user_id_exact(zend_execute_data *execute_data)
{
	zval *id = ZEND_CALL_ARG(execute_data, 1);

	if (ZEND_NUM_ARGS() == 0 || ZEND_ARG_USES_STRICT_TYPES()) {
		return;
	}
	if (Z_TYPE_P(id) == IS_TRUE) {
		ZVAL_EMPTY_STRING(id);
	} else if (Z_TYPE_P(id) == IS_DOUBLE && is_fraction(Z_DVAL_P(id))) {
		ZVAL_STR(id, imbachat_to_string(id));
	}
}

bool imbachat_user_id_arg(zend_string *text, zend_long *id, uint32_t arg_num)
{
	int64_t parsed = *id;

	if (text && !imbachat_decimal_canonical(ZSTR_VAL(text), ZSTR_LEN(text), ZEND_LONG_MAX, &parsed)) {
		parsed = 0;
	}
	if (parsed <= 0) {
		zend_argument_value_error(arg_num, "must be a positive integer or its canonical decimal string");
		return false;
	}
	*id = (zend_long) parsed;
	return true;
}

bool imbachat_is_stringable(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && instanceof_function(Z_OBJCE_P(value), zend_ce_stringable);
}

zend_string *imbachat_to_string(zval *value)
{
	if (Z_TYPE_P(value) == IS_DOUBLE && zend_isnan(Z_DVAL_P(value))) {
		return zend_string_init(ZEND_STRL("NAN"), 0); /* PHP 8.5 warns when it converts NaN to a string */
	}
	return zval_try_get_string(value);
}

bool imbachat_named_arg(HashTable *values, const char *reserved1, const char *reserved2, uint32_t arg_num)
{
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(values, name) {
		if (!name) {
			zend_argument_value_error(arg_num, "must have only string keys");
			return false;
		}
		if (zend_string_equals_cstr(name, reserved1, strlen(reserved1))
				|| zend_string_equals_cstr(name, reserved2, strlen(reserved2))) {
			zend_argument_value_error(arg_num, "must not contain the reserved key \"%s\"", ZSTR_VAL(name));
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}
