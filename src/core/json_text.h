/* Text as the inside of a JSON string (RFC 8259 section 7), escaped byte for byte as PHP's json_encode() does. */
#ifndef IMBACHAT_CORE_JSON_TEXT_H
#define IMBACHAT_CORE_JSON_TEXT_H

#include <stddef.h>

/* The options that concern text, with the values of PHP's JSON_* constants. */
#define IMBACHAT_JSON_HEX_TAG (1 << 0)
#define IMBACHAT_JSON_HEX_AMP (1 << 1)
#define IMBACHAT_JSON_HEX_APOS (1 << 2)
#define IMBACHAT_JSON_HEX_QUOT (1 << 3)
#define IMBACHAT_JSON_UNESCAPED_SLASHES (1 << 6)
#define IMBACHAT_JSON_UNESCAPED_UNICODE (1 << 8)
#define IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS (1 << 11)
#define IMBACHAT_JSON_INVALID_UTF8_IGNORE (1 << 20)

/* The room that one character can take: two escaped surrogates. */
#define IMBACHAT_JSON_TEXT_ROOM 12

/*
 * Escapes from *text on, as long as text is left and IMBACHAT_JSON_TEXT_ROOM bytes are free before limit. Moves *text
 * behind what it has read and returns the end of what it wrote. Broken UTF-8 becomes U+FFFD, or nothing with
 * IMBACHAT_JSON_INVALID_UTF8_IGNORE.
 */
char *imbachat_json_text(char *dst, const char *limit, const char **text, const char *end, unsigned options);

#endif
