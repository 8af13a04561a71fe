/* What strtotime() gives for the dates that databases return, without asking it each time. */
#ifndef IMBACHAT_LOCAL_TIME_H
#define IMBACHAT_LOCAL_TIME_H

#include "php.h"

/* A span of time in which the time zone's offset from UTC is the same. */
typedef struct {
	zend_long from;
	zend_long until;
	zend_long offset;
} imbachat_span;

/* Half a year each, where there is summer time: the logins of four years. */
#define IMBACHAT_SPANS 8

/* The longest name in the tz database has 32 characters. */
#define IMBACHAT_ZONE_MAX 48

/* The default time zone, as far as it has been needed. Zeroed memory is a new clock. */
typedef struct {
	char zone[IMBACHAT_ZONE_MAX]; /* whose spans these are */
	time_t read; /* when the first of them was */
	imbachat_span spans[IMBACHAT_SPANS];
	unsigned count;
} imbachat_clock;

/*
 * What strtotime() gives for a date as databases return it. False for any other, which strtotime() must be asked for.
 * *is_checked says whether the clock's zone is known to be the default still; it is the caller's own, and no longer true
 * where the site's code may have run.
 */
bool imbachat_local_time(imbachat_clock *clock, bool *is_checked, const zend_string *date, zend_long *time);

#endif
