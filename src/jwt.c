#include "jwt.h"

#include "zend_exceptions.h"
#include "ext/date/php_date.h"

#include "php_imbachat.h"
#include "arguments.h"
#include "claims.h"
#include "exceptions.h"
#include "json.h"
#include "core/base64.h"
#include "core/constant_time.h"
#include "core/token.h"

static void throw_libcrypto_failed(void)
{
	zend_throw_exception(imbachat_ce_exception, "OpenSSL could not compute an HMAC with SHA-256", 0);
}

/* signing */

bool imbachat_expiry_arg(zend_long ttl, zend_long *exp, uint32_t arg_num)
{
	zend_long now = (zend_long) php_time();

	if (ttl < 1) {
		zend_argument_value_error(arg_num, "must be greater than 0");
		return false;
	}
	if (ttl > ZEND_LONG_MAX - now) {
		zend_argument_value_error(arg_num, "is too large for the expiry time to fit an integer");
		return false;
	}
	*exp = now + ttl;
	return true;
}

/* {"exp":1,"user_id":2,...}: a comma replaces the opening bracket of the encoded claims. */
static zend_result write_payload(imbachat_json *json, zend_long user_id, zend_long exp, zval *claims)
{
	size_t bracket;

	imbachat_json_literal(json, "{\"exp\":");
	imbachat_json_integer(json, exp);
	imbachat_json_literal(json, ",\"user_id\":");
	imbachat_json_integer(json, user_id);
	bracket = imbachat_json_len(json);
	if (imbachat_json_value(json, claims) == FAILURE) {
		return FAILURE;
	}
	ZEND_ASSERT(ZSTR_VAL(json->text)[bracket] == '{');
	ZSTR_VAL(json->text)[bracket] = ',';
	return SUCCESS;
}

static imbachat_cached_key *keyed(const zend_string *secret_key)
{
	return imbachat_key_cache_get(&IMBACHAT_G(keys), ZSTR_VAL(secret_key), ZSTR_LEN(secret_key));
}

/* Ends the token, which has been written up to end; throws if that is NULL. */
static zend_string *finish_token(zend_string *jwt, char *end)
{
	if (!end) {
		zend_string_efree(jwt);
		throw_libcrypto_failed();
		return NULL;
	}
	*end = '\0';
	ZSTR_LEN(jwt) = (size_t) (end - ZSTR_VAL(jwt));
	return jwt;
}

static zend_string *create_plain(zend_long user_id, zend_long exp, const zend_string *secret_key)
{
	zend_string *jwt = zend_string_alloc(IMBACHAT_TOKEN_LEN(IMBACHAT_TOKEN_PLAIN_PAYLOAD_MAX), 0);
	imbachat_cached_key *key = keyed(secret_key);

	ZEND_ASSERT(user_id > 0 && exp > 0);
	return finish_token(jwt, key ? imbachat_token_write_plain(ZSTR_VAL(jwt), key, exp, user_id) : NULL);
}

static zend_string *create_with_claims(zend_long user_id, zend_long exp, zval *claims, zend_string *secret_key)
{
	imbachat_json json;
	zend_string *payload, *jwt = NULL;
	imbachat_cached_key *key;

	/* Encoding claims may run the site's code, which may change the setting that owns the key. */
	zend_string_addref(secret_key);
	imbachat_json_begin(&json, 0);
	if (write_payload(&json, user_id, exp, claims) == SUCCESS) {
		payload = imbachat_json_end(&json);
		jwt = zend_string_alloc(IMBACHAT_TOKEN_LEN(ZSTR_LEN(payload)), 0);
		key = keyed(secret_key);
		jwt = finish_token(jwt,
			key ? imbachat_token_write(ZSTR_VAL(jwt), key, ZSTR_VAL(payload), ZSTR_LEN(payload)) : NULL);
		zend_string_release(payload);
	} else {
		imbachat_json_discard(&json);
	}
	zend_string_release(secret_key);
	return jwt;
}

zend_string *imbachat_jwt_create(zend_long user_id, zend_long exp, zval *claims, zend_string *secret_key)
{
	return claims && zend_hash_num_elements(Z_ARRVAL_P(claims)) > 0
		? create_with_claims(user_id, exp, claims, secret_key)
		: create_plain(user_id, exp, secret_key);
}

PHP_FUNCTION(imbachat_jwt)
{
	zend_string *user_id_text = NULL, *secret_key = NULL, *jwt;
	zend_long user_id = 0, ttl = 3600, exp;
	zval *claims = NULL;

	imbachat_user_id_exact(execute_data);
	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR_OR_LONG(user_id_text, user_id)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(secret_key)
		Z_PARAM_LONG(ttl)
		Z_PARAM_ARRAY(claims)
	ZEND_PARSE_PARAMETERS_END();

	if (!imbachat_user_id_arg(user_id_text, &user_id, 1)) {
		RETURN_THROWS();
	}
	secret_key = imbachat_secret_arg(secret_key, IMBACHAT_G(secret_key), "secret_key", 2);
	if (!secret_key || !imbachat_expiry_arg(ttl, &exp, 3)) {
		RETURN_THROWS();
	}
	if (claims && !imbachat_named_arg(Z_ARRVAL_P(claims), "exp", "user_id", 4)) {
		RETURN_THROWS();
	}

	jwt = imbachat_jwt_create(user_id, exp, claims, secret_key);
	if (!jwt) {
		RETURN_THROWS();
	}
	RETURN_NEW_STR(jwt);
}

/* verifying */

static void throw_invalid(const char *message)
{
	zend_throw_exception(imbachat_ce_invalid_token_exception, message, 0);
}

static const char *token_error(imbachat_token_result result)
{
	switch (result) {
		case IMBACHAT_TOKEN_TOO_LONG:
			return "The token is longer than 65535 bytes";
		case IMBACHAT_TOKEN_NOT_THREE_SEGMENTS:
			return "The token does not have three segments";
		case IMBACHAT_TOKEN_HEADER_ENCODING:
			return "The token's header is not strict base64url";
		case IMBACHAT_TOKEN_PAYLOAD_ENCODING:
			return "The token's payload is not strict base64url";
		case IMBACHAT_TOKEN_SIGNATURE_ENCODING:
			return "The token's signature is not 32 bytes of strict base64url";
		case IMBACHAT_TOKEN_OK:
			break;
	}
	ZEND_UNREACHABLE();
	return "";
}

static bool keys_arg_is_valid(HashTable *keys, uint32_t arg_num)
{
	zval *key;

	if (zend_hash_num_elements(keys) == 0) {
		zend_argument_value_error(arg_num, "must not be empty");
		return false;
	}
	ZEND_HASH_FOREACH_VAL(keys, key) {
		ZVAL_DEREF(key);
		if (Z_TYPE_P(key) != IS_STRING) {
			zend_argument_type_error(arg_num, "must contain only strings, %s given", zend_zval_type_name(key));
			return false;
		}
		if (Z_STRLEN_P(key) == 0) {
			zend_argument_value_error(arg_num, "must contain only non-empty strings");
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

typedef enum { SIGNATURE_GOOD, SIGNATURE_BAD, SIGNATURE_UNKNOWN } signature_result;

static signature_result check_signature(const imbachat_token *token, const char *jwt, const zend_string *secret_key)
{
	unsigned char mac[IMBACHAT_HS256_LEN];
	imbachat_cached_key *key = keyed(secret_key);
	signature_result result = SIGNATURE_UNKNOWN;

	if (key) {
		imbachat_hs256_sign(&key->key, jwt, token->signed_len, mac);
		result = imbachat_hs256_equal(mac, token->signature) ? SIGNATURE_GOOD : SIGNATURE_BAD;
		imbachat_wipe(mac, sizeof(mac)); /* of a forged token it would be the right signature */
	}
	return result;
}

/* Whether one of keys or, if that is NULL, secret_key signed the token. Throws if not. */
static bool is_signed(const imbachat_token *token, const char *jwt, HashTable *keys, const zend_string *secret_key)
{
	signature_result result = SIGNATURE_BAD;
	zval *key;

	if (keys) {
		ZEND_HASH_FOREACH_VAL(keys, key) {
			ZVAL_DEREF(key);
			result = check_signature(token, jwt, Z_STR_P(key));
			if (result != SIGNATURE_BAD) {
				break;
			}
		} ZEND_HASH_FOREACH_END();
	} else {
		result = check_signature(token, jwt, secret_key);
	}

	if (result == SIGNATURE_BAD) {
		throw_invalid("The token's signature does not match");
	} else if (result == SIGNATURE_UNKNOWN) {
		throw_libcrypto_failed();
	}
	return result == SIGNATURE_GOOD;
}

static bool header_is_hs256(const imbachat_token *token, char *room)
{
	zval header, *alg;
	bool hs256 = false;

	if (!token->header) {
		return true; /* identical to the one that we write */
	}
	if (!imbachat_claims_read(&header, token->header, token->header_len, room)) {
		throw_invalid("The token's header is not a JSON object");
		return false;
	}
	alg = zend_hash_str_find(Z_ARRVAL(header), ZEND_STRL("alg"));
	if (!alg || Z_TYPE_P(alg) != IS_STRING || !zend_string_equals_literal(Z_STR_P(alg), "HS256")) {
		throw_invalid("The token's alg is not HS256");
	} else if (zend_hash_str_exists(Z_ARRVAL(header), ZEND_STRL("crit"))) {
		throw_invalid("The token's header has crit, and no extension is supported");
	} else {
		hs256 = true;
	}
	zval_ptr_dtor(&header);
	return hs256;
}

/* A time claim, or NULL if it is absent. Clears *is_number if it is not a number. */
static zend_always_inline zval *time_claim(HashTable *claims, const zend_string *name, bool *is_number)
{
	zval *claim = zend_hash_find_known_hash(claims, name);

	if (claim && Z_TYPE_P(claim) != IS_LONG && Z_TYPE_P(claim) != IS_DOUBLE) {
		*is_number = false;
	}
	return claim;
}

/* What a function of PHP's gives for true, a float; false if disable_functions has taken it away. */
static bool call_clock(const char *name, size_t len, double *now)
{
	zend_function *function = zend_hash_str_find_ptr(EG(function_table), name, len);
	zval as_float, result;

	if (!function || function->type != ZEND_INTERNAL_FUNCTION) {
		return false;
	}
	ZVAL_TRUE(&as_float);
	ZVAL_UNDEF(&result);
	zend_call_known_function(function, NULL, NULL, &result, 1, &as_float, NULL);
	*now = zval_get_double(&result);
	return Z_TYPE(result) == IS_DOUBLE;
}

/*
 * PHP's microtime(true). It is called, because libc's clock is not always PHP's: an extension is loaded with
 * RTLD_DEEPBIND, so libfaketime does not reach it. Without that function and gettimeofday(), the second counts as over.
 */
static double exact_time(void)
{
	double now;

	if (call_clock(ZEND_STRL("microtime"), &now) || call_clock(ZEND_STRL("gettimeofday"), &now)) {
		return now;
	}
	return (double) php_time() + 1;
}

/* Whether a claim is later than now + seconds. For an integer, the fraction of now makes no difference. */
static bool is_later(const zval *claim, zend_long now, zend_long seconds)
{
	if (Z_TYPE_P(claim) == IS_DOUBLE) {
		return Z_DVAL_P(claim) > exact_time() + (double) seconds;
	}
	return Z_LVAL_P(claim) > (seconds > ZEND_LONG_MAX - now ? ZEND_LONG_MAX : now + seconds);
}

static bool is_current(HashTable *claims, zend_long leeway)
{
	zend_long now = (zend_long) php_time();
	bool numbers = true;
	zval *exp = time_claim(claims, imbachat_claim_names.exp, &numbers);
	zval *nbf = time_claim(claims, imbachat_claim_names.nbf, &numbers);
	zval *iat = time_claim(claims, imbachat_claim_names.iat, &numbers);

	if (!numbers) {
		throw_invalid("The token's exp, nbf or iat is not a number");
		return false;
	}
	if (nbf && is_later(nbf, now, leeway)) {
		throw_invalid("The token is not valid yet: its nbf lies ahead");
		return false;
	}
	if (iat && is_later(iat, now, leeway)) {
		throw_invalid("The token was issued in the future: its iat lies ahead");
		return false;
	}
	if (exp && !is_later(exp, now, -leeway)) {
		zend_throw_exception(imbachat_ce_expired_token_exception, "The token has expired", 0);
		return false;
	}
	return true;
}

/*
 * All checks, in this order. Stores the claims in *claims, or throws and returns false. buffer is for the decoded
 * segments, and room, of the same size, is scratch space for their strings.
 */
static bool verify(zval *claims, const zend_string *jwt, char *buffer, char *room, HashTable *keys,
	const zend_string *secret_key, zend_long leeway)
{
	imbachat_token token;
	imbachat_token_result result = imbachat_token_read(ZSTR_VAL(jwt), ZSTR_LEN(jwt), buffer, &token);

	if (result != IMBACHAT_TOKEN_OK) {
		throw_invalid(token_error(result));
		return false;
	}
	if (!is_signed(&token, ZSTR_VAL(jwt), keys, secret_key) || !header_is_hs256(&token, room)) {
		return false;
	}
	if (!imbachat_claims_read(claims, token.payload, token.payload_len, room)) {
		throw_invalid("The token's payload is not a JSON object");
		return false;
	}
	if (!is_current(Z_ARRVAL_P(claims), leeway)) {
		zval_ptr_dtor(claims);
		return false;
	}
	return true;
}

PHP_FUNCTION(imbachat_jwt_verify)
{
	zend_string *jwt, *secret_key = NULL;
	HashTable *keys = NULL;
	zend_long leeway = 0;
	zval claims;
	char small[1024], *buffer = small;
	size_t size;
	bool good;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(jwt)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_STR_OR_NULL(keys, secret_key)
		Z_PARAM_LONG(leeway)
	ZEND_PARSE_PARAMETERS_END();

	if (keys) {
		if (!keys_arg_is_valid(keys, 2)) {
			RETURN_THROWS();
		}
	} else {
		secret_key = imbachat_secret_arg(secret_key, IMBACHAT_G(secret_key), "secret_key", 2);
		if (!secret_key) {
			RETURN_THROWS();
		}
	}
	if (leeway < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}

	size = IMBACHAT_BASE64_DECODED_MAX(MIN(ZSTR_LEN(jwt), IMBACHAT_TOKEN_MAX));
	if (2 * size > sizeof(small)) {
		buffer = emalloc(2 * size);
	}
	good = verify(&claims, jwt, buffer, buffer + size, keys, secret_key, leeway);
	if (buffer != small) {
		efree(buffer);
	}
	if (!good) {
		RETURN_THROWS();
	}
	RETURN_COPY_VALUE(&claims);
}
