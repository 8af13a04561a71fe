#include "users.h"

#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

imbachat_rule imbachat_field_rule(const zend_string *name)
{
	static const struct {
		const char *name;
		imbachat_rule rule;
	} rules[] = {
		{"user_id", IMBACHAT_FIELD_USER_ID},
		{"name", IMBACHAT_FIELD_NAME},
		{"avatar_url", IMBACHAT_FIELD_URL},
		{"profile_url", IMBACHAT_FIELD_URL},
		{"lastlogin", IMBACHAT_FIELD_LASTLOGIN},
		{"profiles", IMBACHAT_FIELD_PROFILES},
	};

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		if (zend_string_equals_cstr(name, rules[i].name, strlen(rules[i].name))) {
			return rules[i].rule;
		}
	}
	return IMBACHAT_FIELD_OTHER;
}

/* reading $fields */

static void add_piece(imbachat_field *field, const char *start, const char *end, bool is_column)
{
	imbachat_piece *piece;

	field->pieces = safe_erealloc(field->pieces, field->piece_count + 1, sizeof(*field->pieces), 0);
	piece = &field->pieces[field->piece_count++];
	piece->text = zend_string_init(start, (size_t) (end - start), 0);
	piece->is_column = is_column;
}

/* Cuts "https://example.com/{user_id}/" into its pieces. False where a brace has no name or no end. */
static bool read_pieces(imbachat_field *field, const zend_string *source)
{
	const char *text = ZSTR_VAL(source), *end = text + ZSTR_LEN(source), *open, *close;

	while ((open = memchr(text, '{', (size_t) (end - text)))) {
		close = memchr(open, '}', (size_t) (end - open));
		if (!close || close == open + 1) {
			return false;
		}
		if (open > text) {
			add_piece(field, text, open, false);
		}
		add_piece(field, open + 1, close, true);
		text = close + 1;
	}
	if (end > text) {
		add_piece(field, text, end, false);
	}
	return true;
}

static bool has_pieces(const zend_string *source)
{
	return memchr(ZSTR_VAL(source), '{', ZSTR_LEN(source)) != NULL;
}

/* Adds a field without a source. The list has room for it. */
static imbachat_field *add_field(imbachat_field_list *list, zend_string *name)
{
	imbachat_field *field = &list->fields[list->count++];

	field->name = zend_string_copy(name);
	field->rule = imbachat_field_rule(name);
	field->column = NULL;
	field->pieces = NULL;
	field->piece_count = 0;
	ZVAL_UNDEF(&field->closure);
	return field;
}

static void add_column_field(imbachat_field_list *list, zend_string *name, zend_string *column)
{
	add_field(list, name)->column = zend_string_copy(column);
}

/* An entry with a name: 'name' => source. */
static zend_result add_named(imbachat_field_list *list, zend_string *name, zval *source, uint32_t arg_num)
{
	if (Z_TYPE_P(source) == IS_OBJECT && instanceof_function(Z_OBJCE_P(source), zend_ce_closure)) {
		ZVAL_COPY(&add_field(list, name)->closure, source);
		return SUCCESS;
	}
	if (Z_TYPE_P(source) != IS_STRING) {
		zend_argument_type_error(arg_num, "must have a column, a text or a Closure as the source of \"%s\", %s given",
			ZSTR_VAL(name), zend_zval_type_name(source));
		return FAILURE;
	}
	if (Z_STRLEN_P(source) == 0) {
		zend_argument_value_error(arg_num, "must not have an empty source for \"%s\"", ZSTR_VAL(name));
		return FAILURE;
	}
	if (!has_pieces(Z_STR_P(source))) {
		add_column_field(list, name, Z_STR_P(source));
	} else if (!read_pieces(add_field(list, name), Z_STR_P(source))) {
		zend_argument_value_error(arg_num, "must have a column's name and a \"}\" after each \"{\" in the source of \"%s\"",
			ZSTR_VAL(name));
		return FAILURE;
	}
	return SUCCESS;
}

/* An entry without a name, which is the column's name and the field's. */
static zend_result add_plain(imbachat_field_list *list, zval *source, uint32_t arg_num)
{
	if (Z_TYPE_P(source) != IS_STRING) {
		zend_argument_type_error(arg_num, "must have a column's name where an entry has no name of its own, %s given",
			zend_zval_type_name(source));
		return FAILURE;
	}
	if (has_pieces(Z_STR_P(source))) {
		zend_argument_value_error(arg_num, "must have a name for the text \"%s\"", Z_STRVAL_P(source));
		return FAILURE;
	}
	add_column_field(list, Z_STR_P(source), Z_STR_P(source));
	return SUCCESS;
}

/* The name that an entry of $fields gives its field, or NULL where it has none. */
static zend_string *entry_name(zend_string *key, zval *source)
{
	if (key) {
		return key;
	}
	return Z_TYPE_P(source) == IS_STRING ? Z_STR_P(source) : NULL;
}

/* All names, each once and none empty. */
static zend_result check_names(HashTable *names, HashTable *fields, uint32_t arg_num)
{
	zend_string *key, *name;
	zval *source;

	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, key, source) {
		ZVAL_DEREF(source);
		name = entry_name(key, source);
		if (name && ZSTR_LEN(name) == 0) {
			zend_argument_value_error(arg_num, "must not have an empty field name");
			return FAILURE;
		}
		if (name && !zend_hash_add_empty_element(names, name)) {
			zend_argument_value_error(arg_num, "must not have the field \"%s\" twice", ZSTR_VAL(name));
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void add_required(imbachat_field_list *list, HashTable *names, const char *name, size_t len)
{
	if (!zend_hash_str_exists(names, name, len)) {
		zend_string *column = zend_string_init(name, len, 0);

		add_column_field(list, column, column);
		zend_string_release(column);
	}
}

static zend_result add_entries(imbachat_field_list *list, HashTable *fields, uint32_t arg_num)
{
	zend_string *key;
	zval *source;
	zend_result result;

	ZEND_HASH_FOREACH_STR_KEY_VAL(fields, key, source) {
		ZVAL_DEREF(source);
		result = key ? add_named(list, key, source, arg_num) : add_plain(list, source, arg_num);
		if (result == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

zend_result imbachat_fields_read(imbachat_field_list *list, HashTable *fields, uint32_t arg_num)
{
	HashTable names;
	zend_result result;

	list->fields = safe_emalloc(zend_hash_num_elements(fields) + 2, sizeof(*list->fields), 0);
	list->count = 0;
	zend_hash_init(&names, zend_hash_num_elements(fields), NULL, NULL, 0);
	result = check_names(&names, fields, arg_num);
	if (result == SUCCESS) {
		add_required(list, &names, ZEND_STRL("user_id"));
		add_required(list, &names, ZEND_STRL("name"));
		result = add_entries(list, fields, arg_num);
	}
	zend_hash_destroy(&names);
	if (result == FAILURE) {
		imbachat_fields_free(list);
	}
	return result;
}

void imbachat_fields_free(imbachat_field_list *list)
{
	for (uint32_t i = 0; i < list->count; i++) {
		imbachat_field *field = &list->fields[i];

		zend_string_release(field->name);
		if (field->column) {
			zend_string_release(field->column);
		}
		for (uint32_t piece = 0; piece < field->piece_count; piece++) {
			zend_string_release(field->pieces[piece].text);
		}
		if (field->pieces) {
			efree(field->pieces);
		}
		zval_ptr_dtor(&field->closure);
	}
	efree(list->fields);
}

/* the values of fields */

/* A column's value as a part of a text, or NULL: then *absent says that the column is null, false or '', or it has thrown. */
static zend_string *column_text(const imbachat_field *field, zend_string *column, const imbachat_row *row, bool *absent)
{
	zend_string *text = NULL;
	zval value;

	*absent = false;
	if (imbachat_row_column(&value, row, column, field->name) == FAILURE) {
		return NULL;
	}
	if (Z_TYPE(value) <= IS_FALSE) {
		*absent = true;
		return NULL;
	}
	if (Z_TYPE(value) <= IS_STRING
			|| (Z_TYPE(value) == IS_OBJECT && instanceof_function(Z_OBJCE(value), zend_ce_stringable))) {
		text = zval_try_get_string(&value);
	} else {
		imbachat_row_error(row, ZSTR_VAL(field->name), "cannot take the column \"%s\" of type %s into a text", ZSTR_VAL(column),
			zend_zval_type_name(&value));
	}
	zval_ptr_dtor(&value);
	if (text && ZSTR_LEN(text) == 0) {
		*absent = true;
		zend_string_release(text);
		text = NULL;
	}
	return text;
}

/* The text with the row's columns filled in, or false where one of them is absent. */
static zend_result fill_pieces(zval *value, const imbachat_field *field, const imbachat_row *row)
{
	smart_str text = {0};

	for (uint32_t i = 0; i < field->piece_count; i++) {
		const imbachat_piece *piece = &field->pieces[i];
		zend_string *column;
		bool absent;

		if (!piece->is_column) {
			smart_str_append(&text, piece->text);
			continue;
		}
		column = column_text(field, piece->text, row, &absent);
		if (!column) {
			smart_str_free(&text);
			ZVAL_FALSE(value);
			return absent ? SUCCESS : FAILURE;
		}
		smart_str_append(&text, column);
		zend_string_release(column);
	}
	ZVAL_STR(value, smart_str_extract(&text));
	return SUCCESS;
}

static zend_result call_closure(zval *value, const imbachat_field *field, const imbachat_row *row)
{
	zend_fcall_info fci;
	zend_fcall_info_cache fcc;

	/* Looked up for each row: a closure's function can be a trampoline that is good for one call only. */
	if (zend_fcall_info_init((zval *) &field->closure, 0, &fci, &fcc, NULL, NULL) == FAILURE) {
		zend_throw_error(NULL, "The closure of the field \"%s\" cannot be called", ZSTR_VAL(field->name));
		return FAILURE;
	}
	fci.retval = value;
	fci.params = row->value;
	fci.param_count = 1;
	ZVAL_UNDEF(value);
	if (zend_call_function(&fci, &fcc) == FAILURE || EG(exception)) {
		zval_ptr_dtor(value);
		return FAILURE;
	}
	if (Z_ISREF_P(value)) {
		zend_unwrap_reference(value);
	}
	return SUCCESS;
}

zend_result imbachat_field_value(zval *value, const imbachat_field *field, const imbachat_row *row)
{
	if (field->column) {
		return imbachat_row_column(value, row, field->column, field->name);
	}
	if (field->pieces) {
		return fill_pieces(value, field, row);
	}
	return call_closure(value, field, row);
}
