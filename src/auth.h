/* The start-up of imbachat_check_auth() and imbachat_require_auth(). */
#ifndef IMBACHAT_AUTH_H
#define IMBACHAT_AUTH_H

#include "php.h"

PHP_MINIT_FUNCTION(imbachat_auth);

#endif
