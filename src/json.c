#include "imbachat_glue.h"

#include "zend_exceptions.h"
#include "ext/json/php_json.h"

#include "core/json_text.h"

/* json_encode()'s own limit. It counts every level of the whole document. */
#define MAX_LEVELS PHP_JSON_PARSER_DEFAULT_DEPTH

#if IMBACHAT_JSON_HEX_TAG != PHP_JSON_HEX_TAG || IMBACHAT_JSON_HEX_AMP != PHP_JSON_HEX_AMP \
	|| IMBACHAT_JSON_HEX_APOS != PHP_JSON_HEX_APOS || IMBACHAT_JSON_HEX_QUOT != PHP_JSON_HEX_QUOT \
	|| IMBACHAT_JSON_UNESCAPED_SLASHES != PHP_JSON_UNESCAPED_SLASHES \
	|| IMBACHAT_JSON_UNESCAPED_UNICODE != PHP_JSON_UNESCAPED_UNICODE \
	|| IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS != PHP_JSON_UNESCAPED_LINE_TERMINATORS \
	|| IMBACHAT_JSON_INVALID_UTF8_IGNORE != PHP_JSON_INVALID_UTF8_IGNORE
# error "core/json_text.h has other values than PHP"
#endif

/*
 * Makes room for len more bytes. Grows by a quarter at least: smart_str's own steps of a page would copy a long answer
 * again and again.
 */
static zend_always_inline char *reserve(imbachat_json *json, size_t len)
{
	size_t used = ZSTR_LEN(json->out.s);

	if (UNEXPECTED(json->out.a - used < len)) {
		smart_str_erealloc(&json->out, zend_safe_address_guarded(1, used + used / 4, len));
	}
	return ZSTR_VAL(json->out.s) + used;
}

static zend_always_inline void commit(imbachat_json *json, const char *end)
{
	ZSTR_LEN(json->out.s) = (size_t) (end - ZSTR_VAL(json->out.s));
}

void imbachat_json_begin(imbachat_json *json, uint32_t options)
{
	/* Writing reads the length, so the string must be there from the start. */
	json->out = (smart_str) {0};
	smart_str_erealloc(&json->out, 0);
	json->options = options;
	json->level = 0;
}

zend_string *imbachat_json_end(imbachat_json *json)
{
	return smart_str_extract(&json->out);
}

void imbachat_json_discard(imbachat_json *json)
{
	smart_str_free(&json->out);
}

void imbachat_json_raw(imbachat_json *json, const char *text, size_t len)
{
	char *dst = reserve(json, len);

	memcpy(dst, text, len);
	commit(json, dst + len);
}

void imbachat_json_long(imbachat_json *json, zend_long number)
{
	char digits[MAX_LENGTH_OF_LONG + 1];
	char *end = digits + sizeof(digits) - 1;
	char *start = zend_print_long_to_buf(end, number);

	imbachat_json_raw(json, start, (size_t) (end - start));
}

void imbachat_json_string(imbachat_json *json, const char *text, size_t len)
{
	const char *end = text + len;
	char *dst = reserve(json, len + 2 + IMBACHAT_JSON_TEXT_ROOM);

	*dst++ = '"';
	for (;;) {
		/* The byte kept back is for the closing quote. */
		dst = imbachat_json_text(dst, ZSTR_VAL(json->out.s) + json->out.a - 1, &text, end, json->options);
		if (text == end) {
			break;
		}
		commit(json, dst);
		dst = reserve(json, (size_t) (end - text) + 1 + IMBACHAT_JSON_TEXT_ROOM);
	}
	*dst++ = '"';
	commit(json, dst);
}

static void newline(imbachat_json *json)
{
	if (json->options & PHP_JSON_PRETTY_PRINT) {
		size_t len = 1 + json->level * 4;
		char *dst = reserve(json, len);

		*dst = '\n';
		memset(dst + 1, ' ', len - 1);
		commit(json, dst + len);
	}
}

void imbachat_json_open(imbachat_json *json, char bracket)
{
	imbachat_json_raw(json, &bracket, 1);
	json->level++;
}

void imbachat_json_next(imbachat_json *json, bool first)
{
	if (!first) {
		imbachat_json_raw(json, ",", 1);
	}
	newline(json);
}

void imbachat_json_close(imbachat_json *json, char bracket, bool empty)
{
	json->level--;
	if (!empty) {
		newline(json);
	}
	imbachat_json_raw(json, &bracket, 1);
}

void imbachat_json_name(imbachat_json *json, const char *name, size_t len)
{
	imbachat_json_string(json, name, len);
	imbachat_json_raw(json, ": ", json->options & PHP_JSON_PRETTY_PRINT ? 2 : 1);
}

void imbachat_json_key(imbachat_json *json, const zend_string *key, zend_ulong number)
{
	if (key) {
		imbachat_json_name(json, ZSTR_VAL(key), ZSTR_LEN(key));
	} else {
		char digits[MAX_LENGTH_OF_LONG + 1];
		char *end = digits + sizeof(digits) - 1;
		char *start = zend_print_long_to_buf(end, (zend_long) number);

		imbachat_json_name(json, start, (size_t) (end - start));
	}
}

/* What json_encode() throws with JSON_THROW_ON_ERROR. Its texts are to be had from json_last_error_msg() only. */
void imbachat_json_throw(int error)
{
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("jsonexception"));
	zend_function *last_error_msg = zend_hash_str_find_ptr(EG(function_table), ZEND_STRL("json_last_error_msg"));
	zval message;

	ZVAL_UNDEF(&message);
	if (last_error_msg) { /* it is missing where disable_functions names it */
		php_json_error_code before = JSON_G(error_code);

		JSON_G(error_code) = (php_json_error_code) error;
		zend_call_known_function(last_error_msg, NULL, NULL, &message, 0, NULL, NULL);
		JSON_G(error_code) = before;
	}
	zend_throw_exception(ce, Z_TYPE(message) == IS_STRING ? Z_STRVAL(message) : "JSON error", error);
	zval_ptr_dtor(&message);
}

/* ext/json begins to indent at level 0. Its strings hold no line feed, so each one in the output begins a line. */
static void indent_from(imbachat_json *json, size_t start)
{
	zend_string *flat = zend_string_init(ZSTR_VAL(json->out.s) + start, ZSTR_LEN(json->out.s) - start, 0);
	const char *line = ZSTR_VAL(flat), *end = line + ZSTR_LEN(flat), *feed;

	ZSTR_LEN(json->out.s) = start;
	while ((feed = memchr(line, '\n', (size_t) (end - line)))) {
		imbachat_json_raw(json, line, (size_t) (feed - line));
		newline(json);
		line = feed + 1;
	}
	imbachat_json_raw(json, line, (size_t) (end - line));
	zend_string_release(flat);
}

/* Values of any shape are ext/json's. */
static zend_result encode_any(imbachat_json *json, zval *value)
{
	size_t start = ZSTR_LEN(json->out.s);
	php_json_error_code before = JSON_G(error_code), error;
	zend_result result = php_json_encode_ex(&json->out, value, (int) json->options, MAX_LEVELS - (zend_long) json->level);

	error = JSON_G(error_code);
	JSON_G(error_code) = before; /* json_last_error() is about the site's own calls */
	if (EG(exception)) {
		return FAILURE;
	}
	if (result == FAILURE || error != PHP_JSON_ERROR_NONE) {
		imbachat_json_throw(error);
		return FAILURE;
	}
	if ((json->options & PHP_JSON_PRETTY_PRINT) && json->level > 0) {
		indent_from(json, start);
	}
	return SUCCESS;
}

zend_result imbachat_json_value(imbachat_json *json, zval *value)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			imbachat_json_literal(json, "null");
			return SUCCESS;
		case IS_FALSE:
			imbachat_json_literal(json, "false");
			return SUCCESS;
		case IS_TRUE:
			imbachat_json_literal(json, "true");
			return SUCCESS;
		case IS_LONG:
			imbachat_json_long(json, Z_LVAL_P(value));
			return SUCCESS;
		case IS_STRING:
			imbachat_json_string(json, Z_STRVAL_P(value), Z_STRLEN_P(value));
			return SUCCESS;
		default:
			return encode_any(json, value);
	}
}
