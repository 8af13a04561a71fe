/*
 * Checks of arguments that several functions have in common. If one fails, it throws an error that names argument
 * arg_num. Only the string that imbachat_to_string() returns is the caller's to release; the others are borrowed.
 */
#ifndef IMBACHAT_ARGUMENTS_H
#define IMBACHAT_ARGUMENTS_H

#include "php.h"

/*
 * php.ini takes & | ^ ! ~ ( ) = ; in a value without quotes as its own syntax: kT9&fX2wQ7mB becomes 0. What remains of
 * a secret would let strangers in.
 */
#define IMBACHAT_SECRET_SETTING_MIN 8

/* The slow part of imbachat_setting_arg(). */
zend_string *imbachat_setting_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num);

/* The slow part of imbachat_secret_arg(). */
zend_string *imbachat_secret_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num);

/* The argument or, if that is NULL, the php.ini setting of this name. NULL if it is empty: then it has thrown. */
static zend_always_inline zend_string *imbachat_setting_arg(zend_string *argument, zend_string *setting,
	const char *name, uint32_t arg_num)
{
	return argument && ZSTR_LEN(argument) > 0 ? argument : imbachat_setting_for(argument, setting, name, arg_num);
}

/* The same for a password or key, which as a setting has at least IMBACHAT_SECRET_SETTING_MIN bytes. */
static zend_always_inline zend_string *imbachat_secret_arg(zend_string *argument, zend_string *setting,
	const char *name, uint32_t arg_num)
{
	return argument && ZSTR_LEN(argument) > 0 ? argument : imbachat_secret_for(argument, setting, name, arg_num);
}

/*
 * Called before the parameters are parsed, the first of which is $user_id: turns a fraction or true into a string
 * that is refused later. The engine would convert 9.7 to 9 and true to 1, which are the ids of other users.
 */
void imbachat_user_id_exact(zend_execute_data *execute_data);

/* Checks a $user_id from Z_PARAM_STR_OR_LONG and stores it in *id. False if it has thrown. */
bool imbachat_user_id_arg(zend_string *text, zend_long *id, uint32_t arg_num);

/* Whether a value is an object with __toString(). */
bool imbachat_is_stringable(const zval *value);

/* A scalar or Stringable as a new string, without a warning. NULL if __toString() has thrown. */
zend_string *imbachat_to_string(zval *value);

/* Checks that all keys are strings and none is one of the two reserved names. False if it has thrown. */
bool imbachat_named_arg(HashTable *values, const char *reserved1, const char *reserved2, uint32_t arg_num);

#endif
