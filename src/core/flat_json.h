/*
 * The JSON of most tokens' payloads: one object of integers and plain texts, without white space, as json_encode()
 * writes it. Anything else is left to a JSON parser.
 */
#ifndef IMBACHAT_CORE_FLAT_JSON_H
#define IMBACHAT_CORE_FLAT_JSON_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
	const char *name;
	size_t name_len;
	const char *text; /* NULL: an integer */
	size_t text_len;
	int64_t number;
} imbachat_flat_member;

typedef enum {
	IMBACHAT_FLAT_MEMBER,
	IMBACHAT_FLAT_END, /* of the object and of the text */
	IMBACHAT_FLAT_OTHER, /* something that a parser must read, from the start */
} imbachat_flat_result;

/* Reads the next member. *json begins at the object's bracket, and is moved on. */
imbachat_flat_result imbachat_flat_next(const char **json, const char *end, imbachat_flat_member *member);

#endif
