/* The exception classes. imbachat.c registers them, and the engine owns them. */
#ifndef IMBACHAT_EXCEPTIONS_H
#define IMBACHAT_EXCEPTIONS_H

#include "php.h"

extern zend_class_entry *imbachat_ce_exception;
extern zend_class_entry *imbachat_ce_invalid_token_exception;
extern zend_class_entry *imbachat_ce_expired_token_exception;
extern zend_class_entry *imbachat_ce_invalid_user_exception;

#endif
