#include "user_row.h"

#include "zend_interfaces.h"

void imbachat_row_error(const imbachat_row *row, const char *field, const char *format, ...)
{
	zend_string *reason;
	va_list args;

	va_start(args, format);
	reason = zend_vstrpprintf(0, format, args);
	va_end(args);
	zend_throw_exception_ex(imbachat_ce_invalid_user_exception, 0, "Row " ZEND_ULONG_FMT ": field \"%s\" %s",
		row->position, field, ZSTR_VAL(reason));
	zend_string_release(reason);
}

/* What a handler returned, which may or may not be in the room that was given to it, as a copy of our own. */
static void take(zval *value, zval *returned, zval *room)
{
	ZVAL_COPY_DEREF(value, returned);
	if (returned == room) {
		zval_ptr_dtor(room);
	}
}

/* Older PHPs do not name the first, and have no property without a place. */
#ifndef ZEND_GUARD_PROPERTY_GET
# define ZEND_GUARD_PROPERTY_GET (1 << 0)
#endif
#ifndef ZEND_ACC_VIRTUAL
# define ZEND_ACC_VIRTUAL 0
#endif

/* Whether $row->column is for __get: neither a typed property without a value nor asked for from within that __get. */
static bool is_for_get(zend_object *row, zend_string *column)
{
	zend_property_info *property = zend_get_property_info(row->ce, column, true);

	if (property && property != ZEND_WRONG_PROPERTY_INFO && !(property->flags & (ZEND_ACC_STATIC | ZEND_ACC_VIRTUAL))
			&& (Z_PROP_FLAG_P(OBJ_PROP(row, property->offset)) & IS_PROP_UNINIT)) {
		return false;
	}
	return !(*zend_get_property_guard(row, column) & ZEND_GUARD_PROPERTY_GET);
}

/*
 * $row->column ?? $row['column'] ?? null, the second for ArrayAccess, and never a warning. A class that has __get but whose
 * __isset says no is asked all the same, at last: $row->column would be.
 */
static void object_column(zval *value, zend_object *row, zend_string *column)
{
	zval room, *returned;
	bool exists;

	ZVAL_UNDEF(&room);
	returned = row->handlers->read_property(row, column, BP_VAR_IS, NULL, &room);
	exists = returned != &EG(uninitialized_zval);
	take(value, returned, &room);
	if (EG(exception) || Z_TYPE_P(value) != IS_NULL) {
		return;
	}
	if (instanceof_function(row->ce, zend_ce_arrayaccess)) {
		zval offset;

		ZVAL_STR(&offset, column);
		returned = row->handlers->read_dimension(row, &offset, BP_VAR_IS, &room);
		if (returned) {
			take(value, returned, &room);
		}
		if (EG(exception) || Z_TYPE_P(value) != IS_NULL) {
			return;
		}
	}
	if (!exists && row->ce->__get && row->ce->__isset && is_for_get(row, column)) {
		take(value, row->handlers->read_property(row, column, BP_VAR_R, NULL, &room), &room);
	}
}

/* Looks a column up, as $row['1'] finds the key 1, and keeps the place and the row's own key for the next row. */
zval *imbachat_find_column(HashTable *row, imbachat_column *column)
{
	zval *found = zend_symtable_find(row, column->name);

	if (found && !(HT_FLAGS(row) & HASH_FLAG_PACKED)) {
		Bucket *bucket = (Bucket *) found; /* val is its first member */

		column->bucket = (uint32_t) (bucket - row->arData);
		if (bucket->key && bucket->key != column->name) {
			zend_string_release(column->name);
			column->name = zend_string_copy(bucket->key);
		}
	}
	return found;
}

zval *imbachat_row_column(const imbachat_row *row, imbachat_column *column, const zend_string *field, zval *room)
{
	zval *found;

	if (EXPECTED(Z_TYPE_P(row->value) == IS_ARRAY)) {
		found = imbachat_array_column(Z_ARRVAL_P(row->value), column);
		if (UNEXPECTED(!found)) {
			imbachat_row_error(row, ZSTR_VAL(field), "needs the column \"%s\", which the row does not have",
				ZSTR_VAL(column->name));
			return NULL;
		}
		ZVAL_DEREF(found);
		return found;
	}
	object_column(room, Z_OBJ_P(row->value), column->name);
	return EG(exception) ? NULL : room;
}
