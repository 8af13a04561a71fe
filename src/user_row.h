/* One row of $users and its columns. Rows are borrowed; a column owns its name. */
#ifndef IMBACHAT_USER_ROW_H
#define IMBACHAT_USER_ROW_H

#include "php.h"
#include "zend_exceptions.h"

#include "exceptions.h"

/* One row of $users. */
typedef struct {
	zval *value; /* an array or an object */
	zend_ulong position; /* from 0 */
} imbachat_row;

/* A column to be read from each row. */
typedef struct {
	zend_string *name; /* its hash is known */
	uint32_t bucket; /* its place in the last array: rows of one result are alike */
	const zend_class_entry *class; /* that of the last object whose properties were read… */
	uint32_t offset; /* … and where its objects have the property; 0 if it is not a plain public one */
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

/* The slow part of imbachat_property(). */
zval *imbachat_find_property(zend_object *row, imbachat_column *column);

/* A public property that has a value and is read without any code of the site's, or NULL. */
static zend_always_inline zval *imbachat_property(zend_object *row, imbachat_column *column)
{
	zval *value;

	if (EXPECTED(row->ce == column->class)) {
		value = column->offset > 0 ? OBJ_PROP(row, column->offset) : NULL;
		return value && EXPECTED(Z_TYPE_P(value) != IS_UNDEF) ? value : NULL;
	}
	if (row->ce == zend_standard_class_def) {
		return EXPECTED(row->properties) ? imbachat_array_column(row->properties, column) : NULL;
	}
	return imbachat_find_property(row, column);
}

/* A column that needs no code of the site's, borrowed; NULL for any other, and if there is none. */
static zend_always_inline zval *imbachat_plain_column(const imbachat_row *row, imbachat_column *column)
{
	return EXPECTED(Z_TYPE_P(row->value) == IS_ARRAY)
		? imbachat_array_column(Z_ARRVAL_P(row->value), column)
		: imbachat_property(Z_OBJ_P(row->value), column);
}

/* Whether a row has a column, whatever its value. If not, it has thrown; field names the one that asks. */
bool imbachat_check_column(const imbachat_row *row, imbachat_column *column, const zend_string *field);

/*
 * The column of a row: from an array it is borrowed, from an object it is put into room, which the caller frees in any
 * case. NULL where it has thrown; field names the one that asks, for the message.
 */
zval *imbachat_row_column(const imbachat_row *row, imbachat_column *column, const zend_string *field, zval *room);

/* Throws an InvalidUserException about a field of the row. */
ZEND_COLD void imbachat_row_error(const imbachat_row *row, const char *field, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

/* Whether a value can be a row. Throws if not. */
static inline bool imbachat_check_row(const zval *value, zend_ulong position)
{
	if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		return true;
	}
	zend_throw_exception_ex(imbachat_ce_invalid_user_exception, 0,
		"Row " ZEND_ULONG_FMT " must be an array or an object, "
		"%s given", position, zend_zval_type_name(value));
	return false;
}

#endif
