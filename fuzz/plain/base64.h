/* src/core/base64.c as processors without SSSE3 have it, beside the one that looks which processor this is. */
#ifndef IMBACHAT_FUZZ_PLAIN_BASE64_H
#define IMBACHAT_FUZZ_PLAIN_BASE64_H

#include "core/base64.h"

char *plain_base64url_encode(char *dst, const void *src, size_t len);
bool plain_base64url_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len);
bool plain_base64_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len);

#endif
