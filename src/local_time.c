#include "local_time.h"

#include "ext/date/php_date.h"

#include "core/date.h"

/* Whether local time follows rules that are not in the zone's table; they are left to strtotime(). */
static bool has_rules(const timelib_tzinfo *zone)
{
	return zone->posix_info ? zone->posix_info->dst_end != NULL : zone->bit64.timecnt == 0 && zone->bit64.typecnt != 1;
}

/* The default zone's offset from UTC. */
static zend_long offset_at(zend_long time)
{
	const bool local = false; /* false means local time, despite the parameter's name */
	int offset = 0;

#if PHP_VERSION_ID >= 80600
	php_idate('Z', (time_t) time, local, &offset); /* only fails for an unknown format */
#else
	offset = php_idate('Z', (time_t) time, local);
#endif
	return offset;
}

/* How far the clock is moved at a transition. */
static zend_long shift_at(zend_long transition)
{
	return ZEND_ABS(offset_at(transition) - offset_at(transition - 1));
}

/* Finds the span around a time. The hours that are skipped or repeated at its ends are not part of it. */
static bool find_span(imbachat_span *span, const timelib_tzinfo *zone, zend_long time)
{
	size_t count = zone->trans ? (size_t) zone->bit64.timecnt : 0, low = 0, high = count;

	while (low < high) { /* the first transition after the time */
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
 * The default zone's name, or NULL. get_timezone_info() would read the zone's file once per request, which takes 20
 * to 50 microseconds, as long as an answer of a hundred users.
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

#define TZ_DATABASE "/usr/share/zoneinfo/"

/*
 * Whether the zone's file is the one that the spans are from. PHP as Linux distributions build it reads that file once
 * a request, and an upgrade of the tz database must not give a request two answers. Other builds have the database
 * built in.
 */
static bool is_file_unchanged(imbachat_clock *clock)
{
	const zend_stat_t before = clock->file;
	char path[sizeof(TZ_DATABASE) + sizeof(clock->zone)];

	snprintf(path, sizeof(path), TZ_DATABASE "%s", clock->zone);
	if (VCWD_STAT(path, &clock->file) != 0) {
		memset(&clock->file, 0, sizeof(clock->file));
		return false;
	}
	return clock->file.st_ino == before.st_ino && clock->file.st_mtime == before.st_mtime
		&& clock->file.st_size == before.st_size;
}

/* Empties the clock if its spans are not those of the default zone in this request. False if the zone is not known. */
static bool check_zone(imbachat_clock *clock)
{
	const char *name = zone_name();
	bool is_same;

	if (!name || !*name || strlen(name) >= sizeof(clock->zone)) {
		return false;
	}
	is_same = strcmp(clock->zone, name) == 0;
	if (is_same && clock->is_current) {
		return true;
	}
	strcpy(clock->zone, name);
	if (!is_file_unchanged(clock) || !is_same) {
		clock->count = 0;
	}
	clock->is_current = true;
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
	/*
	 * This reads the local time as UTC, which may be in a neighbouring span: then it does not contain the local time.
	 */
	zone = get_timezone_info();
	if (!zone || !find_span(&found, zone, (zend_long) seconds)) {
		return false;
	}
	*time = (zend_long) seconds - found.offset;
	if (!is_within(&found, *time)) {
		return false;
	}
	clock->count = MIN(clock->count + 1, IMBACHAT_SPANS);
	clock->spans[clock->count - 1] = found; /* only complete ones are counted: finding a span may end the request */
	return true;
}
