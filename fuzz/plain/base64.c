/* The same source again, under other names, so that both versions can be in one driver and be compared. */
#include "plain/base64.h"

#define IMBACHAT_PLAIN_C
#define imbachat_base64url_encode plain_base64url_encode
#define imbachat_base64url_decode plain_base64url_decode
#define imbachat_base64_decode plain_base64_decode

#include "core/base64.c"
