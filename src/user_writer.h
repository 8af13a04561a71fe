/* The answer of the users functions, while it is being written. */
#ifndef IMBACHAT_USER_WRITER_H
#define IMBACHAT_USER_WRITER_H

#include "json.h"
#include "local_time.h"
#include "user_fields.h"
#include "user_statement.h"

/* Of user_members.c alone. */
typedef struct imbachat_member_head imbachat_member_head;

/* The answer while it is being written. */
typedef struct {
	imbachat_json json;
	HashTable *fields; /* $fields, of imbachat_fields_arg(), or NULL: all that a row has */
	imbachat_field_list list; /* $fields, once a row has come */
	imbachat_statement statement; /* $users, while it is open */
	imbachat_member_head *heads; /* without $fields, once a row has come: IMBACHAT_KEPT_HEADS of them */
	imbachat_clock *clock;
	bool zone_is_checked; /* whether the clock's zone is known to be the default still */
	zend_ulong count; /* of the rows before the current one */
} imbachat_user_writer;

/* To be called where the site's code may have run: it may have set another default time zone. */
static inline void imbachat_recheck_time_zone(imbachat_user_writer *writer)
{
	writer->zone_is_checked = false;
}

#endif
