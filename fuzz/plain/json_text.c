/* The same source once more, under other names: both versions have to be in one driver to be compared. */
#include "plain/json_text.h"

#define IMBACHAT_PLAIN_C
#define imbachat_json_text_init plain_json_text_init
#define imbachat_json_style_of plain_json_style_of
#define imbachat_json_text plain_json_text
#define imbachat_json_slice plain_json_slice
#define imbachat_is_utf8 plain_is_utf8

imbachat_json_style imbachat_json_style_of(unsigned options);
bool imbachat_is_utf8(const char *text, size_t len);

#include "core/json_text.c"
