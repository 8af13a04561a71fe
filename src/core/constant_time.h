/* Comparing secrets in a time that does not depend on them, copying and wiping them. */
#ifndef IMBACHAT_CORE_CONSTANT_TIME_H
#define IMBACHAT_CORE_CONSTANT_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Returns the number. The compiler cannot see how it was computed, so it can neither leave a loop early nor branch on a
 * part of it.
 */
static inline uint64_t imbachat_opaque(uint64_t number)
{
#ifdef __GNUC__
	__asm__("" : "+r"(number));
	return number;
#else
	volatile uint64_t sink = number;

	return sink;
#endif
}

static inline uint64_t imbachat_word(const unsigned char *text)
{
	uint64_t word;

	memcpy(&word, text, sizeof(word));
	return word;
}

/* All bytes of a text that is shorter than a word, some of them more than once. */
static inline uint64_t imbachat_short_word(const unsigned char *text, size_t len)
{
	uint32_t first, last;

	if (len >= sizeof(first)) {
		memcpy(&first, text, sizeof(first));
		memcpy(&last, text + len - sizeof(last), sizeof(last));
		return first | (uint64_t) last << 32;
	}
	return len > 0 ? (uint64_t) (text[0] | text[len / 2] << 8 | text[len - 1] << 16) : 0;
}

static inline uint64_t imbachat_word_difference(uint64_t x, uint64_t y)
{
	return x ^ y;
}

/*
 * The bits that differ in two texts of the same length. Reads all of both, by words; the last may overlap the one
 * before. CRYPTO_memcmp() would take as long as the rest of a check.
 */
static inline uint64_t imbachat_difference(const void *a, const void *b, size_t len,
	uint64_t (*word_difference)(uint64_t x, uint64_t y))
{
	const unsigned char *x = a, *y = b;
	const size_t size = sizeof(uint64_t);
	uint64_t difference = 0;

	if (len < size) {
		return word_difference(imbachat_short_word(x, len), imbachat_short_word(y, len));
	}
	for (size_t at = 0; at < len - size; at += size) {
		difference |= word_difference(imbachat_word(x + at), imbachat_word(y + at));
	}
	return difference | word_difference(imbachat_word(x + len - size), imbachat_word(y + len - size));
}

/*
 * Clears the vector registers. Whatever they hold is saved to the stack when the dynamic linker looks up a function
 * that is called for the first time. Other processors than x86-64 depend on the module being linked with -z now.
 */
static inline void imbachat_clear_vectors(void)
{
#if defined(__GNUC__) && defined(__x86_64__)
	__asm__ volatile(
		"pxor %%xmm0, %%xmm0; pxor %%xmm1, %%xmm1; pxor %%xmm2, %%xmm2; pxor %%xmm3, %%xmm3;"
		"pxor %%xmm4, %%xmm4; pxor %%xmm5, %%xmm5; pxor %%xmm6, %%xmm6; pxor %%xmm7, %%xmm7;"
		"pxor %%xmm8, %%xmm8; pxor %%xmm9, %%xmm9; pxor %%xmm10, %%xmm10; pxor %%xmm11, %%xmm11;"
		"pxor %%xmm12, %%xmm12; pxor %%xmm13, %%xmm13; pxor %%xmm14, %%xmm14; pxor %%xmm15, %%xmm15"
		: : : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
		"xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
#endif
}

/* Copies a secret word by word. memcpy() would leave up to 64 bytes of it in a vector register. */
static inline void imbachat_copy_secret(void *dst, const void *secret, size_t len)
{
	unsigned char *to = dst;
	const unsigned char *from = secret;

	for (; len >= sizeof(uint64_t); to += sizeof(uint64_t), from += sizeof(uint64_t), len -= sizeof(uint64_t)) {
		uint64_t word = imbachat_opaque(imbachat_word(from));

		memcpy(to, &word, sizeof(word));
	}
	for (; len > 0; len--) {
		*to++ = (unsigned char) imbachat_opaque(*from++);
	}
}

/* Overwrites a secret, even if it is never read again. OPENSSL_cleanse() without the call, for fixed sizes. */
static inline void imbachat_wipe(void *secret, size_t len)
{
#ifdef __GNUC__
	memset(secret, 0, len);
	__asm__ volatile("" : : "r"(secret) : "memory");
#else
	for (volatile unsigned char *at = secret; len > 0; at++, len--) {
		*at = 0;
	}
#endif
}

/* Whether two texts of the same length are equal. */
static inline bool imbachat_equal_in_constant_time(const void *a, const void *b, size_t len)
{
	return imbachat_opaque(imbachat_difference(a, b, len, imbachat_word_difference)) == 0;
}

#endif
