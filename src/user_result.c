#include "user_result.h"

#include "zend_exceptions.h"

#include "exceptions.h"

/* mysqli's own header, if PHP has it. The class is looked up at run time, so mysqli need not be loaded. */
#ifdef __has_include
# if __has_include("ext/mysqli/php_mysqli_structs.h")
#  include "ext/mysqli/php_mysqli_structs.h"
#  define HAVE_RESULTS 1
# endif
#endif

#ifdef HAVE_RESULTS
zend_class_entry *imbachat_result_class(void)
{
	zend_class_entry *class = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("mysqli_result"));

	return class && class->type == ZEND_INTERNAL_CLASS ? class : NULL;
}

/* The last error of an unbuffered result's connection. NULL if the result is buffered or has been freed. */
static MYSQLND_ERROR_INFO *error_of(zend_object *object)
{
	const MYSQLI_RESOURCE *resource = php_mysqli_fetch_object(object)->ptr;
	const MYSQL_RES *result = resource && resource->status == MYSQLI_STATUS_VALID ? resource->ptr : NULL;

	return result && result->unbuf && result->conn ? result->conn->error_info : NULL;
}

void imbachat_result_begin_fetch(imbachat_fetch *fetch)
{
	MYSQLND_ERROR_INFO *error = error_of(fetch->object);

	fetch->error_before = 0;
	if (error && fetch->forgets) {
		fetch->error_before = error->error_no;
		error->error_no = 0;
	}
	if (fetch->is_direct) {
		zend_replace_error_handling(EH_THROW, imbachat_ce_exception, &fetch->handling_before);
	}
}

zend_string *imbachat_result_end_fetch(imbachat_fetch *fetch)
{
	MYSQLND_ERROR_INFO *error = error_of(fetch->object);

	if (fetch->is_direct) {
		zend_restore_error_handling(&fetch->handling_before);
	}
	if (!error) {
		return NULL;
	}
	if (error->error_no == 0) {
		error->error_no = fetch->error_before;
		return NULL;
	}
	if (EG(exception) && EG(exception)->ce == imbachat_ce_exception) { /* made from a warning, which says less */
		zend_clear_exception();
	}
	return zend_strpprintf(0, "SQLSTATE[%s]: %s", error->sqlstate, error->error);
}
#else
zend_class_entry *imbachat_result_class(void)
{
	return NULL;
}

void imbachat_result_begin_fetch(imbachat_fetch *fetch)
{
}

zend_string *imbachat_result_end_fetch(imbachat_fetch *fetch)
{
	return NULL;
}
#endif
