/* The fields of a user: their rules, and $fields, which says where their values come from. */
#ifndef IMBACHAT_USER_FIELDS_H
#define IMBACHAT_USER_FIELDS_H

#include "user_row.h"
#include "json.h"

/* Fields with a rule, and all others. */
typedef enum {
	IMBACHAT_FIELD_OTHER,
	IMBACHAT_FIELD_NAME,
	IMBACHAT_FIELD_URL, /* avatar_url, profile_url */
	IMBACHAT_FIELD_USER_ID,
	IMBACHAT_FIELD_LASTLOGIN,
	IMBACHAT_FIELD_PROFILES,
} imbachat_rule;

imbachat_rule imbachat_field_rule(const zend_string *name);

/* A {column} in a text, and the text after it up to the next column. */
typedef struct {
	imbachat_column column;
	zend_string *text; /* as in $fields */
	zend_string *json; /* a stamp: the same, escaped; the last piece has the closing quote */
} imbachat_piece;

/* One entry of $fields. */
typedef struct {
	zend_string *name;
	imbachat_rule rule;
	zend_string *head; /* a stamp: what precedes the value in each row */
	imbachat_column column; /* the source, if its name is set */
	zend_string *text; /* the source, if it is a text with columns: the text before the first… */
	imbachat_piece *pieces; /* … and the columns */
	imbachat_piece *pieces_end;
	bool is_piecewise; /* the pieces can be written one by one; then head ends with the opening quote and text… */
	size_t opening; /* … which have this many bytes */
	zval closure; /* the source, if it is a closure; else undefined */
} imbachat_field;

/* $fields, preceded by user_id and name if it lacks them. Owns all that it points to. */
typedef struct {
	imbachat_field *fields; /* NULL before imbachat_fields_read() */
	imbachat_field *end;
} imbachat_field_list;

/*
 * Checks $fields, argument arg_num, and returns it without references, for the caller to release. NULL if it has
 * thrown.
 */
HashTable *imbachat_fields_arg(HashTable *fields, uint32_t arg_num);

/* Prepares $fields for rows at the current level of the JSON. */
void imbachat_fields_read(imbachat_field_list *list, HashTable *fields, const imbachat_json *json);
void imbachat_fields_free(imbachat_field_list *list);

/* The value of a field for a row, borrowed or in room, as imbachat_row_column() returns it. NULL if it has thrown. */
zval *imbachat_field_value(imbachat_field *field, const imbachat_row *row, zval *room);

/* A column's value as a part of a text. */
typedef struct {
	zend_string *string; /* NULL if it is an integer */
	zend_long integer;
	bool is_made; /* whether the string was made for this, maybe by the site's code, and is to be released */
} imbachat_column_text;

/* The rest of imbachat_column_text_read(). */
bool imbachat_column_text_make(imbachat_column_text *text, const imbachat_field *field, imbachat_column *column,
	const imbachat_row *row);

/*
 * Reads a column's value as a part of a text, for the caller to release in any case. False if it is null, false or
 * '', and if it has thrown.
 */
static zend_always_inline bool imbachat_column_text_read(imbachat_column_text *text, const imbachat_field *field,
	imbachat_column *column, const imbachat_row *row)
{
	zval *value = imbachat_plain_column(row, column);

	text->is_made = false;
	if (EXPECTED(value && Z_TYPE_P(value) == IS_STRING)) {
		text->string = Z_STR_P(value);
		return Z_STRLEN_P(value) > 0;
	}
	if (value && Z_TYPE_P(value) == IS_LONG) {
		text->string = NULL;
		text->integer = Z_LVAL_P(value);
		return true;
	}
	return !(value && Z_TYPE_P(value) == IS_NULL) && imbachat_column_text_make(text, field, column, row);
}

/* After a column that is empty: whether the row has those of the pieces from there on. If not, it has thrown. */
bool imbachat_check_pieces(const imbachat_field *field, imbachat_piece *from, const imbachat_row *row);

static zend_always_inline void imbachat_column_text_release(imbachat_column_text *text)
{
	if (UNEXPECTED(text->is_made)) {
		zend_string_release(text->string);
	}
}

#endif
