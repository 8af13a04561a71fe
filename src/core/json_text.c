#include "json_text.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && !defined(IMBACHAT_PLAIN_C)
# include <emmintrin.h>
# define USE_SSE2 1
#endif

/* Why a character may not be copied as it is. */
enum {
	ALWAYS = 0x01, /* control characters, the quote, the backslash */
	SLASH = 0x02,
	TAG = 0x04,
	AMP = 0x08,
	APOS = 0x10,
	HIGH = 0x20, /* a part of a longer UTF-8 sequence */
};

static const unsigned char classes[256] = {
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS, ALWAYS,
	0, 0, ALWAYS, 0, 0, 0, AMP, APOS, 0, 0, 0, 0, 0, 0, 0, SLASH,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, TAG, 0, TAG, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ALWAYS, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
	HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH, HIGH,
};

imbachat_json_style imbachat_json_style_of(unsigned options)
{
	imbachat_json_style style = {options, ALWAYS | HIGH};

	if (!(options & IMBACHAT_JSON_UNESCAPED_SLASHES)) {
		style.escape |= SLASH;
	}
	if (options & IMBACHAT_JSON_HEX_TAG) {
		style.escape |= TAG;
	}
	if (options & IMBACHAT_JSON_HEX_AMP) {
		style.escape |= AMP;
	}
	if (options & IMBACHAT_JSON_HEX_APOS) {
		style.escape |= APOS;
	}
	return style;
}

static char *append(char *dst, const char *s, size_t len)
{
	memcpy(dst, s, len);
	return dst + len;
}

/* Two hexadecimal digits a byte. */
static const char lower_hex[] =
	"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
	"202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f"
	"404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"
	"606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f"
	"808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"
	"a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf"
	"c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf"
	"e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

static inline char *append_escape(char *dst, unsigned unit)
{
	memcpy(dst, "\\u", 2);
	memcpy(dst + 2, lower_hex + 2 * (unit >> 8), 2);
	memcpy(dst + 4, lower_hex + 2 * (unit & 0xff), 2);
	return dst + 6;
}

/* The characters below U+0080 that are not copied. */
static char *append_ascii(char *dst, unsigned char c, unsigned options)
{
	switch (c) {
		case '\b': return append(dst, "\\b", 2);
		case '\f': return append(dst, "\\f", 2);
		case '\n': return append(dst, "\\n", 2);
		case '\r': return append(dst, "\\r", 2);
		case '\t': return append(dst, "\\t", 2);
		case '\\': return append(dst, "\\\\", 2);
		case '"':
			if (!(options & IMBACHAT_JSON_HEX_QUOT)) {
				return append(dst, "\\\"", 2);
			}
			return append(dst, "\\u0022", 6);
		case '<': return append(dst, "\\u003C", 6);
		case '>': return append(dst, "\\u003E", 6);
		case '&': return append(dst, "\\u0026", 6);
		case '\'': return append(dst, "\\u0027", 6);
	}
	return append_escape(dst, c);
}

static bool is_trail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* Whether a broken sequence ends before this byte because it begins a character of its own (UTR 36, section 3.6.1). */
static bool begins_character(unsigned char c)
{
	return c < 0x80 || (c >= 0xc2 && c <= 0xf4);
}

#define BROKEN UINT32_MAX

/*
 * The character that begins with the byte s[0] >= 0x80, or BROKEN; *used says how many bytes it takes. How much of a
 * broken sequence is one error is as in php_next_utf8_char(), so that json_encode() gives as many U+FFFD.
 */
static uint32_t decode_utf8(const unsigned char *s, size_t available, size_t *used)
{
	static const uint32_t smallest[5] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	uint32_t character = s[0] & (0xff >> (length + 1));
	bool broken = false;

	if (s[0] < 0xc2 || s[0] > 0xf4) {
		*used = 1;
		return BROKEN;
	}
	for (*used = 1; *used < length; ++*used) {
		if (*used == available || (!is_trail(s[*used]) && begins_character(s[*used]))) {
			return BROKEN;
		}
		broken |= !is_trail(s[*used]);
		character = character << 6 | (s[*used] & 0x3f);
	}
	if (broken || character < smallest[length] || character > 0x10ffff || (character & ~0x7ffu) == 0xd800) {
		return BROKEN;
	}
	return character;
}

static char *append_character(char *dst, uint32_t character, const unsigned char *s, size_t len, unsigned options)
{
	bool terminator = character == 0x2028 || character == 0x2029;

	if ((options & IMBACHAT_JSON_UNESCAPED_UNICODE)
			&& (!terminator || (options & IMBACHAT_JSON_UNESCAPED_LINE_TERMINATORS))) {
		return append(dst, (const char *) s, len);
	}
	if (character >= 0x10000) {
		character -= 0x10000;
		dst = append_escape(dst, 0xd800 | character >> 10);
		character = 0xdc00 | (character & 0x3ff);
	}
	return append_escape(dst, character);
}

#ifdef USE_SSE2
/* A bit for each byte of the chunk that may need an escape; for some options it also suspects others. */
static inline unsigned suspects(__m128i chunk, unsigned escape)
{
	const __m128i slash = _mm_set1_epi8(escape & SLASH ? '/' : '"');
	/* The comparison is signed: bytes from 0x80 on are negative, and so below a space as well. */
	__m128i found = _mm_or_si128(
		_mm_or_si128(_mm_cmplt_epi8(chunk, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(chunk, slash)),
		_mm_or_si128(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('"')), _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\'))));

	if (escape & (TAG | AMP | APOS)) {
		__m128i tags = _mm_or_si128(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('<')), _mm_cmpeq_epi8(chunk, _mm_set1_epi8('>')));

		found = _mm_or_si128(_mm_or_si128(found, tags), _mm_or_si128(
			_mm_cmpeq_epi8(chunk, _mm_set1_epi8('&')), _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\''))));
	}
	return (unsigned) _mm_movemask_epi8(found);
}

/*
 * Copies a text of 4 to 16 bytes where all of it is plain: its two halves, which may overlap, are looked at as one
 * chunk. Names, words and numbers are like that, and the loop for single bytes would take longest for them.
 */
static inline bool copy_short(char *dst, const char *s, size_t len, unsigned escape)
{
	const size_t half = len >= 8 ? 8 : 4;
	uint64_t head = 0, tail = 0;

	if (half == 8) {
		memcpy(&head, s, 8);
		memcpy(&tail, s + len - 8, 8);
	} else {
		uint32_t head4, tail4;

		memcpy(&head4, s, 4);
		memcpy(&tail4, s + len - 4, 4);
		head = tail = (uint64_t) tail4 << 32 | head4;
	}
	if (suspects(_mm_set_epi64x((long long) tail, (long long) head), escape)) {
		return false;
	}
	if (half == 8) {
		memcpy(dst, &head, 8);
		memcpy(dst + len - 8, &tail, 8);
	} else {
		uint32_t head4 = (uint32_t) head, tail4 = (uint32_t) (head >> 32);

		memcpy(dst, &head4, 4);
		memcpy(dst + len - 4, &tail4, 4);
	}
	return true;
}
#endif

/* Copies plain characters, one at least: the first is one. Of many it may leave some for the next call. */
static inline char *copy_plain(char *dst, const unsigned char **text, const unsigned char *stop, unsigned escape)
{
	const unsigned char *s = *text;

#ifdef USE_SSE2
	size_t left = (size_t) (stop - s);

	if (left >= 8) {
		const bool whole = left >= 16;
		__m128i chunk = whole ? _mm_loadu_si128((const __m128i *) s) : _mm_loadl_epi64((const __m128i *) s);
		/* The first is plain, even where it is suspected. The bit behind the chunk ends it where nothing else does. */
		unsigned ends = (suspects(chunk, escape) & ~1u) | (whole ? 0x10000u : 0x100u);
		unsigned plain = (unsigned) __builtin_ctz(ends);

		_mm_storeu_si128((__m128i *) dst, chunk); /* there is room for all sixteen */
		*text = s + plain;
		return dst + plain;
	}
#endif
	while (s < stop && !(classes[*s] & escape)) {
		*dst++ = (char) *s++;
	}
	*text = s;
	return dst;
}

static char *append_multibyte(char *dst, const unsigned char **text, const unsigned char *end, unsigned options)
{
	size_t used;
	uint32_t character = decode_utf8(*text, (size_t) (end - *text), &used);

	if (character != BROKEN) {
		dst = append_character(dst, character, *text, used, options);
	} else if (!(options & IMBACHAT_JSON_INVALID_UTF8_IGNORE)) {
		dst = append_character(dst, 0xfffd, (const unsigned char *) "\xef\xbf\xbd", 3, options);
	}
	*text += used;
	return dst;
}

/* The escapes of U+0000 to U+07FF, each with two bytes of padding, so that one store writes it. */
static char two_byte_escapes[0x800][8];

void imbachat_json_text_init(void)
{
	for (unsigned character = 0; character < 0x800; character++) {
		append_escape(two_byte_escapes[character], character);
	}
}

/* Whether a pair of bytes, the first of them the low one, is a character from U+0080 to U+07FF. */
static inline bool is_two_bytes(unsigned pair)
{
	return (pair & 0xc0e0) == 0x80c0 && (pair & 0x1e) != 0;
}

/*
 * Escapes a run of two-byte characters, with the spaces between words: Cyrillic, Greek, Arabic, Hebrew. It returns at
 * once where there is none.
 */
static inline char *escape_two_bytes(char *dst, const unsigned char **text, const unsigned char *stop,
	const unsigned char *end)
{
	const unsigned char *s = *text, *last = end - 1 < stop ? end - 1 : stop;

	for (;;) {
		while (s < last) {
			unsigned pair = s[0] | (unsigned) s[1] << 8;

			if (!is_two_bytes(pair)) {
				break;
			}
			memcpy(dst, two_byte_escapes[(pair & 0x1f) << 6 | (pair >> 8 & 0x3f)], 8);
			dst += 6;
			s += 2;
		}
		if (s == *text || s >= stop || *s != ' ') {
			break;
		}
		*dst++ = (char) *s++;
	}
	*text = s;
	return dst;
}

char *imbachat_json_text(char *dst, const char **text, const char *stop, const char *end, imbachat_json_style style)
{
	const unsigned char *s = (const unsigned char *) *text;
	const unsigned char *s_stop = (const unsigned char *) stop, *s_end = (const unsigned char *) end;
	const unsigned escape = style.escape;
	const bool to_ascii = !(style.options & IMBACHAT_JSON_UNESCAPED_UNICODE);

#ifdef USE_SSE2
	if (stop == end && end - *text >= 4 && end - *text <= 16
			&& copy_short(dst, *text, (size_t) (end - *text), escape)) {
		dst += end - *text;
		*text = end;
		return dst;
	}
#endif
	while (s < s_stop) {
		if (!(classes[*s] & escape)) {
			dst = copy_plain(dst, &s, s_stop, escape);
		} else if (*s == '/') {
			dst = append(dst, "\\/", 2);
			s++;
		} else if (*s < 0x80) {
			dst = append_ascii(dst, *s++, style.options);
		} else {
			if (to_ascii) {
				dst = escape_two_bytes(dst, &s, s_stop, s_end);
			}
			if (s < s_stop && *s >= 0x80) {
				dst = append_multibyte(dst, &s, s_end, style.options);
			}
		}
	}
	*text = (const char *) s;
	return dst;
}

bool imbachat_is_utf8(const char *text, size_t len)
{
	const unsigned char *s = (const unsigned char *) text, *end = s + len;
	size_t used = 1;

	for (; s < end; s += used) {
		used = 1;
		if (*s >= 0x80 && decode_utf8(s, (size_t) (end - s), &used) == BROKEN) {
			return false;
		}
	}
	return true;
}
