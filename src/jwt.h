/* Creates tokens. */
#ifndef IMBACHAT_JWT_H
#define IMBACHAT_JWT_H

#include "php.h"

/* Stores in *exp when a token that is created now expires. False if it has thrown. */
bool imbachat_expiry_arg(zend_long ttl, zend_long *exp, uint32_t arg_num);

/* A new token, which the caller owns; claims is an array or NULL. NULL if it has thrown. */
zend_string *imbachat_jwt_create(zend_long user_id, zend_long exp, zval *claims, zend_string *secret_key);

#endif
