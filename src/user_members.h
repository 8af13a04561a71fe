/* Rows without $fields: every key or public property goes out. */
#ifndef IMBACHAT_USER_MEMBERS_H
#define IMBACHAT_USER_MEMBERS_H

#include "user_writer.h"

/* Writes a row, with the comma before it and up to its last member. FAILURE where it has thrown. */
zend_result imbachat_write_members(imbachat_user_writer *writer, const imbachat_row *row);

/* Frees the heads that were kept from row to row. */
void imbachat_member_heads_free(imbachat_user_writer *writer);

#endif
