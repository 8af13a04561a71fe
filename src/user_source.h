/* Going through $users where that is an object, from row to row. */
#ifndef IMBACHAT_USER_SOURCE_H
#define IMBACHAT_USER_SOURCE_H

#include "php.h"

/* What is done with each row, the iterator's current one. FAILURE ends the loop: it has thrown. */
typedef zend_result (*imbachat_each_row)(zend_object_iterator *iterator, void *data);

/*
 * Calls each() for every row, as foreach would, and returns FAILURE if anything has thrown. A PDOStatement or an
 * unbuffered mysqli_result that breaks off and only leaves an error code is an exception too, also behind iterators
 * that tell what they read from. *position counts the rows, for the message; each() increments it.
 */
zend_result imbachat_source_apply(zval *users, imbachat_each_row each, void *data, const zend_ulong *position);

#endif
