/* Decimal integers in text. */
#ifndef IMBACHAT_CORE_DECIMAL_H
#define IMBACHAT_CORE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads "-12", with any number of leading zeros. False for anything else, and outside -max - 1 to max. max >= 0. */
bool imbachat_decimal(const char *text, size_t len, int64_t max, int64_t *value);

/* The same, but only for canonical integers: no leading zeros, no "-0". */
bool imbachat_decimal_canonical(const char *text, size_t len, int64_t max, int64_t *value);

/* The room for any integer. */
#define IMBACHAT_DECIMAL_LEN 20

/* Writes an integer and returns its end. May write to all of the room. */
char *imbachat_decimal_write(char *dst, int64_t number);

#endif
