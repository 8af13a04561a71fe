#include "user_statement.h"

#include "zend_exceptions.h"

#include "exceptions.h"

/*
 * PDO's own header, if this PHP has it. Nothing of PDO is linked: a statement is known by its class at run time, and what
 * is called is its driver's.
 */
#ifdef __has_include
# if __has_include("ext/pdo/php_pdo_driver.h")
#  include "ext/pdo/php_pdo_driver.h"
#  define HAVE_STATEMENTS 1
# endif
#endif

#ifdef HAVE_STATEMENTS
static pdo_stmt_t *as_statement(zend_object *object)
{
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("pdostatement"));

	if (!ce || ce->type != ZEND_INTERNAL_CLASS || !instanceof_function(object->ce, ce)
			|| object->ce->get_iterator != ce->get_iterator) { /* a class of the site's with its own getIterator() */
		return NULL;
	}
	return php_pdo_stmt_fetch_object(object);
}

void imbachat_statement_forget_error(zend_object *object)
{
	pdo_stmt_t *stmt = as_statement(object);

	if (stmt && stmt->executed) {
		strcpy(stmt->error_code, PDO_ERR_NONE);
	}
}

/* SQLSTATEs of the classes 00, 01 and 02 are success, a warning, and the end of the rows. */
bool imbachat_statement_check(zend_object *object, zend_ulong position)
{
	const pdo_stmt_t *stmt = as_statement(object);

	if (!stmt || (stmt->error_code[0] == '0' && stmt->error_code[1] <= '2')) {
		return true;
	}
	zend_throw_exception_ex(imbachat_ce_exception, 0, "Row " ZEND_ULONG_FMT " cannot be fetched: SQLSTATE[%s]",
		position, stmt->error_code);
	return false;
}

/* Whether a row's array is nothing but the names of the columns, or also their numbers, and the values of the driver. */
static bool gives_plain_rows(const pdo_stmt_t *stmt)
{
	return stmt->dbh && (stmt->default_fetch_type == PDO_FETCH_ASSOC || stmt->default_fetch_type == PDO_FETCH_BOTH)
		&& !stmt->bound_columns && !stmt->dbh->stringify && stmt->dbh->oracle_nulls == PDO_NULL_NATURAL;
}

/* Whether a source asks for a column by its number, or by a name that starts as one. */
static bool asks_by_number(const zend_string *source)
{
	const char *c = ZSTR_VAL(source), *end = c + ZSTR_LEN(source);
	bool opens = memchr(c, '{', ZSTR_LEN(source)) == NULL; /* a name from its first byte on, or a text with names */

	for (; c < end; opens = *c++ == '{') {
		if (opens && *c >= '0' && *c <= '9') {
			return true;
		}
	}
	return false;
}

/* Whether the fields take nothing but columns by their names. A closure gets the row, and may keep it or fetch another. */
static bool asks_by_name(HashTable *fields)
{
	zval *source;

	ZEND_HASH_FOREACH_VAL(fields, source) {
		if (Z_TYPE_P(source) != IS_STRING || asks_by_number(Z_STR_P(source))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool imbachat_statement_open(imbachat_statement *statement, zend_object *object, HashTable *fields)
{
	pdo_stmt_t *stmt = as_statement(object);

	if (!stmt || !gives_plain_rows(stmt)
			|| (fields ? !asks_by_name(fields) : stmt->default_fetch_type == PDO_FETCH_BOTH)) {
		return false;
	}
	*statement = (imbachat_statement) {.object = object, .mode = stmt->default_fetch_type};
	stmt->default_fetch_type = PDO_FETCH_BOUND; /* PDO goes from row to row as ever, but makes nothing of them */
	return true;
}

static bool is_asked_for(const zend_string *name, const imbachat_field_list *list)
{
	for (const imbachat_field *field = list->fields; field < list->end; field++) {
		if (field->column.name && zend_string_equals(field->column.name, name)) {
			return true;
		}
		for (const imbachat_piece *piece = field->pieces; piece < field->pieces_end; piece++) {
			if (zend_string_equals(piece->column.name, name)) {
				return true;
			}
		}
	}
	return false;
}

/* Makes the array with all names, and finds out where the values go. Of two columns with one name the last counts. */
static void make_row(imbachat_statement *statement, const pdo_stmt_t *stmt, const imbachat_field_list *list)
{
	HashTable *row;
	zval null;

	ZVAL_NULL(&null);
	statement->count = stmt->column_count;
	row = zend_new_array((uint32_t) statement->count);
	ZVAL_ARR(&statement->row, row);
	for (int i = 0; i < statement->count; i++) {
		zend_symtable_update(row, stmt->columns[i].name, &null);
	}
	statement->values = safe_emalloc((size_t) statement->count, sizeof(*statement->values), 0);
	for (int i = 0; i < statement->count; i++) {
		zend_string *name = stmt->columns[i].name;

		statement->values[i] = !list || is_asked_for(name, list) ? zend_symtable_find(row, name) : NULL;
	}
}

zval *imbachat_statement_row(imbachat_statement *statement, const imbachat_field_list *list)
{
	pdo_stmt_t *stmt = php_pdo_stmt_fetch_object(statement->object);

	if (!statement->values) {
		make_row(statement, stmt, list);
	}
	for (int i = 0; i < statement->count && i < stmt->column_count; i++) {
		zval *value = statement->values[i];

		if (value) {
			zval_ptr_dtor_nogc(value);
			ZVAL_NULL(value);
			stmt->methods->get_col(stmt, i, value, NULL);
		}
	}
	return &statement->row;
}

void imbachat_statement_close(imbachat_statement *statement)
{
	pdo_stmt_t *stmt = php_pdo_stmt_fetch_object(statement->object);

	if (stmt->default_fetch_type == PDO_FETCH_BOUND) { /* else the site's code, within the query, has set another */
		stmt->default_fetch_type = statement->mode;
	}
	if (statement->values) {
		zval_ptr_dtor_nogc(&statement->row);
		efree(statement->values);
	}
}
#else
void imbachat_statement_forget_error(zend_object *object)
{
}

bool imbachat_statement_check(zend_object *object, zend_ulong position)
{
	return true;
}

bool imbachat_statement_open(imbachat_statement *statement, zend_object *object, HashTable *fields)
{
	return false;
}

zval *imbachat_statement_row(imbachat_statement *statement, const imbachat_field_list *list)
{
	return &statement->row;
}

void imbachat_statement_close(imbachat_statement *statement)
{
}
#endif
