/* A mysqli_result as $users. */
#ifndef IMBACHAT_USER_RESULT_H
#define IMBACHAT_USER_RESULT_H

#include "php.h"
#include "user_fetch.h"

/* The class, or NULL where this PHP has no mysqli, or had none of its headers when this was built. */
zend_class_entry *imbachat_result_class(void);

/*
 * Before and after an unbuffered row is fetched: unless mysqli_report() asks for exceptions, a connection that breaks
 * off looks like the end of the rows. What would be a warning is an exception. The second returns what is wrong, for
 * the caller to release, or NULL.
 */
void imbachat_result_begin_fetch(imbachat_fetch *fetch);
zend_string *imbachat_result_end_fetch(imbachat_fetch *fetch);

#endif
