#include "json.h"

#include "zend_exceptions.h"
#include "zend_smart_str.h"

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

/* The first size of the buffer: a token or a single user needs one allocation. */
#define FIRST_ROOM 512

static void use_text(imbachat_json *json, zend_string *text, size_t used, size_t room)
{
	json->text = text;
	json->at = ZSTR_VAL(text) + used;
	json->limit = ZSTR_VAL(text) + room;
}

void imbachat_json_begin(imbachat_json *json, uint32_t options)
{
	use_text(json, zend_string_alloc(FIRST_ROOM, 0), 0, FIRST_ROOM);
	json->options = options;
	json->level = 0;
}

/* What a zend_string takes besides its bytes: the size with it must not overflow either. */
#define AROUND_TEXT ZEND_MM_ALIGNED_SIZE(_ZSTR_HEADER_SIZE + 1)

/* At least doubles the room, so that a long answer is copied only a few times. */
void imbachat_json_grow(imbachat_json *json, size_t len)
{
	size_t used = imbachat_json_len(json);
	size_t room = zend_safe_address_guarded(2, used, len + AROUND_TEXT) - AROUND_TEXT;

	ZSTR_LEN(json->text) = used;
	use_text(json, zend_string_extend(json->text, room, 0), used, room);
}

zend_string *imbachat_json_end(imbachat_json *json)
{
	size_t used = imbachat_json_len(json);

	ZEND_ASSERT(json->at <= json->limit);
	*json->at = '\0';
	ZSTR_LEN(json->text) = used;
	/* A short string is freed soon; moving it to a smaller block would take longer than writing it. */
	return json->limit - ZSTR_VAL(json->text) > FIRST_ROOM ? zend_string_truncate(json->text, used, 0) : json->text;
}

void imbachat_json_discard(imbachat_json *json)
{
	zend_string_efree(json->text);
}

void imbachat_json_stringl_body(imbachat_json *json, const char *text, size_t len)
{
	const char *end = text + len;

	while (text < end) {
		size_t slice = MIN((size_t) (end - text), IMBACHAT_JSON_SLICE);
		char *at = imbachat_json_reserve(json, IMBACHAT_JSON_TEXT_ROOM(slice));

		json->at = imbachat_json_slice(at, &text, text + slice, end, json->options);
	}
}

void imbachat_json_stringl(imbachat_json *json, const char *text, size_t len)
{
	imbachat_json_byte(json, '"');
	imbachat_json_stringl_body(json, text, len);
	imbachat_json_byte(json, '"');
}

zend_string *imbachat_json_stamp_init(const char *text, size_t len)
{
	size_t room = ZEND_MM_ALIGNED_SIZE_EX(MAX(len, 1), IMBACHAT_STAMP);
	zend_string *stamp = zend_string_alloc(room, 0);

	memset(ZSTR_VAL(stamp), 0, room);
	memcpy(ZSTR_VAL(stamp), text, len);
	ZSTR_LEN(stamp) = len;
	return stamp;
}

void imbachat_json_indent(imbachat_json *json)
{
	size_t len = 1 + json->level * 4;
	char *at = imbachat_json_reserve(json, len);

	*at = '\n';
	memset(at + 1, ' ', len - 1);
	json->at = at + len;
}

static void write_colon(imbachat_json *json)
{
	imbachat_json_raw(json, ": ", json->options & PHP_JSON_PRETTY_PRINT ? 2 : 1);
}

void imbachat_json_name(imbachat_json *json, const char *name, size_t len)
{
	imbachat_json_stringl(json, name, len);
	write_colon(json);
}

void imbachat_json_key(imbachat_json *json, const zend_string *key, zend_ulong number)
{
	char digits[IMBACHAT_DECIMAL_LEN];

	if (key) {
		imbachat_json_string(json, key);
		write_colon(json);
	} else {
		imbachat_json_name(json, digits, (size_t) (imbachat_decimal_write(digits, (zend_long) number) - digits));
	}
}

/* Only json_last_error_msg() knows the messages of ext/json. */
void imbachat_json_throw(php_json_error_code code)
{
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("jsonexception"));
	zend_function *last_error_msg = zend_hash_str_find_ptr(EG(function_table), ZEND_STRL("json_last_error_msg"));
	zval message;

	ZVAL_UNDEF(&message);
	if (last_error_msg && last_error_msg->type == ZEND_INTERNAL_FUNCTION) { /* else it is in disable_functions */
		imbachat_json_error before = IMBACHAT_LAST_JSON_ERROR;

		IMBACHAT_LAST_JSON_ERROR = IMBACHAT_JSON_ERROR(code);
		zend_call_known_function(last_error_msg, NULL, NULL, &message, 0, NULL, NULL);
		IMBACHAT_LAST_JSON_ERROR = before;
	}
	zend_throw_exception(ce, Z_TYPE(message) == IS_STRING ? Z_STRVAL(message) : "JSON error", code);
	zval_ptr_dtor(&message);
}

/* ext/json indents from level 0. Its strings contain no line feed, so each one in the output starts a line. */
static void indent_from(imbachat_json *json, size_t start)
{
	zend_string *flat = zend_string_init(ZSTR_VAL(json->text) + start, imbachat_json_len(json) - start, 0);
	const char *line = ZSTR_VAL(flat), *end = line + ZSTR_LEN(flat), *feed;

	imbachat_json_rewind(json, start);
	while ((feed = memchr(line, '\n', (size_t) (end - line)))) {
		imbachat_json_raw(json, line, (size_t) (feed - line));
		imbachat_json_newline(json);
		line = feed + 1;
	}
	imbachat_json_raw(json, line, (size_t) (end - line));
	zend_string_release(flat);
}

/*
 * Leaves other values to ext/json. Holds a reference to the value, because jsonSerialize() may overwrite its
 * variable.
 */
static zend_result encode_any(imbachat_json *json, zval *value)
{
	size_t start = imbachat_json_len(json);
	smart_str out = {json->text, (size_t) (json->limit - ZSTR_VAL(json->text))};
	imbachat_json_error before = IMBACHAT_LAST_JSON_ERROR;
	php_json_error_code error;
	zend_result result;
	zval held;

	ZSTR_LEN(out.s) = start;
	ZVAL_COPY(&held, value);
	result = php_json_encode_ex(&out, &held, (int) json->options, MAX_LEVELS - (zend_long) json->level);
	use_text(json, out.s, ZSTR_LEN(out.s), out.a);
	error = IMBACHAT_JSON_ERROR_CODE(IMBACHAT_LAST_JSON_ERROR);
	IMBACHAT_LAST_JSON_ERROR = before;
	zval_ptr_dtor(&held);
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
			imbachat_json_integer(json, Z_LVAL_P(value));
			return SUCCESS;
		case IS_STRING:
			imbachat_json_string(json, Z_STR_P(value));
			return SUCCESS;
		default:
			return encode_any(json, value);
	}
}
