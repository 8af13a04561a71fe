/*
 * PHP opens extensions with RTLD_DEEPBIND, so that they prefer their own libraries' functions to those that are there;
 * AddressSanitizer, whose malloc() has to come first, refuses that. Loaded before both, this leaves the flag out.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

void *dlopen(const char *name, int flags)
{
	static void *(*next)(const char *, int);

	if (!next) {
		*(void **) &next = dlsym(RTLD_NEXT, "dlopen");
	}
	return next ? next(name, flags & ~RTLD_DEEPBIND) : NULL;
}
