#include "local_time.h"

#include "ext/date/php_date.h"

#include "core/date.h"

/* Seconds. Governments change their rules, and administrators the tz database: nothing old is believed for long. */
#define SPANS_KEPT 3600

/* Whether local time follows rules that are not in the table of the zone: those are strtotime()'s. */
static bool has_rules(const timelib_tzinfo *zone)
{
	return zone->posix_info ? zone->posix_info->dst_end != NULL : zone->bit64.timecnt == 0 && zone->bit64.typecnt != 1;
}

/* The default zone's offset from UTC. */
static zend_long offset_at(zend_long time)
{
	const bool local = false; /* false means local time, against the parameter's name */
	int offset = 0;

#if PHP_VERSION_ID >= 80600
	php_idate('Z', (time_t) time, local, &offset); /* fails for a format only that there is none of */
#else
	offset = php_idate('Z', (time_t) time, local);
#endif
	return offset;
}

/* How far apart the two readings of a local time are that is near a transition. */
static zend_long shift_at(zend_long transition)
{
	return ZEND_ABS(offset_at(transition) - offset_at(transition - 1));
}

/* Finds the span around a time, without the hours at its ends that local time has twice or leaves out. */
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
	span->from = low > 0 ? (zend_long) zone->trans[low - 1] : ZEND_LONG_MIN;
	span->until = low < count ? (zend_long) zone->trans[low] : ZEND_LONG_MAX;
	span->offset = offset_at(time);
	if (low > 0) {
		span->from += shift_at(span->from);
	}
	if (low < count) {
		span->until -= shift_at(span->until);
	}
	return true;
}

static bool is_within(const imbachat_span *span, zend_long time)
{
	return time >= span->from && time < span->until;
}

/*
 * The default zone's name, or NULL. get_timezone_info() has it too, but reads the zone's file for it once a request, which
 * takes 20 to 50 microseconds: more than an answer of a hundred users.
 */
static const char *zone_name(void)
{
	const zend_module_entry *module = zend_hash_str_find_ptr(&module_registry, ZEND_STRL("date"));
	const zend_date_globals *date;

	if (module->globals_size != sizeof(*date)) {
		return NULL;
	}
#ifdef ZTS
	date = ts_resource(*module->globals_id_ptr);
#else
	date = module->globals_ptr;
#endif
	return date->timezone && *date->timezone ? date->timezone : date->default_timezone;
}

/* Sees to it that the spans are those of the zone that is the default now. False where that is not to be had. */
static bool check_zone(imbachat_clock *clock)
{
	const char *name = zone_name();
	time_t now = time(NULL);

	if (!name || !*name || strlen(name) >= sizeof(clock->zone)) {
		return false;
	}
	if (strcmp(clock->zone, name) != 0 || now - clock->read >= SPANS_KEPT || now < clock->read) {
		strcpy(clock->zone, name);
		clock->read = now;
		clock->count = 0;
	}
	return true;
}

bool imbachat_local_time(imbachat_clock *clock, bool *is_checked, const zend_string *date, zend_long *time)
{
	const timelib_tzinfo *zone;
	imbachat_span found;
	int64_t seconds;

	if (!imbachat_date_read(ZSTR_VAL(date), ZSTR_LEN(date), &seconds)
			|| (!*is_checked && !(*is_checked = check_zone(clock)))) {
		return false;
	}
	for (const imbachat_span *span = clock->spans; span < clock->spans + clock->count; span++) {
		*time = (zend_long) seconds - span->offset;
		if (is_within(span, *time)) {
			return true;
		}
	}
	/* The span is looked for at the time in UTC, which may lie in the next one: then it does not hold the local time. */
	zone = get_timezone_info();
	if (!zone || !find_span(&found, zone, (zend_long) seconds)) {
		return false;
	}
	*time = (zend_long) seconds - found.offset;
	if (!is_within(&found, *time)) {
		return false;
	}
	clock->count = MIN(clock->count + 1, IMBACHAT_SPANS);
	clock->spans[clock->count - 1] = found; /* at once, since what looked for it could end the request */
	return true;
}
