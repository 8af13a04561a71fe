#include "users.h"

#include "zend_exceptions.h"
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

/*
 * $row->column, else $row['column'] for ArrayAccess, else null, and never a warning. A class that has __get but whose
 * __isset says no is asked all the same, at last: $row->column would be.
 */
static void object_column(zval *value, zend_object *row, zend_string *column)
{
	zval room, *returned;

	ZVAL_UNDEF(&room);
	returned = row->handlers->read_property(row, column, BP_VAR_IS, NULL, &room);
	if (EG(exception) || returned != &EG(uninitialized_zval)) {
		take(value, returned, &room);
		return;
	}
	ZVAL_NULL(value);
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
	if (row->ce->__get && row->ce->__isset) {
		take(value, row->handlers->read_property(row, column, BP_VAR_R, NULL, &room), &room);
	}
}

zend_result imbachat_row_column(zval *value, const imbachat_row *row, zend_string *column, const zend_string *field)
{
	if (Z_TYPE_P(row->value) == IS_ARRAY) {
		zval *found = zend_symtable_find(Z_ARRVAL_P(row->value), column);

		if (!found) {
			imbachat_row_error(row, ZSTR_VAL(field), "needs the column \"%s\", which the row does not have", ZSTR_VAL(column));
			return FAILURE;
		}
		ZVAL_COPY_DEREF(value, found);
		return SUCCESS;
	}

	object_column(value, Z_OBJ_P(row->value), column);
	if (EG(exception)) {
		zval_ptr_dtor(value);
		return FAILURE;
	}
	return SUCCESS;
}
