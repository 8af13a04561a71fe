/*
 * Loaded before libcrypto, this makes its SHA-256 fail as long as the file exists that IMBACHAT_OPENSSL_FAILS names, as
 * a libcrypto might that is not allowed the algorithm.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static int fails(const char *variable)
{
	const char *file = getenv(variable);

	return file && access(file, F_OK) == 0;
}

/* PHP loads extensions in a way that prefers the libraries they name themselves to one that was loaded before. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*)(const char *, int)) dlsym(RTLD_NEXT, "dlopen");

#ifdef RTLD_DEEPBIND
	mode &= ~RTLD_DEEPBIND;
#endif
	return next(file, mode);
}

int SHA256_Init(void *context)
{
	int (*next)(void *) = (int (*)(void *)) dlsym(RTLD_NEXT, "SHA256_Init");

	return fails("IMBACHAT_OPENSSL_FAILS") || !next ? 0 : next(context);
}
