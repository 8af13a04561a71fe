/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d5c6f87af40c89f5d84a210ca91973b73cbf16fa */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_jwt, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, user_id, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secret_key, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ttl, IS_LONG, 0, "3600")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, claims, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_jwt_verify, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, jwt, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, secret_key, MAY_BE_STRING|MAY_BE_ARRAY|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, leeway, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_check_auth, 0, 0, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, login, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, password, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, server, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_require_auth, 0, 0, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, login, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, password, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, server, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_error_json, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, code, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, error, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, debug, IS_STRING, 0, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_user_ids, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, ids, MAY_BE_STRING|MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "1000")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_users_json, 0, 1, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, users, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, fields, IS_ARRAY, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, flags, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

#define arginfo_imbachat_search_json arginfo_imbachat_users_json

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_widget, 0, 0, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, user_id, MAY_BE_LONG|MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dev_id, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secret_key, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, ttl, IS_LONG, 0, "3600")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, nonce, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, base_url, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, async, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_imbachat_dialog_button, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, user_id, MAY_BE_LONG|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO(0, label, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attributes, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()


ZEND_FUNCTION(imbachat_jwt);
ZEND_FUNCTION(imbachat_jwt_verify);
ZEND_FUNCTION(imbachat_check_auth);
ZEND_FUNCTION(imbachat_require_auth);
ZEND_FUNCTION(imbachat_error_json);
ZEND_FUNCTION(imbachat_user_ids);
ZEND_FUNCTION(imbachat_users_json);
ZEND_FUNCTION(imbachat_search_json);
ZEND_FUNCTION(imbachat_widget);
ZEND_FUNCTION(imbachat_dialog_button);


static const zend_function_entry ext_functions[] = {
	ZEND_FE(imbachat_jwt, arginfo_imbachat_jwt)
	ZEND_FE(imbachat_jwt_verify, arginfo_imbachat_jwt_verify)
	ZEND_FE(imbachat_check_auth, arginfo_imbachat_check_auth)
	ZEND_FE(imbachat_require_auth, arginfo_imbachat_require_auth)
	ZEND_FE(imbachat_error_json, arginfo_imbachat_error_json)
	ZEND_FE(imbachat_user_ids, arginfo_imbachat_user_ids)
	ZEND_FE(imbachat_users_json, arginfo_imbachat_users_json)
	ZEND_FE(imbachat_search_json, arginfo_imbachat_search_json)
	ZEND_FE(imbachat_widget, arginfo_imbachat_widget)
	ZEND_FE(imbachat_dialog_button, arginfo_imbachat_dialog_button)
	ZEND_FE_END
};


static const zend_function_entry class_ImbaChat_Exception_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ImbaChat_InvalidTokenException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ImbaChat_ExpiredTokenException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_ImbaChat_InvalidUserException_methods[] = {
	ZEND_FE_END
};

static void register_imbachat_symbols(int module_number)
{
	REGISTER_STRING_CONSTANT("IMBACHAT_VERSION", PHP_IMBACHAT_VERSION, CONST_PERSISTENT);
	REGISTER_DOUBLE_CONSTANT("IMBACHAT_API_VERSION", IMBACHAT_BACKEND_API_VERSION, CONST_PERSISTENT);
	ZEND_ASSERT(IMBACHAT_BACKEND_API_VERSION == 1);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_jwt", sizeof("imbachat_jwt") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_jwt_verify", sizeof("imbachat_jwt_verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_jwt_verify", sizeof("imbachat_jwt_verify") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_check_auth", sizeof("imbachat_check_auth") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_check_auth", sizeof("imbachat_check_auth") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_require_auth", sizeof("imbachat_require_auth") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_require_auth", sizeof("imbachat_require_auth") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "imbachat_widget", sizeof("imbachat_widget") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
}

static zend_class_entry *register_class_ImbaChat_Exception(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ImbaChat", "Exception", class_ImbaChat_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);

	return class_entry;
}

static zend_class_entry *register_class_ImbaChat_InvalidTokenException(zend_class_entry *class_entry_ImbaChat_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ImbaChat", "InvalidTokenException", class_ImbaChat_InvalidTokenException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ImbaChat_Exception);

	return class_entry;
}

static zend_class_entry *register_class_ImbaChat_ExpiredTokenException(zend_class_entry *class_entry_ImbaChat_InvalidTokenException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ImbaChat", "ExpiredTokenException", class_ImbaChat_ExpiredTokenException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ImbaChat_InvalidTokenException);

	return class_entry;
}

static zend_class_entry *register_class_ImbaChat_InvalidUserException(zend_class_entry *class_entry_ImbaChat_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "ImbaChat", "InvalidUserException", class_ImbaChat_InvalidUserException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_ImbaChat_Exception);

	return class_entry;
}
