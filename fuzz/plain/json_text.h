/* src/core/json_text.c as processors without SSE2 have it, beside the one of this processor. */
#ifndef IMBACHAT_FUZZ_PLAIN_JSON_TEXT_H
#define IMBACHAT_FUZZ_PLAIN_JSON_TEXT_H

#include "core/json_text.h"

void plain_json_text_init(void);
char *plain_json_text(char *dst, const char *text, size_t len, unsigned options);
char *plain_json_slice(char *dst, const char **text, const char *stop, const char *end, unsigned options);

#endif
