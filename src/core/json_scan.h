/*
 * The pieces of JSON as programs write it: without white space, with numbers that need no thought. Where a piece is
 * anything else, right or wrong, it is for a parser.
 *
 * Each function takes the piece that begins at s and returns its end, or NULL where it is for a parser. Behind the text
 * is a NUL, which ends every piece.
 */
#ifndef IMBACHAT_CORE_JSON_SCAN_H
#define IMBACHAT_CORE_JSON_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The inside of a string: in the JSON itself, or where there are escapes decoded to *room, which is moved on. All
 * strings of a text together need no more of it than the text has bytes. Behind the string is its closing quote or a NUL:
 * zend_symtable_*() look behind a lone "-".
 */
const char *imbachat_json_scan_string(const char *s, const char **text, size_t *len, char **room);

/* An integer of up to 18 digits. Of any other number, only *is_integer becomes known: its value is strtod()'s. */
const char *imbachat_json_scan_number(const char *s, int64_t *integer, bool *is_integer);

/* One word: true, false or null. */
const char *imbachat_json_scan_word(const char *s, const char *word);

#endif
