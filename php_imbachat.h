#ifndef PHP_IMBACHAT_H
#define PHP_IMBACHAT_H

#include "php.h"

#if PHP_VERSION_ID < 80200
# error "imbachat needs PHP 8.2 or newer"
#endif

#include "src/core/key_cache.h"
#include "src/local_time.h"

extern zend_module_entry imbachat_module_entry;
#define phpext_imbachat_ptr &imbachat_module_entry

#define PHP_IMBACHAT_VERSION "1.0.0"

/* The version of the backend API. Error bodies and search answers have it as the integer 1. */
#define IMBACHAT_BACKEND_API_VERSION 1.0

ZEND_BEGIN_MODULE_GLOBALS(imbachat)
	/* The php.ini settings. Their ini entries own the strings; NULL and "" both mean "not configured". */
	zend_string *dev_id;
	zend_string *login;
	zend_string *password;
	zend_string *secret_key;
	zend_string *base_url;
	/* Wiped at the end of each request. */
	imbachat_key_cache keys;
	/* The last immutable $fields that passed all checks in this request; only compared, never dereferenced. */
	const void *good_fields;
	/* The handles of the JsonSerializable rows that are being written. */
	HashTable asked_rows;
	/* Kept across requests, because finding the zone's spans means reading a file. */
	imbachat_clock clock;
ZEND_END_MODULE_GLOBALS(imbachat)

ZEND_EXTERN_MODULE_GLOBALS(imbachat)

#define IMBACHAT_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(imbachat, v)

#if defined(ZTS) && defined(COMPILE_DL_IMBACHAT)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
