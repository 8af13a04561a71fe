/*
 * Writes all JSON that the extension makes. The writer owns its buffer until imbachat_json_end() returns it to the
 * caller or imbachat_json_discard() frees it. The values that are written stay the caller's.
 */
#ifndef IMBACHAT_JSON_H
#define IMBACHAT_JSON_H

#include "php.h"
#include "ext/json/php_json.h"

#include "core/decimal.h"
#include "core/json_text.h"

typedef struct {
	zend_string *text; /* the buffer; its length is only set at the end */
	char *at; /* where the next byte goes */
	char *limit; /* the end of the buffer */
	uint32_t options; /* of json_encode() */
	uint32_t level; /* how many arrays and objects are open */
} imbachat_json;

/*
 * Starts a document. Then call either imbachat_json_end(), which returns it, or, after an error,
 * imbachat_json_discard().
 */
void imbachat_json_begin(imbachat_json *json, uint32_t options);
zend_string *imbachat_json_end(imbachat_json *json);
void imbachat_json_discard(imbachat_json *json);

/* The slow part of imbachat_json_reserve(): makes room for len more bytes. */
void imbachat_json_grow(imbachat_json *json, size_t len);

/* Returns where the next len bytes go. The caller writes them and advances json->at. */
static zend_always_inline char *imbachat_json_reserve(imbachat_json *json, size_t len)
{
	if (UNEXPECTED((size_t) (json->limit - json->at) < len)) {
		imbachat_json_grow(json, len);
	}
	return json->at;
}

static zend_always_inline void imbachat_json_raw(imbachat_json *json, const char *text, size_t len)
{
	memcpy(imbachat_json_reserve(json, len), text, len);
	json->at += len;
}

/* How many bytes have been written; imbachat_json_rewind() discards those after the first len. */
static zend_always_inline size_t imbachat_json_len(const imbachat_json *json)
{
	return (size_t) (json->at - ZSTR_VAL(json->text));
}

static zend_always_inline void imbachat_json_rewind(imbachat_json *json, size_t len)
{
	json->at = ZSTR_VAL(json->text) + len;
}

static zend_always_inline void imbachat_json_byte(imbachat_json *json, char byte)
{
	*imbachat_json_reserve(json, 1) = byte;
	json->at++;
}

static zend_always_inline void imbachat_json_integer(imbachat_json *json, zend_long number)
{
	json->at = imbachat_decimal_write(imbachat_json_reserve(json, IMBACHAT_DECIMAL_LEN), number);
}

/* The same if there is room, as after a stamp. */
static zend_always_inline void imbachat_json_integer_in_room(imbachat_json *json, zend_long number)
{
	ZEND_ASSERT(json->limit - json->at >= IMBACHAT_DECIMAL_LEN);
	json->at = imbachat_decimal_write(json->at, number);
}

/* Longer strings are escaped in slices, so that the room for the worst case stays small. */
#define IMBACHAT_JSON_SLICE 4096

/* As the next two functions, for a string of any length and in any memory. */
void imbachat_json_stringl_body(imbachat_json *json, const char *text, size_t len);
void imbachat_json_stringl(imbachat_json *json, const char *text, size_t len);

/* The inside of a string, without its quotes. */
static zend_always_inline void imbachat_json_string_body(imbachat_json *json, const zend_string *text)
{
	size_t len = ZSTR_LEN(text);

	if (UNEXPECTED(len > IMBACHAT_JSON_SLICE)) {
		imbachat_json_stringl_body(json, ZSTR_VAL(text), len);
	} else {
		json->at = imbachat_json_text(imbachat_json_reserve(json, IMBACHAT_JSON_TEXT_ROOM(len)), ZSTR_VAL(text), len,
			json->options);
	}
}

static zend_always_inline void imbachat_json_string(imbachat_json *json, const zend_string *text)
{
	size_t len = ZSTR_LEN(text);

	if (UNEXPECTED(len > IMBACHAT_JSON_SLICE)) {
		imbachat_json_stringl(json, ZSTR_VAL(text), len);
	} else {
		char *at = imbachat_json_reserve(json, IMBACHAT_JSON_TEXT_ROOM(len) + 2);

		*at = '"';
		at = imbachat_json_text(at + 1, ZSTR_VAL(text), len, json->options);
		*at = '"';
		json->at = at + 1;
	}
}

/*
 * A stamp is a string that is written many times. It is padded to a multiple of this many bytes, because copying a
 * fixed number of bytes needs no call.
 */
#define IMBACHAT_STAMP 32

zend_string *imbachat_json_stamp_init(const char *text, size_t len);

/* Writes a stamp and leaves room for an integer. */
static zend_always_inline void imbachat_json_stamp(imbachat_json *json, const zend_string *stamp)
{
	const char *text = ZSTR_VAL(stamp), *end = text + ZSTR_LEN(stamp);
	char *at = imbachat_json_reserve(json, ZSTR_LEN(stamp) + IMBACHAT_STAMP + IMBACHAT_DECIMAL_LEN);

	json->at = at + ZSTR_LEN(stamp);
	memcpy(at, text, IMBACHAT_STAMP);
	while (UNEXPECTED((text += IMBACHAT_STAMP) < end)) {
		memcpy(at += IMBACHAT_STAMP, text, IMBACHAT_STAMP);
	}
}

/* Writes any value as json_encode() does. FAILURE if it has thrown. */
zend_result imbachat_json_value(imbachat_json *json, zval *value);

/* Writes a line break and the indentation of the current level. */
void imbachat_json_indent(imbachat_json *json);

static zend_always_inline void imbachat_json_newline(imbachat_json *json)
{
	if (UNEXPECTED(json->options & PHP_JSON_PRETTY_PRINT)) {
		imbachat_json_indent(json);
	}
}

/* An array or object: call open, then next before each member, then close. */
static zend_always_inline void imbachat_json_open(imbachat_json *json, char bracket)
{
	imbachat_json_byte(json, bracket);
	json->level++;
}

static zend_always_inline void imbachat_json_next(imbachat_json *json, bool first)
{
	if (!first) {
		imbachat_json_byte(json, ',');
	}
	imbachat_json_newline(json);
}

static zend_always_inline void imbachat_json_close(imbachat_json *json, char bracket, bool empty)
{
	ZEND_ASSERT(json->level > 0);
	json->level--;
	if (!empty) {
		imbachat_json_newline(json);
	}
	imbachat_json_byte(json, bracket);
}

/* A member's name and colon. A key is a string or, if that is NULL, a number. */
void imbachat_json_name(imbachat_json *json, const char *name, size_t len);
void imbachat_json_key(imbachat_json *json, const zend_string *key, zend_ulong number);

/*
 * json_last_error() must report the site's own calls only, so code that calls ext/json restores its state. In PHP 8.6
 * that includes the position of the error.
 */
#if PHP_VERSION_ID >= 80600
typedef php_json_error_details imbachat_json_error;
# define IMBACHAT_LAST_JSON_ERROR JSON_G(error_details)
# define IMBACHAT_JSON_ERROR(code) ((imbachat_json_error) {(code), 0, 0})
# define IMBACHAT_JSON_ERROR_CODE(error) ((error).code)
#else
typedef php_json_error_code imbachat_json_error;
# define IMBACHAT_LAST_JSON_ERROR JSON_G(error_code)
# define IMBACHAT_JSON_ERROR(code) (code)
# define IMBACHAT_JSON_ERROR_CODE(error) (error)
#endif

/* Throws the JsonException that json_encode() throws for this error code. */
ZEND_COLD void imbachat_json_throw(php_json_error_code code);

#define imbachat_json_literal(json, literal) imbachat_json_raw(json, literal, sizeof(literal) - 1)

#endif
