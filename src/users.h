/* What the files of the users feature share: users.c writes users, user_fields.c reads $fields, user_row.c reads rows. */
#ifndef IMBACHAT_USERS_H
#define IMBACHAT_USERS_H

#include "imbachat_glue.h"

/* One row of $users. */
typedef struct {
	zval *value; /* an array or an object */
	zend_ulong position; /* from 0 */
} imbachat_row;

/* user_row.c */

/*
 * The column of a row, as a copy that the caller owns. FAILURE where it has thrown; field names the one that asks, for
 * the message.
 */
zend_result imbachat_row_column(zval *value, const imbachat_row *row, zend_string *column, const zend_string *field);

/* Throws an InvalidUserException about a field of the row. */
ZEND_COLD void imbachat_row_error(const imbachat_row *row, const char *field, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* user_fields.c */

/* The fields that have rules of their own, and all others. */
typedef enum {
	IMBACHAT_FIELD_OTHER,
	IMBACHAT_FIELD_USER_ID,
	IMBACHAT_FIELD_NAME,
	IMBACHAT_FIELD_URL, /* avatar_url, profile_url */
	IMBACHAT_FIELD_LASTLOGIN,
	IMBACHAT_FIELD_PROFILES,
} imbachat_rule;

imbachat_rule imbachat_field_rule(const zend_string *name);

/* A piece of a text with columns in braces: a column's name, or what stands between two of them. */
typedef struct {
	zend_string *text;
	bool is_column;
} imbachat_piece;

/* One entry of $fields. */
typedef struct {
	zend_string *name;
	imbachat_rule rule;
	zend_string *column; /* the source, where it is a column */
	imbachat_piece *pieces; /* the source, where it is a text with columns in it */
	uint32_t piece_count;
	zval closure; /* the source, where it is a closure; else undefined */
} imbachat_field;

/* $fields, with user_id and name in front where it leaves them out. Owns all that it points to. */
typedef struct {
	imbachat_field *fields;
	uint32_t count;
} imbachat_field_list;

/* Reads $fields, argument arg_num. FAILURE where it has thrown; then there is nothing to free. */
zend_result imbachat_fields_read(imbachat_field_list *list, HashTable *fields, uint32_t arg_num);
void imbachat_fields_free(imbachat_field_list *list);

/* The value of a field for a row, as a copy that the caller owns. FAILURE where it has thrown. */
zend_result imbachat_field_value(zval *value, const imbachat_field *field, const imbachat_row *row);

#endif
