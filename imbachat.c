#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"
#include "php_ini.h"
#include "zend_attributes.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"

#include <openssl/crypto.h>

#include "php_imbachat.h"
#include "src/arguments.h"
#include "src/auth.h"
#include "src/claims.h"
#include "src/exceptions.h"
#include "src/core/json_text.h"
#include "stubs/imbachat_arginfo.h"

ZEND_DECLARE_MODULE_GLOBALS(imbachat)

zend_class_entry *imbachat_ce_exception;
zend_class_entry *imbachat_ce_invalid_token_exception;
zend_class_entry *imbachat_ce_expired_token_exception;
zend_class_entry *imbachat_ce_invalid_user_exception;

/* Says only whether a secret is set and long enough, and not how long it is. */
static ZEND_INI_DISP(display_secret)
{
	bool is_original = type == ZEND_INI_DISPLAY_ORIG && ini_entry->modified;
	zend_string *value = is_original ? ini_entry->orig_value : ini_entry->value;
	size_t length = value ? ZSTR_LEN(value) : 0;

	if (length >= IMBACHAT_SECRET_SETTING_MIN) {
		php_printf("set, %d bytes or more", IMBACHAT_SECRET_SETTING_MIN);
	} else if (length > 0) {
		php_printf("set, fewer than %d bytes: too short, put quotes around it", IMBACHAT_SECRET_SETTING_MIN);
	} else if (PG(html_errors)) {
		PUTS("<i>no value</i>");
	} else {
		PUTS("no value");
	}
}

#define SETTING(name, value) \
	STD_PHP_INI_ENTRY("imbachat." #name, value, PHP_INI_ALL, OnUpdateStr, name, zend_imbachat_globals, imbachat_globals)
#define SECRET_SETTING(name) \
	STD_PHP_INI_ENTRY_EX("imbachat." #name, "", PHP_INI_ALL, OnUpdateStr, name, zend_imbachat_globals, \
		imbachat_globals, display_secret)

PHP_INI_BEGIN()
	SETTING(dev_id, "")
	SETTING(login, "")
	SECRET_SETTING(password)
	SECRET_SETTING(secret_key)
	SETTING(base_url, "https://imbachat.com")
PHP_INI_END()

static PHP_GINIT_FUNCTION(imbachat)
{
#if defined(COMPILE_DL_IMBACHAT) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(imbachat_globals, 0, sizeof(*imbachat_globals));
}

static PHP_MINIT_FUNCTION(imbachat)
{
	REGISTER_INI_ENTRIES();
	imbachat_json_text_init();
	PHP_MINIT(imbachat_auth)(INIT_FUNC_ARGS_PASSTHRU);
	PHP_MINIT(imbachat_claims)(INIT_FUNC_ARGS_PASSTHRU);
	register_imbachat_symbols(module_number);

	imbachat_ce_exception = register_class_ImbaChat_Exception(spl_ce_RuntimeException);
	imbachat_ce_invalid_token_exception = register_class_ImbaChat_InvalidTokenException(imbachat_ce_exception);
	imbachat_ce_expired_token_exception =
		register_class_ImbaChat_ExpiredTokenException(imbachat_ce_invalid_token_exception);
	imbachat_ce_invalid_user_exception = register_class_ImbaChat_InvalidUserException(imbachat_ce_exception);

	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(imbachat)
{
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(imbachat)
{
#if defined(COMPILE_DL_IMBACHAT) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	zend_hash_init(&IMBACHAT_G(asked_rows), 0, NULL, NULL, false);
	return SUCCESS;
}

/* Not in RSHUTDOWN, because session handlers and closing streams may run the site's code after it. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(imbachat)
{
	imbachat_key_cache_wipe(&IMBACHAT_G(keys));
	IMBACHAT_G(good_fields) = NULL;
	IMBACHAT_G(clock).is_current = false;
	zend_hash_destroy(&IMBACHAT_G(asked_rows));
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(imbachat)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "imbachat support", "enabled");
	php_info_print_table_row(2, "Extension version", PHP_IMBACHAT_VERSION);
	php_info_print_table_row(2, "OpenSSL library version", OpenSSL_version(OPENSSL_VERSION));
	php_info_print_table_row(2, "OpenSSL header version", OPENSSL_VERSION_TEXT);
	php_info_print_table_end();

	DISPLAY_INI_ENTRIES();
}

static const zend_module_dep imbachat_deps[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_END
};

zend_module_entry imbachat_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	imbachat_deps,
	"imbachat",
	ext_functions,
	PHP_MINIT(imbachat),
	PHP_MSHUTDOWN(imbachat),
	PHP_RINIT(imbachat),
	NULL,
	PHP_MINFO(imbachat),
	PHP_IMBACHAT_VERSION,
	PHP_MODULE_GLOBALS(imbachat),
	PHP_GINIT(imbachat),
	NULL,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(imbachat),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_IMBACHAT
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(imbachat)
#endif
