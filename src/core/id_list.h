/* A list of ids as the chat sends it: "1,2,3". */
#ifndef IMBACHAT_CORE_ID_LIST_H
#define IMBACHAT_CORE_ID_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One item of the list: decimal digits with white space around them, above zero and at most max. */
bool imbachat_id(const char *item, size_t len, int64_t max, int64_t *id);

/*
 * The next item of the list that is an id; what is none is passed over whole. Moves *list behind it. False at the
 * end of the list.
 */
bool imbachat_id_next(const char **list, const char *end, int64_t max, int64_t *id);

#endif
