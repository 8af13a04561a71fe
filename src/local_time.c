#include "users.h"

#include "ext/date/php_date.h"

#include "core/date.h"

#define DAY 86400

/* Whether local time follows rules that are not in the table of the zone: those are strtotime()'s. */
static bool has_rules(const timelib_tzinfo *zone)
{
	return zone->posix_info ? zone->posix_info->dst_end != NULL : zone->bit64.timecnt == 0 && zone->bit64.typecnt != 1;
}

/* Finds the span around a time in which the zone's offset from UTC does not change. */
static bool find_span(imbachat_clock *clock, const timelib_tzinfo *zone, zend_long time)
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
	/* A day of distance to either end keeps clear of hours that come twice or never. */
	clock->from = low > 0 ? (zend_long) zone->trans[low - 1] + DAY : ZEND_LONG_MIN;
	clock->until = low < count ? (zend_long) zone->trans[low] - DAY : ZEND_LONG_MAX;
	clock->offset = php_idate('Z', (time_t) time, false); /* false means local time, against its name */
	return true;
}

bool imbachat_local_time(imbachat_clock *clock, const zend_string *date, zend_long *time)
{
	int64_t seconds;
	zend_long guess;

	if (!imbachat_date_read(ZSTR_VAL(date), ZSTR_LEN(date), &seconds)) {
		return false;
	}
	guess = (zend_long) seconds - clock->offset;
	if (clock->is_set && guess >= clock->from && guess < clock->until) {
		*time = guess;
		return true;
	}

	const timelib_tzinfo *zone = get_timezone_info();

	clock->is_set = zone && find_span(clock, zone, (zend_long) seconds);
	if (!clock->is_set) {
		return false;
	}
	*time = (zend_long) seconds - clock->offset;
	return *time >= clock->from && *time < clock->until;
}
