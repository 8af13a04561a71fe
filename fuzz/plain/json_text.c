/* The same source again, under other names, so that both versions can be in one driver and be compared. */
#include "plain/json_text.h"

#define IMBACHAT_PLAIN_C
#define imbachat_json_text_init plain_json_text_init
#define imbachat_json_text plain_json_text
#define imbachat_json_slice plain_json_slice
#define imbachat_is_utf8 plain_is_utf8

bool imbachat_is_utf8(const char *text, size_t len);

#include "core/json_text.c"
