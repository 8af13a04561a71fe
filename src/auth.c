#include "auth.h"

#include "SAPI.h"
#include "zend_exceptions.h"

#include "php_imbachat.h"
#include "arguments.h"
#include "json.h"
#include "core/base64.h"
#include "core/basic.h"
#include "core/constant_time.h"

#define REALM_HEADER "WWW-Authenticate: Basic realm=\"Backend\""
#define TYPE_HEADER "Content-Type: application/json"
#define DENIED 401
#define DENIED_ERROR "Authenticate required!"

#define SERVER "_SERVER"
#define AUTHORIZATION "HTTP_AUTHORIZATION"
#define REDIRECT_AUTHORIZATION "REDIRECT_HTTP_AUTHORIZATION"
#define TWICE_REDIRECT_AUTHORIZATION "REDIRECT_REDIRECT_HTTP_AUTHORIZATION"
#define USER "PHP_AUTH_USER"
#define PASSWORD "PHP_AUTH_PW"

/* Hashes of these names, computed at start-up: per call they would cost more than the rest. */
static struct {
	zend_ulong server;
	zend_ulong authorization;
	zend_ulong redirect_authorization;
	zend_ulong twice_redirect_authorization;
	zend_ulong user;
	zend_ulong password;
} hashes;

PHP_MINIT_FUNCTION(imbachat_auth)
{
	hashes.server = zend_hash_func(ZEND_STRL(SERVER));
	hashes.authorization = zend_hash_func(ZEND_STRL(AUTHORIZATION));
	hashes.redirect_authorization = zend_hash_func(ZEND_STRL(REDIRECT_AUTHORIZATION));
	hashes.twice_redirect_authorization = zend_hash_func(ZEND_STRL(TWICE_REDIRECT_AUTHORIZATION));
	hashes.user = zend_hash_func(ZEND_STRL(USER));
	hashes.password = zend_hash_func(ZEND_STRL(PASSWORD));
	return SUCCESS;
}

/*
 * As zend_hash_find_known_hash(), but without a call; with a constant length, comparing the name takes two or four
 * instructions. A check takes 6 % less.
 */
static zend_always_inline zval *find_known(HashTable *array, const char *name, size_t len, zend_ulong hash)
{
	uint32_t at = HT_HASH(array, (uint32_t) hash | array->nTableMask);

	ZEND_ASSERT(hash != 0);
	while (at != HT_INVALID_IDX) {
		Bucket *bucket = HT_HASH_TO_BUCKET(array, at);

		if (bucket->h == hash && bucket->key && ZSTR_LEN(bucket->key) == len
				&& memcmp(ZSTR_VAL(bucket->key), name, len) == 0) {
			return &bucket->val;
		}
		at = Z_NEXT(bucket->val);
	}
	return NULL;
}

/* $_SERVER as the script sees it, or NULL if the script has assigned something else to it. */
static HashTable *current_server(void)
{
	zval *server = find_known(&EG(symbol_table), ZEND_STRL(SERVER), hashes.server);

	if (!server) {
		/* With auto_globals_jit the array is created on first use. */
		zend_is_auto_global(ZSTR_KNOWN(ZEND_STR_AUTOGLOBAL_SERVER));
		server = find_known(&EG(symbol_table), ZEND_STRL(SERVER), hashes.server);
	}
	if (!server) {
		return NULL;
	}
	ZVAL_DEINDIRECT(server); /* if the script assigns to $_SERVER, as in catch (Exception $_SERVER) */
	ZVAL_DEREF(server);
	return Z_TYPE_P(server) == IS_ARRAY ? Z_ARRVAL_P(server) : NULL;
}

/* A value of $_SERVER, or NULL. */
static zend_always_inline zval *server_value(HashTable *server, const char *name, size_t len, zend_ulong hash)
{
	zval *value = find_known(server, name, len, hash);

	return value && Z_ISREF_P(value) ? Z_REFVAL_P(value) : value;
}

/* Whether a header is set and not empty. A value that is not a string counts as set, and never matches. */
static bool is_given(const zval *header)
{
	return header && Z_TYPE_P(header) > IS_FALSE && (Z_TYPE_P(header) != IS_STRING || Z_STRLEN_P(header) > 0);
}

/* The header that decides, or NULL. Apache puts REDIRECT_ before a variable with each internal redirect. */
static zval *authorization(HashTable *server)
{
	zval *header = server_value(server, ZEND_STRL(AUTHORIZATION), hashes.authorization);

	if (!is_given(header)) {
		header = server_value(server, ZEND_STRL(REDIRECT_AUTHORIZATION), hashes.redirect_authorization);
	}
	if (!is_given(header)) {
		header = server_value(server, ZEND_STRL(TWICE_REDIRECT_AUTHORIZATION), hashes.twice_redirect_authorization);
	}
	return is_given(header) ? header : NULL;
}

static bool header_matches(const imbachat_credentials *known, const zend_string *header)
{
	imbachat_credentials given;
	size_t size = IMBACHAT_BASE64_DECODED_MAX(ZSTR_LEN(header));
	char small[64], *buffer = small;
	bool matches;

	if (ZSTR_LEN(header) > IMBACHAT_BASIC_MAX) {
		return false;
	}
	if (size > sizeof(small)) {
		buffer = emalloc(size);
	}
	matches = imbachat_basic_parse(ZSTR_VAL(header), ZSTR_LEN(header), buffer, &given)
		&& imbachat_credentials_equal(known, &given);
	if (buffer == small) {
		imbachat_wipe(small, sizeof(small));
	} else {
		imbachat_wipe(buffer, size);
		efree(buffer);
	}
	return matches;
}

static bool php_auth_matches(const imbachat_credentials *known, HashTable *server)
{
	zval *user = server_value(server, ZEND_STRL(USER), hashes.user);
	zval *password = server_value(server, ZEND_STRL(PASSWORD), hashes.password);
	imbachat_credentials given;

	if (!user || Z_TYPE_P(user) != IS_STRING || !password || Z_TYPE_P(password) != IS_STRING) {
		return false;
	}
	given.login = Z_STRVAL_P(user);
	given.login_len = Z_STRLEN_P(user);
	given.password = Z_STRVAL_P(password);
	given.password_len = Z_STRLEN_P(password);
	return imbachat_credentials_equal(known, &given);
}

/* Whether the request carries this login and password. */
static bool request_matches(const zend_string *login, const zend_string *password, HashTable *server)
{
	const imbachat_credentials known = {
		ZSTR_VAL(login), ZSTR_LEN(login), ZSTR_VAL(password), ZSTR_LEN(password),
	};
	zval *header;

	if (!server) {
		server = current_server();
	}
	if (!server) {
		return false;
	}
	header = authorization(server);
	if (header) {
		return Z_TYPE_P(header) == IS_STRING && header_matches(&known, Z_STR_P(header));
	}
	return php_auth_matches(&known, server);
}

/* Both functions have the same parameters. FAILURE if it has thrown. */
static zend_result check_auth(INTERNAL_FUNCTION_PARAMETERS, bool *matches)
{
	zend_string *login = NULL, *password = NULL;
	HashTable *server = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(login)
		Z_PARAM_STR_OR_NULL(password)
		Z_PARAM_ARRAY_HT_OR_NULL(server)
	ZEND_PARSE_PARAMETERS_END_EX(return FAILURE);

	login = imbachat_setting_arg(login, IMBACHAT_G(login), "login", 1);
	if (!login) {
		return FAILURE;
	}
	password = imbachat_secret_arg(password, IMBACHAT_G(password), "password", 2);
	if (!password) {
		return FAILURE;
	}
	*matches = request_matches(login, password, server);
	return SUCCESS;
}

PHP_FUNCTION(imbachat_check_auth)
{
	bool matches;

	if (check_auth(INTERNAL_FUNCTION_PARAM_PASSTHRU, &matches) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_BOOL(matches);
}

static zend_string *error_body(zend_long code, const char *error, size_t error_len, const char *debug, size_t debug_len)
{
	imbachat_json json;

	imbachat_json_begin(&json, 0);
	imbachat_json_literal(&json, "{\"code\":");
	imbachat_json_integer(&json, code);
	imbachat_json_literal(&json, ",\"version\":");
	imbachat_json_integer(&json, (zend_long) IMBACHAT_BACKEND_API_VERSION);
	imbachat_json_literal(&json, ",\"error\":");
	imbachat_json_stringl(&json, error, error_len);
	imbachat_json_literal(&json, ",\"debug\":");
	imbachat_json_stringl(&json, debug, debug_len);
	imbachat_json_literal(&json, "}");
	return imbachat_json_end(&json);
}

/* Setting a status after the headers were sent would put a warning on the page; the log is the better place. */
static void log_late_answer(void)
{
	const char *file = php_output_get_start_filename();
	zend_string *message = zend_strpprintf(0, "imbachat_require_auth(): The status 401 could not be sent, "
		"output started at %s:%d", file ? file : "an unknown place", php_output_get_start_lineno());

	php_log_err(ZSTR_VAL(message));
	zend_string_release(message);
}

static void answer_denied(void)
{
	zend_string *body = error_body(DENIED, ZEND_STRL(DENIED_ERROR), "", 0);

	if (SG(headers_sent) && !SG(request_info).no_headers) {
		log_late_answer();
	} else {
		sapi_add_header_ex(REALM_HEADER, sizeof(REALM_HEADER) - 1, true, true);
		sapi_add_header_ex(TYPE_HEADER, sizeof(TYPE_HEADER) - 1, true, true);
		sapi_header_op(SAPI_HEADER_SET_STATUS, (void *) (zend_intptr_t) DENIED);
	}
	PHPWRITE(ZSTR_VAL(body), ZSTR_LEN(body));
	zend_string_release(body);
}

PHP_FUNCTION(imbachat_require_auth)
{
	bool matches;

	if (check_auth(INTERNAL_FUNCTION_PARAM_PASSTHRU, &matches) == FAILURE) {
		RETURN_THROWS();
	}
	if (!matches) {
		answer_denied();
		/* If an output callback threw, the script could catch that and continue the request. */
		zend_clear_exception();
		zend_throw_unwind_exit();
		RETURN_THROWS();
	}
}

PHP_FUNCTION(imbachat_error_json)
{
	zend_long code;
	zend_string *error, *debug = ZSTR_EMPTY_ALLOC();

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(code)
		Z_PARAM_STR(error)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(debug)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_STR(error_body(code, ZSTR_VAL(error), ZSTR_LEN(error), ZSTR_VAL(debug), ZSTR_LEN(debug)));
}
