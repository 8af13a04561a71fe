/* The JSON objects in a token, read into arrays that the caller owns. */
#ifndef IMBACHAT_CLAIMS_H
#define IMBACHAT_CLAIMS_H

#include "php.h"

/* The names that nearly every token has, interned at start-up. */
typedef struct {
	zend_string *exp;
	zend_string *nbf;
	zend_string *iat;
	zend_string *user_id;
} imbachat_claim_name_table;

extern imbachat_claim_name_table imbachat_claim_names;

PHP_MINIT_FUNCTION(imbachat_claims);

/*
 * What json_decode($json, true) gives for a JSON object; false for any other text. Behind json is a NUL, and room has
 * len bytes for it to work in.
 */
bool imbachat_claims_read(zval *object, const char *json, size_t len, char *room);

#endif
