#include "php_imbachat.h"
#include "user_members.h"
#include "user_source.h"
#include "user_values.h"

#define ALLOWED_FLAGS (PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT \
	| PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_LINE_TERMINATORS \
	| PHP_JSON_PRETTY_PRINT | PHP_JSON_PRESERVE_ZERO_FRACTION \
	| PHP_JSON_INVALID_UTF8_IGNORE | PHP_JSON_INVALID_UTF8_SUBSTITUTE | PHP_JSON_THROW_ON_ERROR)

/* rows with $fields */

/* A column within a text. False if it is absent, and if it has thrown. */
static zend_always_inline bool write_column(imbachat_user_writer *writer, const imbachat_field *field,
	imbachat_column *column, const imbachat_row *row)
{
	imbachat_column_text text;
	bool is_there = imbachat_column_text_read(&text, field, column, row);

	if (is_there && text.string) {
		imbachat_json_string_body(&writer->json, text.string);
	} else if (is_there) {
		imbachat_json_integer(&writer->json, text.integer);
	}
	if (UNEXPECTED(text.is_made)) {
		imbachat_recheck_time_zone(writer);
		imbachat_column_text_release(&text);
	}
	return is_there;
}

/* Writes a text with columns after its opening, which the head contains, without building it first. */
static zend_always_inline zend_result write_pieces(imbachat_user_writer *writer, const imbachat_field *field,
	const imbachat_row *row)
{
	imbachat_json *json = &writer->json;
	size_t start = imbachat_json_len(json) - field->opening;

	for (imbachat_piece *piece = field->pieces; piece < field->pieces_end; piece++) {
		if (!write_column(writer, field, &piece->column, row)) {
			imbachat_json_rewind(json, start);
			return EG(exception) || !imbachat_check_pieces(field, piece + 1, row)
				? FAILURE
				: imbachat_write_false(json);
		}
		imbachat_json_stamp(json, piece->json);
	}
	return SUCCESS;
}

/* Writes a field whose value is created for the row: by a closure, from an object, or from a text. */
static zend_result write_made_value(imbachat_user_writer *writer, imbachat_field *field, const imbachat_row *row)
{
	zend_result result = FAILURE;
	zval *value, room;

	ZVAL_UNDEF(&room);
	value = imbachat_field_value(field, row, &room);
	imbachat_recheck_time_zone(writer); /* the site's code may have run */
	if (value) {
		result = imbachat_write_value(writer, field->rule, value, ZSTR_VAL(field->name), row);
	}
	zval_ptr_dtor(&room);
	return EG(exception) ? FAILURE : result;
}

static zend_always_inline zend_result write_field(imbachat_user_writer *writer, imbachat_field *field,
	const imbachat_row *row)
{
	imbachat_json_stamp(&writer->json, field->head);
	if (field->column.name) {
		zval *value = imbachat_plain_column(row, &field->column);

		if (EXPECTED(value)) {
			/* An object may lose the value while a date is read, if PHP warns of the zone and the site handles it. */
			return EXPECTED(Z_TYPE_P(row->value) == IS_ARRAY || field->rule != IMBACHAT_FIELD_LASTLOGIN)
				? imbachat_write_value(writer, field->rule, value, ZSTR_VAL(field->name), row)
				: imbachat_write_held(writer, field->rule, value, ZSTR_VAL(field->name), row);
		}
	} else if (field->is_piecewise) {
		return write_pieces(writer, field, row);
	}
	return write_made_value(writer, field, row);
}

/* $fields, prepared when the first row has come. */
static zend_always_inline imbachat_field_list *field_list(imbachat_user_writer *writer)
{
	if (UNEXPECTED(!writer->list.fields)) {
		imbachat_fields_read(&writer->list, writer->fields, &writer->json);
	}
	return &writer->list;
}

static zend_result write_fields(imbachat_user_writer *writer, const imbachat_row *row)
{
	imbachat_field_list *list = field_list(writer);

	writer->json.level++; /* the first field's head opens the row */
	for (imbachat_field *field = list->fields; field < list->end; field++) {
		if (write_field(writer, field, row) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_always_inline zend_result write_row(imbachat_user_writer *writer, zval *value)
{
	imbachat_row row = {NULL, writer->count};
	zend_result result;
	zval copy;

	ZVAL_COPY_DEREF(&copy, value);
	row.value = &copy;
	if (!imbachat_check_row(&copy, row.position)) {
		zval_ptr_dtor(&copy);
		return FAILURE;
	}
	result = writer->fields ? write_fields(writer, &row) : imbachat_write_members(writer, &row);
	imbachat_json_close(&writer->json, '}', false);
	if (UNEXPECTED(Z_REFCOUNT(copy) == 1)) {
		imbachat_recheck_time_zone(writer); /* the row's values may have destructors */
	}
	zval_ptr_dtor_nogc(&copy); /* as foreach does: cycles are collected when its other owner releases it */
	writer->count++;
	return EG(exception) ? FAILURE : result; /* a destructor may have thrown */
}

/* the list */

static zend_result write_current(zend_object_iterator *iterator, void *data)
{
	imbachat_user_writer *writer = data;
	zval *row = iterator->funcs->get_current_data(iterator);

	imbachat_recheck_time_zone(writer);
	return EG(exception) || !row ? FAILURE : write_row(writer, row);
}

static zend_result write_statement_row(zend_object_iterator *iterator, void *data)
{
	imbachat_user_writer *writer = data;
	zval *row = imbachat_statement_row(&writer->statement, writer->fields ? field_list(writer) : NULL);

	imbachat_recheck_time_zone(writer); /* the query may call the site's functions */
	return EG(exception) ? FAILURE : write_row(writer, row);
}

/* A fatal error, as of a time limit, leaves by a long jump, and shutdown functions may go on with the statement. */
static zend_result write_statement(imbachat_user_writer *writer, zval *users)
{
	zend_result result = FAILURE;

	zend_try {
		result = imbachat_source_apply(users, write_statement_row, writer, &writer->count);
	} zend_catch {
		imbachat_statement_close(&writer->statement);
		zend_bailout();
	} zend_end_try();
	imbachat_statement_close(&writer->statement);
	return result;
}

static zend_result write_iterated(imbachat_user_writer *writer, zval *users)
{
	return imbachat_statement_open(&writer->statement, Z_OBJ_P(users), writer->fields)
		? write_statement(writer, users)
		: imbachat_source_apply(users, write_current, writer, &writer->count);
}

/* At most this much room is reserved for the rows of an array; a longer answer grows. */
#define ROOM_AHEAD (1024 * 1024)

/* Rows are alike, so the length of the first, and a quarter, is reserved for each of the others. */
static void reserve_rows(imbachat_json *json, size_t len, size_t others)
{
	imbachat_json_reserve(json, MIN((len + len / 4) * others, ROOM_AHEAD));
}

/* How many rows ahead a row's table is loaded into the cache, and its columns. */
#define TABLE_AHEAD 6
#define COLUMNS_AHEAD 3

/*
 * Rows are scattered in memory, and waiting for them takes as long as writing them: a thousand rows with nine columns
 * take a fifth less time with this. row is in a packed array that ends at end.
 */
static zend_always_inline void prefetch_rows(const imbachat_user_writer *writer, const zval *row, const zval *end)
{
#ifdef __GNUC__
	if (end - row > TABLE_AHEAD && Z_TYPE(row[TABLE_AHEAD]) == IS_ARRAY) {
		__builtin_prefetch(Z_ARRVAL(row[TABLE_AHEAD]));
	}
	if (end - row > COLUMNS_AHEAD && Z_TYPE(row[COLUMNS_AHEAD]) == IS_ARRAY) {
		const Bucket *columns = Z_ARRVAL(row[COLUMNS_AHEAD])->arData;

		for (const imbachat_field *field = writer->list.fields; field < writer->list.end; field++) {
			__builtin_prefetch(columns + field->column.bucket);
		}
	}
#endif
}

static zend_result write_rows(imbachat_user_writer *writer, zval *users)
{
	size_t start = imbachat_json_len(&writer->json);
	zval *row;

	if (Z_TYPE_P(users) == IS_OBJECT) {
		return write_iterated(writer, users);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(users), row) {
		if (HT_IS_PACKED(Z_ARRVAL_P(users))) {
			prefetch_rows(writer, row, Z_ARRVAL_P(users)->arPacked + Z_ARRVAL_P(users)->nNumUsed);
		}
		if (write_row(writer, row) == FAILURE) {
			return FAILURE;
		}
		if (UNEXPECTED(writer->count == 1)) {
			reserve_rows(&writer->json, imbachat_json_len(&writer->json) - start,
				zend_array_count(Z_ARRVAL_P(users)) - 1);
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result write_list(imbachat_user_writer *writer, zval *users)
{
	imbachat_json *json = &writer->json;
	size_t start = imbachat_json_len(json);

	json->level++;
	if (write_rows(writer, users) == FAILURE) {
		return FAILURE;
	}
	if (writer->count == 0) {
		imbachat_json_byte(json, '[');
	} else {
		ZEND_ASSERT(ZSTR_VAL(json->text)[start] == ',');
		ZSTR_VAL(json->text)[start] = '['; /* instead of the comma before the first row */
	}
	imbachat_json_close(json, ']', writer->count == 0);
	return SUCCESS;
}

static zend_result write_search(imbachat_user_writer *writer, zval *users)
{
	imbachat_json *json = &writer->json;

	imbachat_json_open(json, '{');
	imbachat_json_next(json, true);
	imbachat_json_name(json, ZEND_STRL("code"));
	imbachat_json_integer(json, 200);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("version"));
	imbachat_json_integer(json, (zend_long) IMBACHAT_BACKEND_API_VERSION);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("data"));
	if (write_list(writer, users) == FAILURE) {
		return FAILURE;
	}
	imbachat_json_close(json, '}', false);
	return SUCCESS;
}

/* Both functions have the same parameters and differ only in what is around the list. */
static void users_answer(INTERNAL_FUNCTION_PARAMETERS, zend_result (*write)(imbachat_user_writer *writer, zval *users))
{
	zval *users;
	HashTable *fields = NULL;
	zend_long flags = 0;
	imbachat_user_writer writer;
	zend_result result;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(users)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(fields)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	if (fields && !(fields = imbachat_fields_arg(fields, 2))) {
		RETURN_THROWS();
	}
	if (flags & ~(zend_long) ALLOWED_FLAGS) {
		zend_argument_value_error(3, "must contain only the flags JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, "
			"JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR");
		if (fields) {
			zend_array_release(fields);
		}
		RETURN_THROWS();
	}

	writer.fields = fields;
	writer.list = (imbachat_field_list) {NULL, NULL};
	writer.heads = NULL;
	writer.clock = &IMBACHAT_G(clock);
	writer.count = 0;
	writer.zone_is_checked = false;
	/* If both are set, JSON_INVALID_UTF8_IGNORE wins, as in json_encode(). */
	imbachat_json_begin(&writer.json, (uint32_t) (flags & ~PHP_JSON_THROW_ON_ERROR) | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
	result = write(&writer, users);
	imbachat_fields_free(&writer.list);
	imbachat_member_heads_free(&writer);
	if (fields) {
		zend_array_release(fields);
	}
	if (result == FAILURE || EG(exception)) {
		imbachat_json_discard(&writer.json);
		RETURN_THROWS();
	}
	RETURN_STR(imbachat_json_end(&writer.json));
}

PHP_FUNCTION(imbachat_users_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_list);
}

PHP_FUNCTION(imbachat_search_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_search);
}
