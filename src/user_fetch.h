/* One row being fetched from what may fail and leave only an error code: a PDOStatement or a mysqli_result. */
#ifndef IMBACHAT_USER_FETCH_H
#define IMBACHAT_USER_FETCH_H

#include "php.h"

typedef struct {
	zend_object *object; /* the statement or result, held until the fetch is over; NULL if rows come from elsewhere */
	bool is_direct; /* whether only the object's own iterator runs meanwhile, and no code of the site's around it */
	bool forgets; /* whether what failed before the fetch is forgotten */
	bool is_silenced; /* PDO::ERRMODE_WARNING is put aside */
	unsigned int error_before; /* the mysqli connection's */
	zend_error_handling handling_before;
} imbachat_fetch;

#endif
