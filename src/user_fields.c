#include "user_fields.h"

#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

#include "php_imbachat.h"
#include "arguments.h"

imbachat_rule imbachat_field_rule(const zend_string *name)
{
	static const struct {
		const char *name;
		size_t len;
		imbachat_rule rule;
	} rules[] = {
		{ZEND_STRL("user_id"), IMBACHAT_FIELD_USER_ID},
		{ZEND_STRL("name"), IMBACHAT_FIELD_NAME},
		{ZEND_STRL("avatar_url"), IMBACHAT_FIELD_URL},
		{ZEND_STRL("profile_url"), IMBACHAT_FIELD_URL},
		{ZEND_STRL("lastlogin"), IMBACHAT_FIELD_LASTLOGIN},
		{ZEND_STRL("profiles"), IMBACHAT_FIELD_PROFILES},
	};

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		if (zend_string_equals_cstr(name, rules[i].name, rules[i].len)) {
			return rules[i].rule;
		}
	}
	return IMBACHAT_FIELD_OTHER;
}

/* checking $fields */

static const char *find_brace(const zend_string *source)
{
	return memchr(ZSTR_VAL(source), '{', ZSTR_LEN(source));
}

static bool is_closure(const zval *source)
{
	return Z_TYPE_P(source) == IS_OBJECT && instanceof_function(Z_OBJCE_P(source), zend_ce_closure);
}

/* Whether each "{" is followed by a name and a "}". */
static bool has_good_braces(const zend_string *source)
{
	const char *end = ZSTR_VAL(source) + ZSTR_LEN(source), *open = find_brace(source), *close;

	while (open) {
		close = memchr(open, '}', (size_t) (end - open));
		if (!close || close == open + 1) {
			return false;
		}
		open = close + 1 < end ? memchr(close + 1, '{', (size_t) (end - close - 1)) : NULL;
	}
	return true;
}

/* Throws for a bad entry with a key. False, without throwing, if it is a closure. */
static ZEND_COLD bool refuse_named(const zend_string *name, const zval *source, uint32_t arg_num)
{
	if (ZSTR_LEN(name) == 0) {
		zend_argument_value_error(arg_num, "must not contain an empty field name");
	} else if (is_closure(source)) {
		return false;
	} else if (Z_TYPE_P(source) != IS_STRING) {
		zend_argument_type_error(arg_num, "must have a column, text or Closure as the source of \"%s\", %s given",
			ZSTR_VAL(name), zend_zval_type_name(source));
	} else if (Z_STRLEN_P(source) == 0) {
		zend_argument_value_error(arg_num, "must not contain an empty source for \"%s\"", ZSTR_VAL(name));
	} else {
		zend_argument_value_error(arg_num,
			"must have a column name and a \"}\" after each \"{\" in the source of \"%s\"",
			ZSTR_VAL(name));
	}
	return true;
}

/* An entry with a key: 'name' => source. */
static zend_always_inline bool check_named(const zend_string *name, const zval *source, uint32_t arg_num)
{
	return (EXPECTED(Z_TYPE_P(source) == IS_STRING) && Z_STRLEN_P(source) > 0 && ZSTR_LEN(name) > 0
			&& has_good_braces(Z_STR_P(source)))
		|| !refuse_named(name, source, arg_num);
}

/* Whether an earlier entry without a key, or any entry with one, has the same name. */
static bool is_taken(HashTable *fields, zval *plain)
{
	zend_string *key;
	zval *source;

	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, key, source) {
		if (source == plain) {
			break;
		}
		if (!key && Z_TYPE_P(source) == IS_STRING && zend_string_equals(Z_STR_P(source), Z_STR_P(plain))) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_exists(fields, Z_STR_P(plain));
}

/* An entry without a key: the name of both the column and the field. */
static bool check_plain(HashTable *fields, zval *source, uint32_t arg_num)
{
	if (Z_TYPE_P(source) != IS_STRING) {
		zend_argument_type_error(arg_num, "must have a column name as each entry without a key, %s given",
			zend_zval_type_name(source));
		return false;
	}
	if (Z_STRLEN_P(source) == 0) {
		zend_argument_value_error(arg_num, "must not contain an empty field name");
		return false;
	}
	if (find_brace(Z_STR_P(source))) {
		zend_argument_value_error(arg_num, "must have a key for the text \"%s\"", Z_STRVAL_P(source));
		return false;
	}
	if (is_taken(fields, source)) {
		zend_argument_value_error(arg_num, "must not contain the field \"%s\" twice", Z_STRVAL_P(source));
		return false;
	}
	return true;
}

/* Resolves references, through which the site's code could change $fields while rows are read. */
static HashTable *without_references(HashTable *fields)
{
	bool has_references = false;
	HashTable *copy;
	zval *source;

	ZEND_HASH_FOREACH_VAL(fields, source) {
		has_references |= Z_ISREF_P(source);
	} ZEND_HASH_FOREACH_END();
	if (EXPECTED(!has_references)) {
		GC_TRY_ADDREF(fields);
		return fields;
	}
	copy = zend_array_dup(fields);
	ZEND_HASH_FOREACH_VAL(copy, source) {
		if (Z_ISREF_P(source)) {
			zend_unwrap_reference(source);
		}
	} ZEND_HASH_FOREACH_END();
	return copy;
}

HashTable *imbachat_fields_arg(HashTable *fields, uint32_t arg_num)
{
	zend_string *key;
	zval *source;

	if (fields == IMBACHAT_G(good_fields)) {
		return fields;
	}
	fields = without_references(fields);
	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, key, source) {
		if (!(key ? check_named(key, source, arg_num) : check_plain(fields, source, arg_num))) {
			zend_array_release(fields);
			return NULL;
		}
	} ZEND_HASH_FOREACH_END();
	if (GC_FLAGS(fields) & GC_IMMUTABLE) { /* a constant in the opcode cache lives until the request ends */
		IMBACHAT_G(good_fields) = fields;
	}
	return fields;
}

/* reading $fields */

static void set_column(imbachat_column *column, zend_string *name)
{
	column->name = name;
	column->bucket = 0;
	column->class = NULL;
	zend_string_hash_val(name);
}

/* Ends JSON as a stamp. */
static zend_string *end_stamp(imbachat_json *json)
{
	zend_string *stamp = imbachat_json_stamp_init(ZSTR_VAL(json->text), imbachat_json_len(json));

	imbachat_json_discard(json);
	return stamp;
}

/* Adds a column and the text after it. */
static void add_piece(imbachat_field *field, const char *name, const char *name_end, const char *text_end, bool last,
	uint32_t options)
{
	imbachat_piece *piece = field->pieces_end++;
	const char *text = name_end + 1;
	size_t len = (size_t) (text_end - text);
	imbachat_json json;

	set_column(&piece->column, zend_string_init(name, (size_t) (name_end - name), 0));
	piece->text = zend_string_init(text, len, 0);
	imbachat_json_begin(&json, options);
	imbachat_json_string_body(&json, piece->text);
	if (last) {
		imbachat_json_byte(&json, '"');
	}
	piece->json = end_stamp(&json);
	field->is_piecewise &= (len > 0 || last) && imbachat_is_utf8(text, len);
}

/* Splits "https://example.com/{user_id}/" into its pieces. The braces have been checked. */
static void read_pieces(imbachat_field *field, const zend_string *source, uint32_t options)
{
	const char *text = ZSTR_VAL(source), *end = text + ZSTR_LEN(source), *open = find_brace(source), *close, *next;
	size_t columns = 0;

	for (const char *c = text; c < end; c++) {
		columns += *c == '{';
	}
	field->text = zend_string_init(text, (size_t) (open - text), 0);
	field->pieces = field->pieces_end = safe_emalloc(columns, sizeof(*field->pieces), 0);
	/*
	 * Pieces can be escaped one by one if no character spans two of them. A truncated character at the end of a
	 * column is never completed by valid UTF-8 after it.
	 */
	field->is_piecewise = (field->rule == IMBACHAT_FIELD_URL || field->rule == IMBACHAT_FIELD_OTHER)
		&& imbachat_is_utf8(text, (size_t) (open - text));
	for (; open; open = next) {
		close = memchr(open, '}', (size_t) (end - open));
		ZEND_ASSERT(close && close > open + 1);
		next = memchr(close, '{', (size_t) (end - close));
		add_piece(field, open + 1, close, next ? next : end, next == NULL, options);
	}
}

/* Prepares what precedes the field's value in each row; for the first field, that includes the start of the row. */
static void read_head(imbachat_field *field, const imbachat_json *json, bool first)
{
	imbachat_json head;
	size_t name_len;

	imbachat_json_begin(&head, json->options);
	head.level = json->level;
	if (first) {
		imbachat_json_next(&head, false);
		imbachat_json_open(&head, '{');
	} else {
		head.level++;
	}
	imbachat_json_next(&head, first);
	imbachat_json_key(&head, field->name, 0);
	name_len = imbachat_json_len(&head);
	if (field->is_piecewise) {
		imbachat_json_byte(&head, '"');
		imbachat_json_string_body(&head, field->text);
	}
	field->opening = imbachat_json_len(&head) - name_len;
	field->head = end_stamp(&head);
}

/* Adds a field. The list has room for it. */
static void add_field(imbachat_field_list *list, zend_string *name, zval *source, const imbachat_json *json)
{
	imbachat_field *field = list->end;

	memset(field, 0, sizeof(*field));
	field->name = zend_string_copy(name);
	field->rule = imbachat_field_rule(name);
	if (Z_TYPE_P(source) == IS_OBJECT) {
		ZVAL_COPY(&field->closure, source);
	} else if (find_brace(Z_STR_P(source))) {
		read_pieces(field, Z_STR_P(source), json->options);
	} else {
		set_column(&field->column, zend_string_copy(Z_STR_P(source)));
	}
	read_head(field, json, field == list->fields);
	list->end++;
}

/* Adds a required field, from the column of the same name, if $fields lacks it. */
static void add_required(imbachat_field_list *list, HashTable *fields, zend_string *name, const imbachat_json *json)
{
	zval source;

	ZVAL_STR(&source, name);
	if (!is_taken(fields, &source)) {
		add_field(list, name, &source, json);
	}
}

void imbachat_fields_read(imbachat_field_list *list, HashTable *fields, const imbachat_json *json)
{
	zend_string *user_id = zend_string_init(ZEND_STRL("user_id"), 0);
	zend_string *key;
	zval *source;

	ZEND_ASSERT(!list->fields);
	list->fields = list->end = safe_emalloc(zend_hash_num_elements(fields), sizeof(*list->fields),
		2 * sizeof(*list->fields));
	add_required(list, fields, user_id, json);
	add_required(list, fields, ZSTR_KNOWN(ZEND_STR_NAME), json);
	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, key, source) {
		add_field(list, key ? key : Z_STR_P(source), source, json);
	} ZEND_HASH_FOREACH_END();
	zend_string_release(user_id);
}

static void free_pieces(imbachat_field *field)
{
	for (imbachat_piece *piece = field->pieces; piece < field->pieces_end; piece++) {
		zend_string_release(piece->column.name);
		zend_string_release(piece->text);
		zend_string_release(piece->json);
	}
	zend_string_release(field->text);
	efree(field->pieces);
}

void imbachat_fields_free(imbachat_field_list *list)
{
	for (imbachat_field *field = list->fields; field < list->end; field++) {
		zend_string_release(field->name);
		zend_string_release(field->head);
		if (field->column.name) {
			zend_string_release(field->column.name);
		}
		if (field->pieces) {
			free_pieces(field);
		}
		zval_ptr_dtor(&field->closure);
	}
	if (list->fields) {
		efree(list->fields);
	}
}

/* the values of fields */

bool imbachat_column_text_make(imbachat_column_text *text, const imbachat_field *field, imbachat_column *column,
	const imbachat_row *row)
{
	zval *value, room;

	text->string = NULL;
	ZVAL_UNDEF(&room);
	value = imbachat_row_column(row, column, field->name, &room);
	if (!value) {
		/* it has thrown */
	} else if (Z_TYPE_P(value) <= IS_STRING || imbachat_is_stringable(value)) {
		text->string = imbachat_to_string(value); /* "" for null and false */
	} else {
		imbachat_row_error(row, ZSTR_VAL(field->name), "cannot insert the column \"%s\" of type %s into the text",
			ZSTR_VAL(column->name), zend_zval_type_name(value));
	}
	zval_ptr_dtor(&room);
	text->is_made = text->string != NULL;
	return text->is_made && ZSTR_LEN(text->string) > 0;
}

bool imbachat_check_pieces(const imbachat_field *field, imbachat_piece *from, const imbachat_row *row)
{
	for (imbachat_piece *piece = from; piece < field->pieces_end; piece++) {
		if (!imbachat_check_column(row, &piece->column, field->name)) {
			return false;
		}
	}
	return true;
}

/* The text with the row's columns filled in, or false if one is absent; that is an error in a required field. */
static zval *fill_pieces(const imbachat_field *field, const imbachat_row *row, zval *room)
{
	smart_str text = {0};

	smart_str_append(&text, field->text);
	for (imbachat_piece *piece = field->pieces; piece < field->pieces_end; piece++) {
		imbachat_column_text column;

		if (!imbachat_column_text_read(&column, field, &piece->column, row)) {
			imbachat_column_text_release(&column);
			smart_str_free(&text);
			ZVAL_FALSE(room);
			if (!EG(exception) && imbachat_check_pieces(field, piece + 1, row)
					&& (field->rule == IMBACHAT_FIELD_USER_ID || field->rule == IMBACHAT_FIELD_NAME)) {
				imbachat_row_error(row, ZSTR_VAL(field->name),
					"needs the column \"%s\" for its text, which is null, false or "
					"empty", ZSTR_VAL(piece->column.name));
			}
			return EG(exception) ? NULL : room;
		}
		if (column.string) {
			smart_str_append(&text, column.string);
		} else {
			smart_str_append_long(&text, column.integer);
		}
		smart_str_append(&text, piece->text);
		imbachat_column_text_release(&column);
	}
	ZVAL_STR(room, smart_str_extract(&text));
	return room;
}

static zval *call_closure(const imbachat_field *field, const imbachat_row *row, zval *room)
{
	zend_fcall_info fci;
	zend_fcall_info_cache fcc;
	zend_result result;
	zval argument;

	/* Looked up for each row, because a closure's function can be a trampoline, which serves only one call. */
	if (zend_fcall_info_init((zval *) &field->closure, 0, &fci, &fcc, NULL, NULL) == FAILURE) {
		zend_throw_error(NULL, "The closure of the field \"%s\" cannot be called", ZSTR_VAL(field->name));
		return NULL;
	}
	ZVAL_COPY(&argument, row->value);
	if (ARG_SHOULD_BE_SENT_BY_REF(fcc.function_handler, 1)) {
		ZVAL_MAKE_REF(&argument); /* to a copy: PHP warns if it gets a value */
	}
	fci.retval = room;
	fci.params = &argument;
	fci.param_count = 1;
	result = zend_call_function(&fci, &fcc);
	zval_ptr_dtor(&argument);
	if (result == FAILURE || EG(exception)) {
		return NULL;
	}
	if (Z_ISREF_P(room)) {
		zend_unwrap_reference(room);
	}
	return room;
}

zval *imbachat_field_value(imbachat_field *field, const imbachat_row *row, zval *room)
{
	if (field->column.name) {
		return imbachat_row_column(row, &field->column, field->name, room);
	}
	return field->pieces ? fill_pieces(field, row, room) : call_closure(field, row, room);
}
