#include "users.h"

#include "ext/date/php_date.h"

#include "core/date.h"

#define DAY 86400

/* Whether local time follows rules that are not in the table of the zone: those are strtotime()'s. */
static bool has_rules(const timelib_tzinfo *zone)
{
	return zone->posix_info ? zone->posix_info->dst_end != NULL : zone->bit64.timecnt == 0 && zone->bit64.typecnt != 1;
}

/* Finds the span around a time. A day of distance to its ends keeps clear of hours that come twice or never. */
static bool find_span(imbachat_span *span, const timelib_tzinfo *zone, zend_long time)
{
	size_t count = zone->trans ? (size_t) zone->bit64.timecnt : 0, low = 0, high = count;

	while (low < high) { /* the first transition behind the time */
		size_t middle = low + (high - low) / 2;

		if (zone->trans[middle] <= time) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low == count ? has_rules(zone) : low == 0) {
		return false;
	}
	span->from = low > 0 ? (zend_long) zone->trans[low - 1] + DAY : ZEND_LONG_MIN;
	span->until = low < count ? (zend_long) zone->trans[low] - DAY : ZEND_LONG_MAX;
	span->offset = php_idate('Z', (time_t) time, false); /* false means local time, against its name */
	return true;
}

static bool is_within(const imbachat_span *span, zend_long time)
{
	return time >= span->from && time < span->until;
}

/* The default zone's data stay where they are until the request ends, so the address tells whether it is another. */
static bool check_zone(imbachat_clock *clock)
{
	const timelib_tzinfo *zone = get_timezone_info();

	if (zone != clock->zone) {
		clock->zone = zone;
		clock->count = 0;
	}
	clock->is_checked = zone != NULL;
	return clock->is_checked;
}

bool imbachat_local_time(imbachat_clock *clock, const zend_string *date, zend_long *time)
{
	imbachat_span *span;
	int64_t seconds;

	if (!imbachat_date_read(ZSTR_VAL(date), ZSTR_LEN(date), &seconds) || (!clock->is_checked && !check_zone(clock))) {
		return false;
	}
	for (span = clock->spans; span < clock->spans + clock->count; span++) {
		*time = (zend_long) seconds - span->offset;
		if (is_within(span, *time)) {
			return true;
		}
	}
	/* The span is looked for at the time in UTC, which may lie in the next one: then it does not hold the local time. */
	span = &clock->spans[MIN(clock->count, IMBACHAT_SPANS - 1)];
	if (!find_span(span, clock->zone, (zend_long) seconds)) {
		return false;
	}
	*time = (zend_long) seconds - span->offset;
	if (!is_within(span, *time)) {
		return false;
	}
	clock->count = (unsigned) (span - clock->spans) + 1;
	return true;
}
