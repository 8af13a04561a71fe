/* $users where it is a PDOStatement: errors that it does not throw, and rows without an array for each. */
#ifndef IMBACHAT_USER_STATEMENT_H
#define IMBACHAT_USER_STATEMENT_H

#include "user_fetch.h"
#include "user_fields.h"

/* The class, or NULL where this PHP has no PDO, or had none of its headers when this was built. */
zend_class_entry *imbachat_statement_class(void);

/*
 * Before and after a row is fetched: unless PDO::ATTR_ERRMODE asks for exceptions, a fetch that fails looks like the end
 * of the rows. The warning of ERRMODE_WARNING is held back where no code of the site's could miss it. The second returns
 * what is wrong, for the caller to release, or NULL.
 */
void imbachat_statement_begin_fetch(imbachat_fetch *fetch);
zend_string *imbachat_statement_end_fetch(imbachat_fetch *fetch);

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

#endif
