/* Dates in the form that databases return. */
#ifndef IMBACHAT_CORE_DATE_H
#define IMBACHAT_CORE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Reads "2026-10-01 10:00:00", from 1970 to 2037, as the seconds from 1970-01-01 00:00:00 on the same clock. False for
 * any other text, and for a day or time that does not exist.
 */
bool imbachat_date_read(const char *text, size_t len, int64_t *seconds);

#endif
