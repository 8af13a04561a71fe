/* A PDOStatement as $users: errors that it does not throw, and rows without an array for each. */
#ifndef IMBACHAT_USER_STATEMENT_H
#define IMBACHAT_USER_STATEMENT_H

#include "user_fetch.h"
#include "user_fields.h"

/* The class, or NULL if PHP has no PDO or the extension was built without its headers. */
zend_class_entry *imbachat_statement_class(void);

/*
 * Called before and after a row is fetched: unless PDO::ATTR_ERRMODE asks for exceptions, a failed fetch looks like
 * the end of the rows. The warning of ERRMODE_WARNING is suppressed unless code of the site may need it. end_fetch()
 * returns the error as a string, for the caller to release, or NULL.
 */
void imbachat_statement_begin_fetch(imbachat_fetch *fetch);
zend_string *imbachat_statement_end_fetch(imbachat_fetch *fetch);

/*
 * Reads the rows of a PDOStatement with FETCH_ASSOC, or FETCH_BOTH if $fields has columns by name only, into one
 * array that is reused, and only the columns that $fields asks for. An answer takes half of the time with five of
 * nine columns, and 10 % less with all of them.
 */
typedef struct {
	zend_object *object;
	int mode; /* the statement's own, to be restored */
	zval row; /* the array */
	zval **values; /* NULL before the first row; then the row's values, NULL for columns that are not asked for */
	int count;
} imbachat_statement;

/*
 * Whether the rows of $users, an object, can be read like this. If so, iterate over it, call imbachat_statement_row()
 * for each row, and in any case imbachat_statement_close() at the end. Meanwhile the statement's fetch mode is
 * changed.
 */
bool imbachat_statement_open(imbachat_statement *statement, zend_object *object, HashTable *fields);

/* The current row with the columns of the list or, if that is NULL, all columns. It is borrowed until the next call. */
zval *imbachat_statement_row(imbachat_statement *statement, const imbachat_field_list *list);

void imbachat_statement_close(imbachat_statement *statement);

#endif
