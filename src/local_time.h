/* Does what strtotime() does for the dates that databases return, without calling it. */
#ifndef IMBACHAT_LOCAL_TIME_H
#define IMBACHAT_LOCAL_TIME_H

#include "php.h"

/* A period in which the time zone's offset from UTC does not change. */
typedef struct {
	zend_long from;
	zend_long until;
	zend_long offset;
} imbachat_span;

/* With summer time a span is half a year, so these cover the logins of four years. */
#define IMBACHAT_SPANS 8

/* The longest name in the tz database has 32 characters. */
#define IMBACHAT_ZONE_MAX 48

/* What is known of the default time zone. Zeroed memory is an empty clock. */
typedef struct {
	char zone[IMBACHAT_ZONE_MAX]; /* whose spans these are */
	bool is_current; /* whether they hold for this request; to be unset at its end */
	zend_stat_t file; /* the zone's, when the first of them was read */
	imbachat_span spans[IMBACHAT_SPANS];
	unsigned count;
} imbachat_clock;

/*
 * Converts a date as databases return it to what strtotime() returns. False for any other date: call strtotime()
 * then. *is_checked says whether the clock is known to have the default zone; the caller clears it if the site's code
 * may have run since.
 */
bool imbachat_local_time(imbachat_clock *clock, bool *is_checked, const zend_string *date, zend_long *time);

#endif
