/* Making tokens. The caller owns what is returned. */
#ifndef IMBACHAT_JWT_H
#define IMBACHAT_JWT_H

#include "php.h"

/* The time at which a token that is made now expires. */
bool imbachat_expiry_arg(zend_long ttl, zend_long *exp, uint32_t arg_num);

/* A new token for the user; claims is an array or NULL. NULL where it has thrown. */
zend_string *imbachat_jwt_create(zend_long user_id, zend_long exp, zval *claims, zend_string *secret_key);

#endif
