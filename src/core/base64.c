#include "base64.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) && defined(__x86_64__) && !defined(IMBACHAT_PLAIN_C)
# include <tmmintrin.h>
# define USE_SSSE3 1
/* Processors have had it since 2006, but x86-64 does not guarantee it. */
# define HAS_SSSE3 __builtin_cpu_supports("ssse3")
# define SSSE3 __attribute__((target("ssse3")))
#endif

static const char url_characters[64] = {
	'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P',
	'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', 'f',
	'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v',
	'w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '_',
};

typedef struct {
	/* The value of each character, or NONE. */
	signed char values[256];
	/* What to add to a value to get its character: [0] for a to z, [1] to [12] for 52 to 63, [13] for A to Z. */
	signed char to_character[16];
	/*
	 * What to add to a character to get its value, by the upper half of its code; the alphabet's last character shares
	 * that half with others and has 8 more. Halves that no character has hold 1.
	 */
	signed char to_value[16];
	char last[16]; /* the last character, sixteen times */
} alphabet;

#define NONE -1
#define SIXTEEN NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE
#define NOT_ASCII SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN
#define TO_DIGIT '0' - 52
#define LAST(c) c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c

static const alphabet url = {
	{
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 62, NONE, NONE,
		52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
		15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NONE, NONE, NONE, NONE, 63,
		NONE, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
		41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NONE, NONE, NONE, NONE, NONE,
		NOT_ASCII
	},
	{'a' - 26, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT,
		'-' - 62, '_' - 63, 'A'},
	{1, 1, 62 - '-', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 1, 1, 1, 1, 1, 63 - '_', 1, 1},
	{LAST('_')},
};
static const alphabet std = {
	{
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 62, NONE, NONE, NONE, 63,
		52, 53, 54, 55, 56, 57, 58, 59, 60, 61, NONE, NONE, NONE, NONE, NONE, NONE,
		NONE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
		15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, NONE, NONE, NONE, NONE, NONE,
		NONE, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
		41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, NONE, NONE, NONE, NONE, NONE,
		NOT_ASCII
	},
	{'a' - 26, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT, TO_DIGIT,
		'+' - 62, '/' - 63, 'A'},
	{1, 1, 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 1, 1, 63 - '/', 1, 1, 1, 1, 1},
	{LAST('/')},
};

#ifdef USE_SSSE3
/* The characters of sixteen values, each up to 63. */
SSSE3 static inline __m128i characters_of(__m128i values, const alphabet *of)
{
	__m128i differences = _mm_loadu_si128((const __m128i *) of->to_character);
	__m128i not_upper = _mm_cmpgt_epi8(values, _mm_set1_epi8(25));
	__m128i at = _mm_or_si128(_mm_subs_epu8(values, _mm_set1_epi8(51)), _mm_andnot_si128(not_upper, _mm_set1_epi8(13)));

	return _mm_add_epi8(values, _mm_shuffle_epi8(differences, at));
}

/* The values of sixteen characters. A foreign one gets some value, but never one whose character it is. */
SSSE3 static inline __m128i values_of(__m128i characters, const alphabet *of)
{
	__m128i differences = _mm_loadu_si128((const __m128i *) of->to_value);
	__m128i upper_half = _mm_and_si128(_mm_srli_epi16(characters, 4), _mm_set1_epi8(0x0f));
	__m128i last = _mm_cmpeq_epi8(characters, _mm_loadu_si128((const __m128i *) of->last));
	__m128i at = _mm_xor_si128(upper_half, _mm_and_si128(last, _mm_set1_epi8(8)));

	return _mm_add_epi8(characters, _mm_shuffle_epi8(differences, at));
}

/* Encodes four groups at a time; the last four may overlap those before. */
SSSE3 static void encode_groups_by_four(char *dst, const unsigned char *s, size_t groups)
{
	/* Each group becomes two words, of its first and of its last two bytes, which multiplying shifts right and left. */
	const __m128i order = _mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
	const __m128i right = _mm_set1_epi32(1 << 26 | 1 << 6), left = _mm_set1_epi32(1 << 24 | 1 << 4);

	assert(groups >= 4);
	for (size_t done = 0; done < groups; done += 4) {
		size_t from = done + 4 <= groups ? done : groups - 4;
		int end;
		__m128i words, values;

		memcpy(&end, s + 3 * from + 8, sizeof(end));
		words = _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *) (s + 3 * from)), _mm_cvtsi32_si128(end));
		words = _mm_shuffle_epi8(words, order);
		values = _mm_or_si128(
			_mm_and_si128(_mm_mulhi_epu16(words, right), _mm_set1_epi16(0x003f)),
			_mm_and_si128(_mm_mullo_epi16(words, left), _mm_set1_epi16(0x3f00)));
		_mm_storeu_si128((__m128i *) (dst + 4 * from), characters_of(values, &url));
	}
}

/* Decodes four groups at a time, likewise. False if a character is foreign. */
SSSE3 static bool decode_groups_by_four(unsigned char *dst, const unsigned char *s, size_t groups, const alphabet *of)
{
	const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
	__m128i known = _mm_set1_epi8(-1);

	assert(groups >= 4);
	for (size_t done = 0; done < groups; done += 4) {
		size_t from = done + 4 <= groups ? done : groups - 4;
		__m128i characters = _mm_loadu_si128((const __m128i *) (s + 4 * from));
		__m128i values = values_of(characters, of);
		/* Two values make a number of 12 bits, two of those one of 24, whose bytes are then put in order. */
		__m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi16(1 << 8 | 1 << 6));
		__m128i numbers = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 1 << 12));
		__m128i bytes = _mm_shuffle_epi8(numbers, order);
		int end = _mm_cvtsi128_si32(_mm_srli_si128(bytes, 8));

		_mm_storel_epi64((__m128i *) (dst + 3 * from), bytes);
		memcpy(dst + 3 * from + 8, &end, sizeof(end));
		known = _mm_and_si128(known, _mm_cmpeq_epi8(characters_of(values, of), characters));
	}
	return _mm_movemask_epi8(known) == 0xffff;
}
#endif

static void encode_groups(char *dst, const unsigned char *s, size_t groups)
{
#ifdef USE_SSSE3
	if (groups >= 4 && HAS_SSSE3) {
		encode_groups_by_four(dst, s, groups);
		return;
	}
#endif
	for (; groups > 0; groups--, s += 3, dst += 4) {
		uint32_t bits = (uint32_t) s[0] << 16 | (uint32_t) s[1] << 8 | s[2];

		dst[0] = url_characters[bits >> 18];
		dst[1] = url_characters[bits >> 12 & 0x3f];
		dst[2] = url_characters[bits >> 6 & 0x3f];
		dst[3] = url_characters[bits & 0x3f];
	}
}

char *imbachat_base64url_encode(char *dst, const void *src, size_t len)
{
	size_t groups = len / 3, rest = len % 3;
	const unsigned char *s = (const unsigned char *) src + 3 * groups;

	encode_groups(dst, src, groups);
	dst += 4 * groups;
	if (rest > 0) {
		uint32_t bits = (uint32_t) s[0] << 16 | (rest == 2 ? (uint32_t) s[1] << 8 : 0);

		*dst++ = url_characters[bits >> 18];
		*dst++ = url_characters[bits >> 12 & 0x3f];
		if (rest == 2) {
			*dst++ = url_characters[bits >> 6 & 0x3f];
		}
	}
	return dst;
}

/* False if a character is foreign: its value, -1, sets the top bit of its group. */
static bool decode_groups(unsigned char *dst, const unsigned char *s, size_t groups, const alphabet *of)
{
	const signed char *values = of->values;
	uint32_t seen = 0;

#ifdef USE_SSSE3
	if (groups >= 4 && HAS_SSSE3) {
		return decode_groups_by_four(dst, s, groups, of);
	}
#endif
	for (; groups > 0; groups--, s += 4, dst += 3) {
		uint32_t a = (uint32_t) values[s[0]], b = (uint32_t) values[s[1]];
		uint32_t c = (uint32_t) values[s[2]], d = (uint32_t) values[s[3]];
		uint32_t bits = a << 18 | b << 12 | c << 6 | d;

		seen |= bits;
		dst[0] = (unsigned char) (bits >> 16);
		dst[1] = (unsigned char) (bits >> 8);
		dst[2] = (unsigned char) bits;
	}
	return seen >> 31 == 0;
}

/* Decodes the two or three characters after the last whole group. Their unused bits must be zero. */
static bool decode_rest(unsigned char *dst, const unsigned char *s, size_t len, const signed char *values)
{
	int a = values[s[0]], b = values[s[1]], c = len == 3 ? values[s[2]] : 0;

	if ((a | b | c) < 0 || (len == 3 ? c & 0x03 : b & 0x0f) != 0) {
		return false;
	}
	dst[0] = (unsigned char) (a << 2 | b >> 4);
	if (len == 3) {
		dst[1] = (unsigned char) (b << 4 | c >> 2);
	}
	return true;
}

/* Decodes text without padding. */
static inline bool decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len, const alphabet *of)
{
	const unsigned char *s = (const unsigned char *) src;
	size_t groups = len / 4, rest = len % 4;

	if (rest == 1 || !decode_groups(dst, s, groups, of)) {
		return false;
	}
	*dst_len = 3 * groups;
	if (rest > 0) {
		*dst_len += rest - 1;
		return decode_rest(dst + 3 * groups, s + 4 * groups, rest, of->values);
	}
	return true;
}

bool imbachat_base64url_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	return decode(dst, dst_len, src, len, &url);
}

bool imbachat_base64_decode(unsigned char *dst, size_t *dst_len, const char *src, size_t len)
{
	if (len % 4) {
		return false;
	}
	for (int padding = 0; padding < 2 && len > 0 && src[len - 1] == '='; padding++) {
		len--;
	}
	return decode(dst, dst_len, src, len, &std);
}
