/* Shared by the drivers beside it. */
#ifndef IMBACHAT_FUZZ_H
#define IMBACHAT_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sanitizer/asan_interface.h>

/* What libFuzzer calls with each input. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* libFuzzer takes abort() for a finding and keeps the input. A driver must also fail where it was built with NDEBUG. */
#define CHECK(condition, what) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, what, #condition); \
			abort(); \
		} \
	} while (0)

/* Memory of exactly that size, so that ASan sees the first byte beyond it; to be freed. */
static inline void *room(size_t len)
{
	void *memory = malloc(len + !len);

	CHECK(memory, "out of memory");
	if (len == 0) {
		ASAN_POISON_MEMORY_REGION(memory, 1); /* malloc(0) has a byte */
	}
	return memory;
}

static inline void *exact(const void *bytes, size_t len)
{
	void *copy = room(len);

	memcpy(copy, bytes, len);
	return copy;
}

static inline bool same(const void *a, size_t a_len, const void *b, size_t b_len)
{
	return a_len == b_len && memcmp(a, b, a_len) == 0;
}

/* The input, of which a driver takes its parameters first. */
typedef struct {
	const uint8_t *at;
	size_t left;
} fuzz_input;

/* The next so many bytes as a number; zeros where the input has ended. */
static inline uint64_t take(fuzz_input *input, size_t bytes)
{
	uint64_t number = 0;

	for (; bytes > 0; bytes--) {
		number = number << 8 | (input->left > 0 ? *input->at : 0);
		input->at += input->left > 0;
		input->left -= input->left > 0;
	}
	return number;
}

/* As many bytes as there are, but no more than len; they stay in the input's memory. */
static inline const uint8_t *take_bytes(fuzz_input *input, size_t *len)
{
	const uint8_t *bytes = input->at;

	*len = *len < input->left ? *len : input->left;
	input->at += *len;
	input->left -= *len;
	return bytes;
}

#endif
