/*
 * One writer for all JSON that the extension makes. It owns the text until imbachat_json_end() hands it to the caller or
 * imbachat_json_discard() frees it, and frees nothing by itself; what it writes stays the caller's.
 */
#ifndef IMBACHAT_JSON_H
#define IMBACHAT_JSON_H

#include "php.h"
#include "ext/json/php_json.h"

#include "core/decimal.h"
#include "core/json_text.h"

typedef struct {
	zend_string *text; /* what has been written; its length is set at the end only */
	char *at; /* where the next byte goes */
	char *limit; /* the end of the room behind it */
	uint32_t options; /* of json_encode() */
	uint32_t level; /* how many arrays and objects are open */
} imbachat_json;

/* Begins to write. imbachat_json_end() gives the text; imbachat_json_discard() drops it after an error. */
void imbachat_json_begin(imbachat_json *json, uint32_t options);
zend_string *imbachat_json_end(imbachat_json *json);
void imbachat_json_discard(imbachat_json *json);

/* Makes room for len more bytes. */
void imbachat_json_grow(imbachat_json *json, size_t len);

/* Where the next len bytes may be written. Whoever writes them moves json->at behind them. */
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

/* How much has been written, and going back to there. */
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

/* As much of a text as is escaped without asking for room again. */
#define IMBACHAT_JSON_SLICE 4096

/* The next two for a text that is longer, or in other memory than a zend_string's. */
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
 * A text that is written again and again: its string has room for a multiple of so many bytes. To copy a fixed number of
 * bytes takes no call.
 */
#define IMBACHAT_STAMP 32

zend_string *imbachat_json_stamp_init(const char *text, size_t len);

/* Writes it, and leaves room for a number. */
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

/* Any value, as json_encode() writes it. FAILURE where it has thrown. */
zend_result imbachat_json_value(imbachat_json *json, zval *value);

/* With JSON_PRETTY_PRINT a new line, indented by the level. */
void imbachat_json_indent(imbachat_json *json);

static zend_always_inline void imbachat_json_newline(imbachat_json *json)
{
	if (UNEXPECTED(json->options & PHP_JSON_PRETTY_PRINT)) {
		imbachat_json_indent(json);
	}
}

/* An array or object: its bracket; before each member a comma where it is not the first; its bracket. */
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

/* A member's name with its colon; of an array's member, from its key: a string, or where that is NULL a number. */
void imbachat_json_name(imbachat_json *json, const char *name, size_t len);
void imbachat_json_key(imbachat_json *json, const zend_string *key, zend_ulong number);

/*
 * What json_last_error() is about: the site's own calls, so that whoever calls ext/json puts it back. PHP 8.6 knows also
 * where in a text the error is.
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

/* Throws the JsonException for an error code of ext/json. */
ZEND_COLD void imbachat_json_throw(php_json_error_code code);

#define imbachat_json_literal(json, literal) imbachat_json_raw(json, literal, sizeof(literal) - 1)

#endif
