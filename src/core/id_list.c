#include "id_list.h"

#include <string.h>

#include "decimal.h"

/* isspace() of the C locale, whatever the process's locale is. */
static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool imbachat_id(const char *item, size_t len, int64_t max, int64_t *id)
{
	while (len > 0 && is_space(*item)) {
		item++, len--;
	}
	while (len > 0 && is_space(item[len - 1])) {
		len--;
	}
	return imbachat_decimal(item, len, max, id) && *id > 0;
}

bool imbachat_id_first(const char **list, const char *end, int64_t max, int64_t *id)
{
	const char *item = *list;
	const char *comma = memchr(item, ',', (size_t) (end - item));
	size_t len = (size_t) ((comma ? comma : end) - item);

	*list = comma ? comma + 1 : end;
	return imbachat_id(item, len, max, id);
}
