#include "user_statement.h"

#include "zend_exceptions.h"

#include "exceptions.h"

/*
 * PDO's own header, if PHP has it. Nothing of PDO is linked: the class is looked up at run time, and all calls go
 * through the driver's methods.
 */
#ifdef __has_include
# if __has_include("ext/pdo/php_pdo_driver.h")
#  include "ext/pdo/php_pdo_driver.h"
#  define HAVE_STATEMENTS 1
# endif
#endif

#ifdef HAVE_STATEMENTS
zend_class_entry *imbachat_statement_class(void)
{
	zend_class_entry *class = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("pdostatement"));

	return class && class->type == ZEND_INTERNAL_CLASS ? class : NULL;
}

void imbachat_statement_begin_fetch(imbachat_fetch *fetch)
{
	pdo_stmt_t *stmt = php_pdo_stmt_fetch_object(fetch->object);

	fetch->is_silenced = fetch->is_direct && stmt->dbh && stmt->dbh->error_mode == PDO_ERRMODE_WARNING;
	if (fetch->is_silenced) {
		stmt->dbh->error_mode = PDO_ERRMODE_SILENT;
	}
	if (fetch->forgets && stmt->executed) {
		strcpy(stmt->error_code, PDO_ERR_NONE);
	}
}

/* SQLSTATEs of the classes 00, 01 and 02 are success, a warning, and the end of the rows. */
zend_string *imbachat_statement_end_fetch(imbachat_fetch *fetch)
{
	pdo_stmt_t *stmt = php_pdo_stmt_fetch_object(fetch->object);

	if (fetch->is_silenced && stmt->dbh->error_mode == PDO_ERRMODE_SILENT) { /* else the site's code has set another */
		stmt->dbh->error_mode = PDO_ERRMODE_WARNING;
	}
	return stmt->error_code[0] == '0' && stmt->error_code[1] <= '2' ? NULL
		: zend_strpprintf(0, "SQLSTATE[%s]", stmt->error_code);
}

/* A statement whose class does not override getIterator(). */
static pdo_stmt_t *as_statement(zend_object *object)
{
	const zend_class_entry *class = imbachat_statement_class();

	return class && instanceof_function(object->ce, class) && object->ce->get_iterator == class->get_iterator
		? php_pdo_stmt_fetch_object(object) : NULL;
}

/*
 * Whether a row's array is nothing but the names of the columns, or also their numbers, and the values of the driver.
 */
static bool gives_plain_rows(const pdo_stmt_t *stmt)
{
	return stmt->dbh && (stmt->default_fetch_type == PDO_FETCH_ASSOC || stmt->default_fetch_type == PDO_FETCH_BOTH
			|| stmt->default_fetch_type == PDO_FETCH_OBJ)
		&& !stmt->bound_columns && !stmt->dbh->stringify && stmt->dbh->oracle_nulls == PDO_NULL_NATURAL;
}

/* Whether a source names a column by its number, or by a name that starts with a digit. */
static bool asks_by_number(const zend_string *source)
{
	const char *c = ZSTR_VAL(source), *end = c + ZSTR_LEN(source);
	bool opens = memchr(c, '{', ZSTR_LEN(source)) == NULL; /* either the source is a name, or names follow "{" */

	for (; c < end; opens = *c++ == '{') {
		if (opens && *c >= '0' && *c <= '9') {
			return true;
		}
	}
	return false;
}

/* Whether all fields are columns by name. A closure gets the row, and may keep it or fetch another one. */
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
			|| (fields ? !asks_by_name(fields) : stmt->default_fetch_type != PDO_FETCH_ASSOC)) {
		return false;
	}
	*statement = (imbachat_statement) {.object = object, .mode = stmt->default_fetch_type};
	stmt->default_fetch_type = PDO_FETCH_BOUND; /* PDO advances as usual, but creates nothing for a row */
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

/* Creates the array with all names, and remembers where the values go. The last of two columns with one name wins. */
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

	if (stmt->default_fetch_type == PDO_FETCH_BOUND) { /* else the site's code has set another during the query */
		stmt->default_fetch_type = statement->mode;
	}
	if (statement->values) {
		zval_ptr_dtor_nogc(&statement->row);
		efree(statement->values);
	}
}
#else
zend_class_entry *imbachat_statement_class(void)
{
	return NULL;
}

void imbachat_statement_begin_fetch(imbachat_fetch *fetch)
{
}

zend_string *imbachat_statement_end_fetch(imbachat_fetch *fetch)
{
	return NULL;
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
