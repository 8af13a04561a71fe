#include "user_row.h"

#include "zend_closures.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

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

/* Copies the value that an object handler returned, which may be stored in the room that it was given. */
static void take(zval *value, zval *returned, zval *room)
{
	ZVAL_COPY_DEREF(value, returned);
	if (returned == room) {
		zval_ptr_dtor(room);
	}
}

/* Older PHPs have no name for the first, and no virtual properties. */
#ifndef ZEND_GUARD_PROPERTY_GET
# define ZEND_GUARD_PROPERTY_GET (1 << 0)
#endif
#ifndef ZEND_ACC_VIRTUAL
# define ZEND_ACC_VIRTUAL 0
#endif
#if PHP_VERSION_ID >= 80400
# define HAS_HOOKS(property) ((property)->hooks != NULL)
#else
# define HAS_HOOKS(property) false
#endif

/* Whether __get is called for $row->column: not for a typed property without a value, nor within that __get. */
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
 * $row->column ?? $row['column'] ?? null, the second for ArrayAccess, and never a warning. As in $row->column, __get is
 * called without asking __isset if no property of the name is declared; a declared one may have no value yet.
 */
static void object_column(zval *value, zend_object *row, zend_string *column)
{
	bool is_magic = row->ce->__get && row->handlers->read_property == zend_std_read_property
		&& !zend_hash_exists(&row->ce->properties_info, column) && is_for_get(row, column);
	zval room, *returned;
	bool exists;

	ZVAL_UNDEF(&room);
	returned = row->handlers->read_property(row, column, is_magic ? BP_VAR_R : BP_VAR_IS, NULL, &room);
	exists = is_magic || returned != &EG(uninitialized_zval);
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

/*
 * The same, but a private or protected property is not read even if the caller is a method of the row's class. The
 * scope is that of Closure, which is final and has no properties. Code of the site's runs in its usual scope.
 */
static void read_from_outside(zval *value, zend_object *row, zend_string *column)
{
	zend_class_entry *scope = (zend_class_entry *) EG(fake_scope);

	EG(fake_scope) = zend_ce_closure;
	object_column(value, row, column);
	EG(fake_scope) = scope;
}

/* The public property of this name that a class declares, or NULL. An object may have no value for it yet. */
static const zend_property_info *public_property(const zend_class_entry *class, const zend_string *name)
{
	const zend_property_info *property = zend_hash_find_ptr(&class->properties_info, (zend_string *) name);

	return property && (property->flags & ZEND_ACC_PUBLIC) && !(property->flags & ZEND_ACC_STATIC) ? property : NULL;
}

/*
 * Whether an object has a column, whatever its value. A class with __get, ArrayAccess or a read handler in C has every
 * column.
 */
static bool offers(zend_object *row, zend_string *column)
{
	return row->ce->__get || instanceof_function(row->ce, zend_ce_arrayaccess)
		|| row->handlers->read_property != zend_std_read_property || public_property(row->ce, column)
		|| zend_hash_exists(row->handlers->get_properties(row), column);
}

/* The public getter for a column: getUserName() for user_name or userName. NULL if there is none. */
static const zend_function *getter_of(const zend_class_entry *class, const zend_string *column)
{
	smart_str name = {0};
	const zend_function *getter;

	smart_str_appends(&name, "get");
	for (size_t i = 0; i < ZSTR_LEN(column); i++) {
		if (ZSTR_VAL(column)[i] != '_') {
			smart_str_appendc(&name, zend_tolower_ascii(ZSTR_VAL(column)[i]));
		}
	}
	smart_str_0(&name);
	getter = zend_hash_find_ptr(&class->function_table, name.s);
	smart_str_free(&name);
	return getter && (getter->common.fn_flags & ZEND_ACC_PUBLIC) ? getter : NULL;
}

static ZEND_COLD void object_error(const imbachat_row *row, const zend_string *column, const zend_string *field)
{
	const zend_class_entry *class = Z_OBJCE_P(row->value);
	const zend_function *getter = getter_of(class, column);

	imbachat_row_error(row, ZSTR_VAL(field),
		"needs the column \"%s\", which %s has neither as a public property nor by "
		"__get or ArrayAccess; a Closure can call a getter: fn($row) => $row->%s()", ZSTR_VAL(column),
		ZSTR_VAL(class->name), getter ? ZSTR_VAL(getter->common.function_name) : "getter");
}

zval *imbachat_find_property(zend_object *row, imbachat_column *column)
{
	const zend_property_info *property = public_property(row->ce, column->name);

	column->class = row->ce;
	column->offset = 0;
	if (!property || row->handlers->read_property != zend_std_read_property
			|| instanceof_function(row->ce, zend_ce_arrayaccess) /* which is asked if the property is null */
			|| (property->flags & ZEND_ACC_VIRTUAL) || HAS_HOOKS(property)) {
		return NULL;
	}
	column->offset = property->offset;
	return Z_TYPE_P(OBJ_PROP(row, property->offset)) != IS_UNDEF ? OBJ_PROP(row, property->offset) : NULL;
}

/* Looks a column up as $row[$name] does: '1' is the key 1. Remembers its place and the row's key for the next row. */
zval *imbachat_find_column(HashTable *row, imbachat_column *column)
{
	zval *found = zend_symtable_find(row, column->name);

	ZEND_ASSERT(ZSTR_H(column->name) != 0);
	if (found && !(HT_FLAGS(row) & HASH_FLAG_PACKED)) {
		Bucket *bucket = (Bucket *) found; /* val is its first member */

		column->bucket = (uint32_t) (bucket - row->arData);
		ZEND_ASSERT(column->bucket < row->nNumUsed);
		if (bucket->key && bucket->key != column->name) {
			zend_string_release(column->name);
			column->name = zend_string_copy(bucket->key);
		}
	}
	return found;
}

static ZEND_COLD void array_error(const imbachat_row *row, const zend_string *column, const zend_string *field)
{
	imbachat_row_error(row, ZSTR_VAL(field), "needs the column \"%s\", which the row does not have", ZSTR_VAL(column));
}

bool imbachat_check_column(const imbachat_row *row, imbachat_column *column, const zend_string *field)
{
	if (imbachat_plain_column(row, column)) {
		return true;
	}
	if (Z_TYPE_P(row->value) == IS_ARRAY) {
		array_error(row, column->name, field);
	} else if (offers(Z_OBJ_P(row->value), column->name)) {
		return true;
	} else if (!EG(exception)) { /* the initializer of a lazy object may have thrown */
		object_error(row, column->name, field);
	}
	return false;
}

zval *imbachat_row_column(const imbachat_row *row, imbachat_column *column, const zend_string *field, zval *room)
{
	zval *found;

	if (EXPECTED(Z_TYPE_P(row->value) == IS_ARRAY)) {
		found = imbachat_array_column(Z_ARRVAL_P(row->value), column);
		if (UNEXPECTED(!found)) {
			array_error(row, column->name, field);
			return NULL;
		}
		ZVAL_DEREF(found);
		return found;
	}
	read_from_outside(room, Z_OBJ_P(row->value), column->name);
	if (Z_TYPE_P(room) == IS_NULL && !EG(exception) && !offers(Z_OBJ_P(row->value), column->name)) {
		object_error(row, column->name, field);
	}
	return EG(exception) ? NULL : room;
}
