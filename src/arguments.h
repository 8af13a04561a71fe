/*
 * Arguments that several functions have. Where a check fails, it has thrown an error that names argument arg_num. Strings
 * that are returned belong to the caller of the function, or to the setting, except those of imbachat_to_string().
 */
#ifndef IMBACHAT_ARGUMENTS_H
#define IMBACHAT_ARGUMENTS_H

#include "php.h"

/*
 * php.ini takes & | ^ ! ~ ( ) = ; in a value without quotes as its own syntax: kT9&fX2wQ7mB is 0 to it. What is left of a
 * secret that it cut would let strangers in.
 */
#define IMBACHAT_SECRET_SETTING_MIN 8

/* The setting of that name, for an argument that is NULL. NULL where it is empty, or the argument is. */
zend_string *imbachat_setting_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num);

/* The same for a secret. NULL also where the setting is too short. */
zend_string *imbachat_secret_for(zend_string *argument, zend_string *setting, const char *name, uint32_t arg_num);

/*
 * The argument, or where it is NULL the setting of that name. NULL where that is empty, or the argument is. The string
 * stays theirs.
 */
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
 * Before the parameters are parsed, makes a text of a $user_id, the first of them, that is a fraction or true: the engine
 * would make 9 of 9.7 and 1 of true, and that a token for somebody else.
 */
void imbachat_user_id_exact(zend_execute_data *execute_data);

/* A $user_id from Z_PARAM_STR_OR_LONG: leaves it in *id where it is a positive integer or one's canonical text. */
bool imbachat_user_id_arg(zend_string *text, zend_long *id, uint32_t arg_num);

/* Whether a value is an object with __toString(). */
bool imbachat_is_stringable(const zval *value);

/* A scalar or a Stringable as text, without a warning. NULL where __toString() has thrown. */
zend_string *imbachat_to_string(zval *value);

/* Whether all keys are strings, and none is one of the two reserved names. */
bool imbachat_named_arg(HashTable *values, const char *reserved1, const char *reserved2, uint32_t arg_num);

#endif
