/* What several files of the core do with single bytes. */
#ifndef IMBACHAT_CORE_BYTES_H
#define IMBACHAT_CORE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* Copies len bytes, and returns the end of the copy. */
static inline char *imbachat_append(char *dst, const char *bytes, size_t len)
{
	memcpy(dst, bytes, len);
	return dst + len;
}

static inline bool imbachat_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

#endif
