/* Reads the JSON objects in a token into arrays, which the caller owns. */
#ifndef IMBACHAT_CLAIMS_H
#define IMBACHAT_CLAIMS_H

#include "php.h"

/* Names of claims that most tokens have, interned at start-up. */
typedef struct {
	zend_string *exp;
	zend_string *nbf;
	zend_string *iat;
	zend_string *user_id;
} imbachat_claim_name_table;

extern imbachat_claim_name_table imbachat_claim_names;

PHP_MINIT_FUNCTION(imbachat_claims);

/*
 * Decodes a JSON object as json_decode($json, true) does. False for anything else. The JSON ends with a NUL; room is
 * scratch space of len bytes.
 */
bool imbachat_claims_read(zval *object, const char *json, size_t len, char *room);

#endif
