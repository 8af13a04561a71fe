#include "claims.h"

#include "zend_strtod.h"

#include "json.h"
#include "core/json_scan.h"

/* Deeper values are left to ext/json's parser, which bounds the recursion here. */
#define MAX_LEVELS 16

imbachat_claim_name_table imbachat_claim_names;

PHP_MINIT_FUNCTION(imbachat_claims)
{
	imbachat_claim_names.exp = zend_string_init_interned(ZEND_STRL("exp"), 1);
	imbachat_claim_names.nbf = zend_string_init_interned(ZEND_STRL("nbf"), 1);
	imbachat_claim_names.iat = zend_string_init_interned(ZEND_STRL("iat"), 1);
	imbachat_claim_names.user_id = zend_string_init_interned(ZEND_STRL("user_id"), 1);
	return SUCCESS;
}

static void set_member(HashTable *object, const char *name, size_t len, zval *value)
{
	if (zend_string_equals_cstr(imbachat_claim_names.exp, name, len)) {
		zend_hash_update(object, imbachat_claim_names.exp, value);
	} else if (zend_string_equals_cstr(imbachat_claim_names.user_id, name, len)) {
		zend_hash_update(object, imbachat_claim_names.user_id, value);
	} else {
		zend_symtable_str_update(object, name, len, value);
	}
}

/*
 * Reads JSON as programs write it, without white space, faster than ext/json's parser. These functions return the end
 * of the value at s, or NULL to leave the document to the parser. In both cases the caller destroys *value.
 */
static const char *read_value(const char *s, zval *value, char **room, unsigned levels);

static const char *read_object(const char *s, zval *object, char **room, unsigned levels)
{
	const char *name;
	size_t len;
	zval value;

	if (*++s == '}') {
		ZVAL_EMPTY_ARRAY(object);
		return s + 1;
	}
	array_init(object);
	do {
		s = imbachat_json_scan_string(s, &name, &len, room);
		if (!s || *s++ != ':') {
			return NULL;
		}
		s = read_value(s, &value, room, levels);
		set_member(Z_ARRVAL_P(object), name, len, &value);
	} while (s && *s++ == ',');
	return s && s[-1] == '}' ? s : NULL;
}

static const char *read_list(const char *s, zval *list, char **room, unsigned levels)
{
	zval value;

	if (*++s == ']') {
		ZVAL_EMPTY_ARRAY(list);
		return s + 1;
	}
	array_init(list);
	do {
		s = read_value(s, &value, room, levels);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &value);
	} while (s && *s++ == ',');
	return s && s[-1] == ']' ? s : NULL;
}

static const char *read_string(const char *s, zval *value, char **room)
{
	const char *text;
	size_t len;

	s = imbachat_json_scan_string(s, &text, &len, room);
	if (s) {
		ZVAL_STRINGL_FAST(value, text, len);
	}
	return s;
}

static const char *read_number(const char *s, zval *value)
{
	int64_t integer;
	bool is_integer;
	const char *end = imbachat_json_scan_number(s, &integer, &is_integer);

	if (end && is_integer && integer >= ZEND_LONG_MIN && integer <= ZEND_LONG_MAX) {
		ZVAL_LONG(value, (zend_long) integer);
	} else if (end) {
		ZVAL_DOUBLE(value, zend_strtod(s, NULL));
	}
	return end;
}

static const char *read_value(const char *s, zval *value, char **room, unsigned levels)
{
	ZVAL_NULL(value);
	switch (*s) {
		case '"':
			return read_string(s, value, room);
		case '{':
			return levels > 0 ? read_object(s, value, room, levels - 1) : NULL;
		case '[':
			return levels > 0 ? read_list(s, value, room, levels - 1) : NULL;
		case 't':
			ZVAL_TRUE(value);
			return imbachat_json_scan_word(s, "true");
		case 'f':
			ZVAL_FALSE(value);
			return imbachat_json_scan_word(s, "false");
		case 'n':
			return imbachat_json_scan_word(s, "null");
		default:
			return read_number(s, value);
	}
}

/* Decoded to an array, an object cannot be told from a list, so the first character decides. */
static bool parse_object(zval *object, const char *json, size_t len)
{
	imbachat_json_error before = IMBACHAT_LAST_JSON_ERROR;
	size_t start = 0;
	zend_result result;

	while (start < len && memchr(" \t\r\n", json[start], 4)) {
		start++;
	}
	if (start == len || json[start] != '{') {
		return false;
	}
	result = php_json_decode_ex(object, json, len, PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
	IMBACHAT_LAST_JSON_ERROR = before;
	return result == SUCCESS;
}

bool imbachat_claims_read(zval *object, const char *json, size_t len, char *room)
{
	ZEND_ASSERT(json[len] == '\0');
	if (*json == '{') {
		if (read_value(json, object, &room, MAX_LEVELS) == json + len) {
			return true;
		}
		zval_ptr_dtor(object);
	}
	return parse_object(object, json, len);
}
