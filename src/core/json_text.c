#include "json_text.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* PHP's headers claim SSE2 for Microsoft's compiler too, which has no builtins. */
#if defined(__GNUC__) && defined(__SSE2__) && !defined(IMBACHAT_PLAIN_C)
# include <emmintrin.h>
# define USE_SSE2 1
#endif

#ifdef __GNUC__
# define NOINLINE __attribute__((noinline))
# define ALWAYS_INLINE inline __attribute__((always_inline))
#else
# define NOINLINE
# define ALWAYS_INLINE inline
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
	imbachat_json_style style = {options, ALWAYS | HIGH, false};

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
	style.is_default = style.escape == (ALWAYS | HIGH | SLASH)
		&& !(options & IMBACHAT_JSON_HEX_QUOT);
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

/* The escape of a character below U+0080, whether or not it needs one. */
static char *append_ascii(char *dst, unsigned char c)
{
	switch (c) {
		case '\b': return append(dst, "\\b", 2);
		case '\f': return append(dst, "\\f", 2);
		case '\n': return append(dst, "\\n", 2);
		case '\r': return append(dst, "\\r", 2);
		case '\t': return append(dst, "\\t", 2);
		case '\\': return append(dst, "\\\\", 2);
		case '"': return append(dst, "\\\"", 2);
		case '/': return append(dst, "\\/", 2);
		case '<': return append(dst, "\\u003C", 6);
		case '>': return append(dst, "\\u003E", 6);
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

/*
 * What is written for U+0000 to U+07FF by default, padded so that one store writes it; the last byte is the length. For
 * U+0080 to U+07FF it is 6.
 */
static char outputs[0x800][8];

#define PAIR_OUTPUT 6

/* A character below U+0080. */
static inline char *escape_ascii(char *dst, unsigned char c, imbachat_json_style style)
{
	if (!(classes[c] & style.escape)) {
		*dst = (char) c;
		return dst + 1;
	}
	return c == '"' && (style.options & IMBACHAT_JSON_HEX_QUOT) ? append_escape(dst, c) : append_ascii(dst, c);
}

/* Those that begin before stop of a run of characters from U+0080 on, and of what is none. There is one at least. */
static char *escape_high(char *dst, const unsigned char **text, const unsigned char *stop, const unsigned char *end,
	imbachat_json_style style)
{
	const unsigned char *s = *text;

	do {
		if (end - s < 2 || s[0] < 0xc2 || s[0] > 0xdf || !is_trail(s[1])) {
			dst = append_multibyte(dst, &s, end, style.options);
		} else if (style.options & IMBACHAT_JSON_UNESCAPED_UNICODE) {
			dst = append(dst, (const char *) s, 2);
			s += 2;
		} else {
			memcpy(dst, outputs[(s[0] << 6) + s[1] - ((0xc0 << 6) + 0x80)], 8);
			dst += PAIR_OUTPUT;
			s += 2;
		}
	} while (s < stop && *s >= 0x80);
	*text = s;
	return dst;
}

#ifdef USE_SSE2
/*
 * What chunks are compared and combined with. Variables, because GCC 14 makes a constant of equal parts anew wherever it is
 * used, by three instructions, where GCC 12 reads it: that takes 6 % of a long text.
 */
static struct {
	__m128i space, quote, slash, backslash;
	__m128i zero, nine, from_nine_to_a, low_nibble; /* of digits */
	__m128i pair_least, pair_range, backslash_u, third_digit; /* of characters of two bytes */
} chunks;

static void init_chunks(void)
{
	chunks.space = _mm_set1_epi8(' ');
	chunks.quote = _mm_set1_epi8('"');
	chunks.slash = _mm_set1_epi8('/');
	chunks.backslash = _mm_set1_epi8('\\');
	chunks.zero = _mm_set1_epi8('0');
	chunks.nine = _mm_set1_epi8(9);
	chunks.from_nine_to_a = _mm_set1_epi8('a' - '9' - 1);
	chunks.low_nibble = _mm_set1_epi8(0x0f);
	chunks.pair_least = _mm_set1_epi16((short) 0x80c2);
	chunks.pair_range = _mm_set1_epi16(0x3f1d);
	chunks.backslash_u = _mm_set1_epi16('u' << 8 | '\\');
	chunks.third_digit = _mm_set1_epi16(0x0700);
}

/* Writes an ASCII character as it is by default. */
static inline char *append_default(char *dst, unsigned char c)
{
	memcpy(dst, outputs[c], 8);
	return dst + outputs[c][7];
}

/* A chunk's bytes that are below a space or, being signed here, from 0x80 on: of each the highest bit counts. */
static inline __m128i odd_bytes(__m128i chunk)
{
	return _mm_subs_epi8(chunk, chunks.space);
}

/* The others that need an escape, in the same way; in a style that is not the default, with some that do not. */
static inline __m128i escaped_bytes(__m128i chunk, unsigned escape)
{
	__m128i found = _mm_or_si128(_mm_cmpeq_epi8(chunk, chunks.slash),
		_mm_or_si128(_mm_cmpeq_epi8(chunk, chunks.quote), _mm_cmpeq_epi8(chunk, chunks.backslash)));

	if (escape & (TAG | AMP | APOS)) {
		found = _mm_or_si128(found, _mm_or_si128(
			_mm_or_si128(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('<')), _mm_cmpeq_epi8(chunk, _mm_set1_epi8('>'))),
			_mm_or_si128(_mm_cmpeq_epi8(chunk, _mm_set1_epi8('&')), _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\'')))));
	}
	return found;
}

/* A bit for each byte of a chunk that may need an escape. */
static inline unsigned suspects(__m128i chunk, unsigned escape)
{
	return (unsigned) _mm_movemask_epi8(_mm_or_si128(odd_bytes(chunk), escaped_bytes(chunk, escape)));
}

static inline __m128i load_chunk(const void *s)
{
	return _mm_loadu_si128(s);
}

/* Bits for the bytes of a block: for those that may need an escape, and for those of longer sequences. */
typedef struct {
	uint64_t special;
	uint64_t high;
} marks;

#define BLOCK 63 /* so that behind a run of set bits there is one that is not */
#define AHEAD 16 /* so many bytes behind a block may be read */

static inline void mark_chunk(marks *marks, __m128i chunk, size_t at, unsigned escape)
{
	marks->special |= (uint64_t) suspects(chunk, escape) << at;
	marks->high |= (uint64_t) (unsigned) _mm_movemask_epi8(chunk) << at;
}

/* Marks a whole block. */
static inline marks mark_block(const unsigned char *s, unsigned escape)
{
	marks marks = {0, 0};

	mark_chunk(&marks, load_chunk(s), 0, escape);
	mark_chunk(&marks, load_chunk(s + 16), 16, escape);
	mark_chunk(&marks, load_chunk(s + 32), 32, escape);
	mark_chunk(&marks, load_chunk(s + BLOCK - 16), BLOCK - 16, escape);
	return marks;
}

/* Marks a block of 16 bytes at least, and copies it to where AHEAD more bytes can be read. */
static inline marks copy_block(unsigned char *copy, const unsigned char *s, size_t len, unsigned escape)
{
	marks marks = {0, 0};

	for (size_t at = 0;;) {
		__m128i chunk = load_chunk(s + at);

		mark_chunk(&marks, chunk, at, escape);
		_mm_storeu_si128((__m128i *) (copy + at), chunk);
		if (at == len - 16) {
			break;
		}
		at = at + 32 <= len ? at + 16 : len - 16;
	}
	return marks;
}

/* Copies plain characters, sixteen at once. */
static inline char *copy_plain(char *dst, const unsigned char *s, size_t len)
{
	size_t done = 0;

	do {
		_mm_storeu_si128((__m128i *) (dst + done), load_chunk(s + done));
		done += 16;
	} while (done < len);
	return dst + len;
}

/* Stores the escapes of two characters, of which the chunk has eight bytes each. */
static inline void store_escapes(char *dst, __m128i chunk)
{
	_mm_storel_epi64((__m128i *) dst, chunk);
	_mm_storeh_pi((__m64 *) (dst + 6), _mm_castsi128_ps(chunk));
}

/*
 * Escapes eight characters of two bytes. Returns whether the bytes that are marked, at most sixteen, were such characters;
 * the others may be anything.
 */
static inline bool escape_pairs(char *dst, const unsigned char *s, uint64_t marked)
{
	const __m128i pairs = load_chunk(s);
	/* The first byte is from 0xc2 to 0xdf, the second from 0x80 to 0xbf. */
	const __m128i bits = _mm_sub_epi8(pairs, chunks.pair_least);
	const __m128i good = _mm_cmpeq_epi16(_mm_subs_epu8(bits, chunks.pair_range), _mm_setzero_si128());
	const __m128i character = _mm_add_epi16(_mm_srli_epi16(_mm_slli_epi16(bits, 8), 2), _mm_srli_epi16(pairs, 8));
	/* The escape in parts of two bytes, the first being the low one: "\u", two digits, two digits. */
	const __m128i high = _mm_or_si128(_mm_and_si128(character, chunks.third_digit), chunks.zero);
	const __m128i nibbles = _mm_and_si128(chunks.low_nibble,
		_mm_or_si128(_mm_srli_epi16(character, 4), _mm_slli_epi16(character, 8)));
	const __m128i low = _mm_add_epi8(_mm_add_epi8(nibbles, chunks.zero),
		_mm_and_si128(_mm_cmpgt_epi8(nibbles, chunks.nine), chunks.from_nine_to_a));
	const __m128i front1 = _mm_unpacklo_epi16(chunks.backslash_u, high);
	const __m128i front2 = _mm_unpackhi_epi16(chunks.backslash_u, high);
	const __m128i back1 = _mm_unpacklo_epi16(low, low), back2 = _mm_unpackhi_epi16(low, low);

	store_escapes(dst, _mm_unpacklo_epi32(front1, back1));
	store_escapes(dst + 12, _mm_unpackhi_epi32(front1, back1));
	store_escapes(dst + 24, _mm_unpacklo_epi32(front2, back2));
	store_escapes(dst + 36, _mm_unpackhi_epi32(front2, back2));
	return (marked & 0xffff & ~(unsigned) _mm_movemask_epi8(good)) == 0;
}

/* Escapes a run of characters of two bytes, whose bytes are marked. False where it has anything else. */
static inline bool escape_run(char *dst, const unsigned char *s, uint64_t marked)
{
	while (escape_pairs(dst, s, marked)) {
		marked >>= 16;
		if (marked == 0) {
			return true;
		}
		dst += PAIR_OUTPUT / 2 * 16;
		s += 16;
	}
	return false;
}

/*
 * Escapes a block to ASCII: runs of plain characters, and of characters of two bytes, are written as sixteen bytes of
 * which the last may be overwritten; what tells their lengths are the marks alone. All else is taken from the text
 * itself, which goes on to end. Returns how many bytes of it have been read.
 */
static ALWAYS_INLINE size_t escape_block(char **dst_ref, const unsigned char *block, marks marks, size_t len,
	const unsigned char *text, const unsigned char *end, imbachat_json_style style)
{
	char *dst = *dst_ref;
	size_t at = 0;

	while (marks.special) {
		const uint64_t first = marks.special & -marks.special;
		const size_t next = (unsigned) __builtin_ctzll(marks.special);
		uint64_t marked;
		size_t run;

		dst = copy_plain(dst, block + at, next - at);
		at = next;
		if (!(marks.high & first)) {
			dst = style.is_default ? append_default(dst, block[at]) : escape_ascii(dst, block[at], style);
			at++;
			marks.special -= first;
			continue;
		}
		/* The sum carries through the run. The next round waits for this alone, which is sooner known than the length. */
		marked = marks.high & ~(marks.high + first);
		marks.special ^= marked;
		marked >>= at;
		run = (unsigned) __builtin_ctzll(~(marks.high >> at));
		if (escape_run(dst, block + at, marked)) {
			dst += PAIR_OUTPUT / 2 * run;
			at += run;
		} else {
			const unsigned char *s = text + at;

			dst = escape_high(dst, &s, s + run, end, style);
			at = (size_t) (s - text);
			if (at >= len) {
				*dst_ref = dst;
				return at;
			}
			marks.special &= ~UINT64_C(0) << at;
		}
	}
	*dst_ref = copy_plain(dst, block + at, len - at);
	return len;
}

/* Escapes a text to ASCII. */
static ALWAYS_INLINE char *escape_blocks(char *dst, const unsigned char **text, const unsigned char *stop,
	const unsigned char *end, imbachat_json_style style)
{
	const unsigned char *s = *text, *block;
	unsigned char copy[BLOCK + AHEAD];
	marks marks;
	size_t len;

	while (stop - s >= 16) {
		if (stop - s >= BLOCK + AHEAD) {
			len = BLOCK;
			block = s;
			marks = mark_block(s, style.escape);
		} else {
			len = stop - s < BLOCK ? (size_t) (stop - s) : BLOCK;
			block = copy;
			marks = copy_block(copy, s, len, style.escape);
			copy[len] = 0; /* the end of a character that is cut off here */
		}
		/* A character that begins with the last byte is left for the next block. */
		len -= s[len - 1] >= 0xc0;
		marks.special &= (UINT64_C(1) << len) - 1;
		marks.high &= marks.special;
		s += escape_block(&dst, block, marks, len, s, end, style);
	}
	*text = s;
	return dst;
}

/* The same where characters from U+0080 on are written as they are. */
static inline char *escape_runs(char *dst, const unsigned char **text, const unsigned char *stop,
	const unsigned char *end, imbachat_json_style style)
{
	const unsigned char *s = *text;

	while (stop - s >= 16) {
		__m128i chunk = load_chunk(s);
		unsigned plain = (unsigned) __builtin_ctz(suspects(chunk, style.escape) | 0x10000);

		_mm_storeu_si128((__m128i *) dst, chunk);
		dst += plain;
		s += plain;
		if (plain < 16) {
			dst = *s < 0x80 ? escape_ascii(dst, *s++, style) : escape_high(dst, &s, stop, end, style);
		}
	}
	*text = s;
	return dst;
}
#endif

void imbachat_json_text_init(void)
{
#ifdef USE_SSE2
	init_chunks();
#endif
	for (unsigned character = 0; character < 0x800; character++) {
		char *output = outputs[character], *end;

		if (character >= 0x80) {
			end = append_escape(output, character);
		} else if (classes[character] & (ALWAYS | SLASH)) {
			end = append_ascii(output, (unsigned char) character);
		} else {
			*output = (char) character;
			end = output + 1;
		}
		output[7] = (char) (end - output);
	}
}

char *imbachat_json_slice(char *dst, const char **text, const char *stop, const char *end, imbachat_json_style style)
{
	const unsigned char *s = (const unsigned char *) *text;
	const unsigned char *s_stop = (const unsigned char *) stop, *s_end = (const unsigned char *) end;

#ifdef USE_SSE2
	if (style.options & IMBACHAT_JSON_UNESCAPED_UNICODE) {
		dst = escape_runs(dst, &s, s_stop, s_end, style);
	} else {
		dst = escape_blocks(dst, &s, s_stop, s_end, style);
	}
#endif
	while (s < s_stop) {
		dst = *s < 0x80 ? escape_ascii(dst, *s++, style) : escape_high(dst, &s, s_stop, s_end, style);
	}
	*text = (const char *) s;
	return dst;
}

/* Kept apart, so that imbachat_json_text() needs no stack for most texts. */
NOINLINE static char *escape_text(char *dst, const char *text, size_t len, imbachat_json_style style)
{
	return imbachat_json_slice(dst, &text, text + len, text + len, style);
}

#ifdef USE_SSE2
static inline unsigned bits_of(size_t len)
{
	return (1u << len) - 1;
}

/* The last bytes of a text, fewer than sixteen, and zeros. What stands in front of the text is read too, and shifted out. */
static inline __m128i load_last(const char *text, size_t len)
{
	const size_t first = len < 8 ? len : 8;
	const __m128i head = _mm_loadl_epi64((const __m128i *) (text + first - 8));
	const __m128i tail = _mm_loadl_epi64((const __m128i *) (text + len - 8));

	/* By 64 bits and more, nothing is left. */
	return _mm_unpacklo_epi64(_mm_srl_epi64(head, _mm_cvtsi32_si128(8 * (8 - (int) first))),
		_mm_srl_epi64(tail, _mm_cvtsi32_si128(8 * (16 - (int) len))));
}

/* Escapes these last bytes, of which not all are ASCII, to ASCII. Kept apart as escape_text() is. */
NOINLINE static char *escape_last(char *dst, const char *text, size_t len, imbachat_json_style style)
{
	const unsigned char *s = (const unsigned char *) text;
	const __m128i chunk = load_last(text, len);
	unsigned char copy[16 + AHEAD];
	marks marks = {0, 0};

	_mm_storeu_si128((__m128i *) copy, chunk);
	mark_chunk(&marks, chunk, 0, style.escape);
	marks.special &= bits_of(len);
	marks.high &= marks.special;
	escape_block(&dst, copy, marks, len, s, s + len, style);
	return dst;
}

/* Writes what follows each marked byte of a word once more, one byte further, behind a backslash. */
static inline char *add_backslashes_to_word(char *dst, uint64_t word, unsigned marked)
{
	for (; marked; marked &= marked - 1) {
		const unsigned at = (unsigned) __builtin_ctz(marked);
		const uint64_t rest = word >> 8 * at;

		dst[at] = '\\';
		memcpy(dst + at + 1, &rest, 8);
		dst++;
	}
	return dst;
}

/* The same for a chunk of sixteen bytes that has been written. Returns where it would begin without the backslashes. */
static inline char *add_backslashes(char *dst, __m128i chunk, unsigned marked)
{
	uint64_t words[2];

	memcpy(words, &chunk, 16);
	dst = add_backslashes_to_word(dst, words[0], marked & 0xff);
	memcpy(dst + 8, words + 1, 8);
	return add_backslashes_to_word(dst + 8, words[1], marked >> 8) - 8;
}

/* By default ASCII needs nothing but backslashes, unless there are control characters. */
static inline char *escape_by_default(char *dst, const char *s, size_t len, imbachat_json_style style)
{
	for (;;) {
		const __m128i chunk = len >= 16 ? load_chunk(s) : load_last(s, len);
		const unsigned within = len >= 16 ? 0xffff : bits_of(len);
		unsigned marked;

		if (_mm_movemask_epi8(odd_bytes(chunk)) & within) {
			return len >= 16 || (style.options & IMBACHAT_JSON_UNESCAPED_UNICODE)
				? escape_text(dst, s, len, style)
				: escape_last(dst, s, len, style);
		}
		_mm_storeu_si128((__m128i *) dst, chunk);
		marked = (unsigned) _mm_movemask_epi8(escaped_bytes(chunk, 0)) & within;
		if (marked) {
			dst = add_backslashes(dst, chunk, marked);
		}
		if (len < 16) {
			return dst + len;
		}
		dst += 16;
		s += 16;
		len -= 16;
	}
}
#endif

char *imbachat_json_text(char *dst, const char *text, size_t len, imbachat_json_style style)
{
#ifdef USE_SSE2
	if (style.is_default) {
		return escape_by_default(dst, text, len, style);
	}
	if (len < 16 && !(suspects(load_last(text, len), style.escape) & bits_of(len))) {
		_mm_storeu_si128((__m128i *) dst, load_last(text, len));
		return dst + len;
	}
#endif
	return escape_text(dst, text, len, style);
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
