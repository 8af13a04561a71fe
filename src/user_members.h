/* Writes rows without $fields: every key or public property. */
#ifndef IMBACHAT_USER_MEMBERS_H
#define IMBACHAT_USER_MEMBERS_H

#include "user_writer.h"

/* Writes a row with the comma before it, but without its closing bracket. FAILURE if it has thrown. */
zend_result imbachat_write_members(imbachat_user_writer *writer, const imbachat_row *row);

/* Frees what is kept from row to row. */
void imbachat_member_heads_free(imbachat_user_writer *writer);

#endif
