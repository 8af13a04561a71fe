/*
 * Reads JSON as programs write it: without white space, with short numbers. Anything else, valid or not, is left to a
 * parser.
 *
 * Each function reads what begins at s and returns its end, or NULL to leave it to a parser. A NUL follows the JSON and
 * ends whatever is read.
 */
#ifndef IMBACHAT_CORE_JSON_SCAN_H
#define IMBACHAT_CORE_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Reads a string. *text points to its inside in the JSON or, if that has escapes, decoded to *room, which is moved
 * on. All strings of a JSON text together need no more room than the text has bytes. The string is followed by its
 * closing quote or by a NUL, because zend_symtable_*() read one byte more after a lone "-".
 */
const char *imbachat_json_scan_string(const char *s, const char **text, size_t *len, char **room);

/* Reads an integer of up to 18 digits. For any other number only *is_integer is set; its value is strtod()'s. */
const char *imbachat_json_scan_number(const char *s, int64_t *integer, bool *is_integer);

/* Reads a word: true, false or null. */
const char *imbachat_json_scan_word(const char *s, const char *word);

#endif
