/* What the files of the users feature share: the files user_*.c. */
#ifndef IMBACHAT_USERS_H
#define IMBACHAT_USERS_H

#include "imbachat_glue.h"
#include "local_time.h"

/* One row of $users. */
typedef struct {
	zval *value; /* an array or an object */
	zend_ulong position; /* from 0 */
} imbachat_row;

/* user_row.c */

/* A column that rows are asked for. */
typedef struct {
	zend_string *name; /* its hash is known */
	uint32_t bucket; /* where the last array had it: rows of one result are alike */
} imbachat_column;

/* The slow part of imbachat_array_column(). */
zval *imbachat_find_column(HashTable *row, imbachat_column *column);

/* A column of an array, or NULL. Rows of one result have it at the same place, and most often share the key too. */
static zend_always_inline zval *imbachat_array_column(HashTable *row, imbachat_column *column)
{
	if (!(HT_FLAGS(row) & HASH_FLAG_PACKED) && column->bucket < row->nNumUsed) {
		Bucket *bucket = row->arData + column->bucket;

		if (EXPECTED(bucket->key == column->name) && EXPECTED(Z_TYPE(bucket->val) != IS_UNDEF)) {
			return &bucket->val;
		}
	}
	return imbachat_find_column(row, column);
}

/*
 * The column of a row: from an array it is borrowed, from an object it is put into room, which the caller frees in any
 * case. NULL where it has thrown; field names the one that asks, for the message.
 */
zval *imbachat_row_column(const imbachat_row *row, imbachat_column *column, const zend_string *field, zval *room);

/* Throws an InvalidUserException about a field of the row. */
ZEND_COLD void imbachat_row_error(const imbachat_row *row, const char *field, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* user_fields.c */

/* The fields that have rules of their own, and all others. */
typedef enum {
	IMBACHAT_FIELD_OTHER,
	IMBACHAT_FIELD_NAME,
	IMBACHAT_FIELD_URL, /* avatar_url, profile_url */
	IMBACHAT_FIELD_USER_ID,
	IMBACHAT_FIELD_LASTLOGIN,
	IMBACHAT_FIELD_PROFILES,
} imbachat_rule;

imbachat_rule imbachat_field_rule(const zend_string *name);

/* A column in a text, in braces, and what follows it up to the next one. */
typedef struct {
	imbachat_column column;
	zend_string *text; /* as it stands in $fields */
	zend_string *json; /* a stamp: the same, escaped; of the last piece with the closing quote */
} imbachat_piece;

/* One entry of $fields. */
typedef struct {
	zend_string *name;
	imbachat_rule rule;
	zend_string *head; /* a stamp: what is written before the value in each row */
	imbachat_column column; /* the source, where its name is set */
	zend_string *text; /* the source, where it is a text with columns in it: what comes before the first of them… */
	imbachat_piece *pieces; /* … and these, … */
	imbachat_piece *pieces_end;
	bool is_piecewise; /* whether the pieces can be escaped and written one by one: then head holds also the … */
	size_t opening; /* … opening quote and text, so many bytes */
	zval closure; /* the source, where it is a closure; else undefined */
} imbachat_field;

/* $fields, with user_id and name in front where it leaves them out. Owns all that it points to. */
typedef struct {
	imbachat_field *fields; /* NULL before imbachat_fields_read() */
	imbachat_field *end;
} imbachat_field_list;

/*
 * $fields, argument arg_num, without references, for the caller to release. NULL where they are no good, and it has
 * thrown.
 */
HashTable *imbachat_fields_arg(HashTable *fields, uint32_t arg_num);

/* Reads $fields for rows that are written at the JSON's present level. */
void imbachat_fields_read(imbachat_field_list *list, HashTable *fields, const imbachat_json *json);
void imbachat_fields_free(imbachat_field_list *list);

/* The value of a field for a row, borrowed or in room, as of imbachat_row_column(). NULL where it has thrown. */
zval *imbachat_field_value(imbachat_field *field, const imbachat_row *row, zval *room);

/* A column's value as a part of a text. NULL where it is null, false or '', and where it has thrown. */
zend_string *imbachat_column_text(const imbachat_field *field, imbachat_column *column, const imbachat_row *row);

/* user_statement.c */

/*
 * A PDOStatement that is not to throw ends in the midst of its rows as if there were no more. What is to be called before
 * and after going through an object, whatever it is: false where it was such a statement, and it has thrown.
 */
void imbachat_statement_forget_error(zend_object *object);
bool imbachat_statement_check(zend_object *object, zend_ulong position);

/*
 * A PDOStatement with FETCH_ASSOC, or with FETCH_BOTH where columns are asked for by their names, whose rows all are in
 * one array, one after the other: it takes PDO as long to make an array of a row as to find the row. A row's columns that
 * nobody asks for are not read at all.
 */
typedef struct {
	zend_object *object;
	int mode; /* the statement's, to be set again */
	zval row; /* the array */
	zval **values; /* in it, for each column, NULL for one that is not asked for; NULL itself before the first row */
	int count;
} imbachat_statement;

/*
 * Whether the rows of $users, an object, can be had like that. Then they are to be iterated over, each being read by
 * imbachat_statement_row(), and after that imbachat_statement_close() is due, in any case. Until then the statement gives
 * its rows to nobody else.
 */
bool imbachat_statement_open(imbachat_statement *statement, zend_object *object, HashTable *fields);

/* The row that the iterator is at, for the fields of a list, or for all columns where that is NULL. */
zval *imbachat_statement_row(imbachat_statement *statement, const imbachat_field_list *list);

void imbachat_statement_close(imbachat_statement *statement);

/* user_values.c */

/* One key or property of a row that goes out as it is, kept for the next row, which most often has the same there. */
typedef struct {
	zend_string *key; /* NULL where there is none, or a number */
	zend_string *head; /* a stamp: what is written before the value */
	imbachat_rule rule;
} imbachat_member_head;

/* Rows with more members than this have the heads of the others written anew each time. */
#define IMBACHAT_KEPT_HEADS 32

/* The answer while it is being written. */
typedef struct {
	imbachat_json json;
	HashTable *fields; /* $fields, of imbachat_fields_arg(), or NULL: all that a row has */
	imbachat_field_list list; /* $fields, once a row has come */
	imbachat_statement statement; /* $users, while it is open */
	imbachat_member_head *heads; /* without $fields, once a row has come: IMBACHAT_KEPT_HEADS of them */
	imbachat_clock *clock;
	bool zone_is_checked; /* whether the clock's zone is known to be the default still */
	zend_ulong count; /* of the rows before the current one */
} imbachat_user_writer;

/* To be called where the site's code may have run: it may have set another default time zone. */
static inline void imbachat_recheck_time_zone(imbachat_user_writer *writer)
{
	writer->zone_is_checked = false;
}

/* Writes a value by the rule of its field; name is the field's, for messages. FAILURE where it has thrown. */
zend_result imbachat_write_by_rule(imbachat_user_writer *writer, imbachat_rule rule, zval *value, const char *name,
	const imbachat_row *row);

/* The same after a stamp, quicker for what most values are. */
static zend_always_inline zend_result imbachat_write_value(imbachat_user_writer *writer, imbachat_rule rule, zval *value,
	const char *name, const imbachat_row *row)
{
	imbachat_json *json = &writer->json;
	zend_long time;

	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		if (rule <= IMBACHAT_FIELD_NAME || (rule == IMBACHAT_FIELD_URL && Z_STRLEN_P(value) > 0)) {
			imbachat_json_string(json, Z_STR_P(value));
			return SUCCESS;
		}
		if (rule == IMBACHAT_FIELD_LASTLOGIN
				&& imbachat_local_time(writer->clock, &writer->zone_is_checked, Z_STR_P(value), &time)) {
			json->at = imbachat_decimal_write(json->at, time);
			return SUCCESS;
		}
	} else if (Z_TYPE_P(value) == IS_LONG && rule != IMBACHAT_FIELD_NAME) {
		json->at = imbachat_decimal_write(json->at, Z_LVAL_P(value));
		return SUCCESS;
	}
	return imbachat_write_by_rule(writer, rule, value, name, row);
}

#endif
