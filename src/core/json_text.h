/* Text as the inside of a JSON string (RFC 8259 section 7), escaped byte for byte as PHP's json_encode() does. */
#ifndef IMBACHAT_CORE_JSON_TEXT_H
#define IMBACHAT_CORE_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* The options that concern text, with the values of PHP's JSON_* constants. All others are ignored. */
#define IMBACHAT_JSON_HEX_TAG (1 << 0)
#define IMBACHAT_JSON_HEX_AMP (1 << 1)
#define IMBACHAT_JSON_HEX_APOS (1 << 2)
#define IMBACHAT_JSON_HEX_QUOT (1 << 3)
#define IMBACHAT_JSON_UNESCAPED_SLASHES (1 << 6)
#define IMBACHAT_JSON_UNESCAPED_UNICODE (1 << 8)
#define IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS (1 << 11)
#define IMBACHAT_JSON_INVALID_UTF8_IGNORE (1 << 20)

/* Fills tables. To be called once, before anything else. */
void imbachat_json_text_init(void);

/*
 * The room that len bytes of text need at most. What lies after the end of the escaped text may be written to as
 * well.
 */
#define IMBACHAT_JSON_TEXT_ROOM(len) (6 * (len) + 64)

/*
 * Escapes a text and returns the end of what it wrote. dst has IMBACHAT_JSON_TEXT_ROOM(len). Broken UTF-8 becomes
 * U+FFFD, or nothing with IMBACHAT_JSON_INVALID_UTF8_IGNORE. The eight bytes before the text must be readable: those
 * before a zend_string's text are its header.
 */
char *imbachat_json_text(char *dst, const char *text, size_t len, unsigned options);

/*
 * The same for a text in any memory, up to end, of which it escapes the characters that begin before stop. Moves *text
 * past the last of them. dst has IMBACHAT_JSON_TEXT_ROOM(stop - *text).
 */
char *imbachat_json_slice(char *dst, const char **text, const char *stop, const char *end, unsigned options);

/* Whether the text is valid UTF-8. */
bool imbachat_is_utf8(const char *text, size_t len);

#endif
