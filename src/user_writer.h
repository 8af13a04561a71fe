/* The state of an answer of imbachat_users_json() or imbachat_search_json() while it is written. */
#ifndef IMBACHAT_USER_WRITER_H
#define IMBACHAT_USER_WRITER_H

#include "json.h"
#include "local_time.h"
#include "user_fields.h"
#include "user_statement.h"

/* Private to user_members.c. */
typedef struct imbachat_member_head imbachat_member_head;

typedef struct {
	imbachat_json json;
	HashTable *fields; /* $fields as imbachat_fields_arg() returned it, or NULL */
	imbachat_field_list list; /* $fields, prepared for the first row */
	imbachat_statement statement; /* $users, while it is open */
	imbachat_member_head *heads; /* used without $fields, from the first row on */
	imbachat_clock *clock;
	bool zone_is_checked; /* whether the clock is known to have the default zone */
	zend_ulong count; /* of rows before the current one */
} imbachat_user_writer;

/* Call this if the site's code may have run: it may have set another default time zone. */
static inline void imbachat_recheck_time_zone(imbachat_user_writer *writer)
{
	writer->zone_is_checked = false;
}

#endif
