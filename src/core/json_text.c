#include "json_text.h"

#include <assert.h>
#include <stdint.h>

#include "bytes.h"

/* PHP's headers claim SSE2 for Microsoft's compiler too, which has no builtins. */
#if defined(__GNUC__) && defined(__SSE2__) && !defined(IMBACHAT_PLAIN_C)
# include <emmintrin.h>
# define USE_SSE2 1
# define NOINLINE __attribute__((noinline))
# define ALWAYS_INLINE inline __attribute__((always_inline))
#endif

/* The options that change how characters below U+0080 are written. */
#define ASCII_OPTIONS (IMBACHAT_JSON_HEX_TAG | IMBACHAT_JSON_HEX_AMP | IMBACHAT_JSON_HEX_APOS | IMBACHAT_JSON_HEX_QUOT \
	| IMBACHAT_JSON_UNESCAPED_SLASHES)

/* Writes the escape of a UTF-16 code unit. */
static char *append_unit(char *dst, unsigned unit)
{
	static const char digits[] = "0123456789abcdef";

	dst[0] = '\\';
	dst[1] = 'u';
	dst[2] = digits[unit >> 12];
	dst[3] = digits[unit >> 8 & 0xf];
	dst[4] = digits[unit >> 4 & 0xf];
	dst[5] = digits[unit & 0xf];
	return dst + 6;
}

/* Whether a character below U+0080 is written as it is. */
static bool is_plain(unsigned char c, unsigned options)
{
	switch (c) {
		case '"':
		case '\\': return false;
		case '/': return options & IMBACHAT_JSON_UNESCAPED_SLASHES;
		case '<':
		case '>': return !(options & IMBACHAT_JSON_HEX_TAG);
		case '&': return !(options & IMBACHAT_JSON_HEX_AMP);
		case '\'': return !(options & IMBACHAT_JSON_HEX_APOS);
	}
	return c >= ' ';
}

/* Writes a character below U+0080, escaped if it must be. */
static char *append_ascii(char *dst, unsigned char c, unsigned options)
{
	if (is_plain(c, options)) {
		*dst = (char) c;
		return dst + 1;
	}
	switch (c) {
		case '\b': return imbachat_append(dst, "\\b", 2);
		case '\f': return imbachat_append(dst, "\\f", 2);
		case '\n': return imbachat_append(dst, "\\n", 2);
		case '\r': return imbachat_append(dst, "\\r", 2);
		case '\t': return imbachat_append(dst, "\\t", 2);
		case '\\': return imbachat_append(dst, "\\\\", 2);
		case '/': return imbachat_append(dst, "\\/", 2);
		case '<': return imbachat_append(dst, "\\u003C", 6);
		case '>': return imbachat_append(dst, "\\u003E", 6);
		case '"':
			if (!(options & IMBACHAT_JSON_HEX_QUOT)) {
				return imbachat_append(dst, "\\\"", 2);
			}
	}
	return append_unit(dst, c);
}

static bool is_trail(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* Whether a broken sequence ends before this byte, which can begin another character (UTR 36, section 3.6.1). */
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
		return imbachat_append(dst, (const char *) s, len);
	}
	if (character >= 0x10000) {
		character -= 0x10000;
		dst = append_unit(dst, 0xd800 | character >> 10);
		character = 0xdc00 | (character & 0x3ff);
	}
	return append_unit(dst, character);
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
 * What is written for U+0000 to U+07FF without options. Eight bytes are copied whatever the character is; the last of
 * them is the length.
 */
static char outputs[0x800][8];

#define PAIR_LEN 6 /* the escape of a character of two bytes */

void imbachat_json_text_init(void)
{
	for (unsigned character = 0; character < 0x800; character++) {
		char *output = outputs[character];
		char *end = character < 0x80
			? append_ascii(output, (unsigned char) character, 0)
			: append_unit(output, character);

		output[7] = (char) (end - output);
	}
}

static inline char *append_output(char *dst, unsigned character)
{
	assert(outputs[0][7] && character < 0x800); /* imbachat_json_text_init() was called */
	memcpy(dst, outputs[character], 8);
	return dst + outputs[character][7];
}

static inline char *escape_ascii(char *dst, unsigned char c, unsigned options)
{
	return options & ASCII_OPTIONS ? append_ascii(dst, c, options) : append_output(dst, c);
}

/* Escapes a run of characters from U+0080 on, at least one, up to the last that begins before stop. */
static char *escape_high(char *dst, const unsigned char **text, const unsigned char *stop, const unsigned char *end,
	unsigned options)
{
	const unsigned char *s = *text;

	do {
		if (end - s < 2 || s[0] < 0xc2 || s[0] > 0xdf || !is_trail(s[1])) {
			dst = append_multibyte(dst, &s, end, options);
		} else if (options & IMBACHAT_JSON_UNESCAPED_UNICODE) {
			dst = imbachat_append(dst, (const char *) s, 2);
			s += 2;
		} else {
			dst = append_output(dst, (s[0] & 0x1fu) << 6 | (s[1] & 0x3f));
			s += 2;
		}
	} while (s < stop && *s >= 0x80);
	*text = s;
	return dst;
}

static char *escape_bytes(char *dst, const unsigned char **text, const unsigned char *stop, const unsigned char *end,
	unsigned options)
{
	const unsigned char *s = *text;

	while (s < stop) {
		dst = *s < 0x80 ? escape_ascii(dst, *s++, options) : escape_high(dst, &s, stop, end, options);
	}
	*text = s;
	return dst;
}

#ifdef USE_SSE2
#define CHUNK 16

static inline __m128i load_chunk(const void *s)
{
	return _mm_loadu_si128(s);
}

static inline void store_chunk(void *dst, __m128i chunk)
{
	_mm_storeu_si128(dst, chunk);
}

static inline unsigned bits_of(size_t len)
{
	return (1u << len) - 1;
}

/* Loads fewer bytes than a chunk, and zeros. Up to eight bytes before them are loaded too and shifted out. */
static inline __m128i load_last(const unsigned char *s, size_t len)
{
	const size_t first = len < 8 ? len : 8;
	const __m128i head = _mm_loadl_epi64((const __m128i *) (s + first - 8));
	const __m128i tail = _mm_loadl_epi64((const __m128i *) (s + len - 8));

	/* A shift by 64 bits or more leaves nothing. */
	return _mm_unpacklo_epi64(_mm_srl_epi64(head, _mm_cvtsi32_si128(8 * (8 - (int) first))),
		_mm_srl_epi64(tail, _mm_cvtsi32_si128(8 * (16 - (int) len))));
}

static ALWAYS_INLINE __m128i load(const unsigned char *s, size_t left)
{
	return left >= CHUNK ? load_chunk(s) : load_last(s, left);
}

static inline __m128i equals(__m128i chunk, char c)
{
	return _mm_cmpeq_epi8(chunk, _mm_set1_epi8(c));
}

/* Marks control characters and the bytes from 0x80 on, which are negative here. */
static inline __m128i odd_bytes(__m128i chunk)
{
	return _mm_cmplt_epi8(chunk, _mm_set1_epi8(' '));
}

/* Marks what only needs a backslash without options. */
static inline __m128i backslashed_bytes(__m128i chunk)
{
	return _mm_or_si128(equals(chunk, '/'), _mm_or_si128(equals(chunk, '"'), equals(chunk, '\\')));
}

/* Marks whatever may need an escape. */
static inline __m128i special_bytes(__m128i chunk, unsigned options)
{
	__m128i special = _mm_or_si128(odd_bytes(chunk), backslashed_bytes(chunk));

	if (options & ASCII_OPTIONS) {
		special = _mm_or_si128(special, _mm_or_si128(_mm_or_si128(equals(chunk, '<'), equals(chunk, '>')),
			_mm_or_si128(equals(chunk, '&'), equals(chunk, '\''))));
	}
	return special;
}

/* Bits for the bytes of a block: those that may need an escape, and those from 0x80 on. */
typedef struct {
	uint64_t special;
	uint64_t high;
} marks;

#define BLOCK 63 /* the last bit of 64 stays clear, so that each run of set bits ends */

/* Marks a block, and copies it to where whole chunks can be loaded. left bytes can be read from s on. */
static ALWAYS_INLINE marks mark_block(unsigned char *copy, const unsigned char *s, size_t len, size_t left,
	unsigned options)
{
	marks marks = {0, 0};

	for (size_t at = 0; at < len; at += CHUNK) {
		const __m128i chunk = load(s + at, left - at);

		store_chunk(copy + at, chunk);
		marks.special |= (uint64_t) (unsigned) _mm_movemask_epi8(special_bytes(chunk, options)) << at;
		marks.high |= (uint64_t) (unsigned) _mm_movemask_epi8(chunk) << at;
	}
	return marks;
}

/* Copies plain characters by whole chunks. */
static inline char *copy_plain(char *dst, const unsigned char *s, size_t len)
{
	size_t done = 0;

	do {
		store_chunk(dst + done, load_chunk(s + done));
		done += CHUNK;
	} while (done < len);
	return dst + len;
}

/* Stores two escapes, which take eight bytes each in the chunk. */
static inline void store_escapes(char *dst, __m128i chunk)
{
	_mm_storel_epi64((__m128i *) dst, chunk);
	_mm_storeh_pi((__m64 *) (dst + PAIR_LEN), _mm_castsi128_ps(chunk));
}

/* Escapes eight characters of two bytes. Returns whether all marked bytes, at most sixteen, belong to such ones. */
static inline bool escape_pairs(char *dst, __m128i pairs, uint64_t marked)
{
	/* The first byte is from 0xc2 to 0xdf, the second from 0x80 to 0xbf. */
	const __m128i bits = _mm_sub_epi8(pairs, _mm_set1_epi16((short) 0x80c2));
	const __m128i good = _mm_cmpeq_epi16(_mm_subs_epu8(bits, _mm_set1_epi16(0x3f1d)), _mm_setzero_si128());
	const __m128i character = _mm_add_epi16(_mm_srli_epi16(_mm_slli_epi16(bits, 8), 2), _mm_srli_epi16(pairs, 8));
	/* The escape in parts of two bytes, low byte first: "\u", two digits, two digits. */
	const __m128i start = _mm_set1_epi16('u' << 8 | '\\');
	const __m128i high = _mm_or_si128(_mm_and_si128(character, _mm_set1_epi16(0x0700)), _mm_set1_epi8('0'));
	const __m128i nibbles = _mm_and_si128(_mm_set1_epi8(0x0f),
		_mm_or_si128(_mm_srli_epi16(character, 4), _mm_slli_epi16(character, 8)));
	const __m128i low = _mm_add_epi8(_mm_add_epi8(nibbles, _mm_set1_epi8('0')),
		_mm_and_si128(_mm_cmpgt_epi8(nibbles, _mm_set1_epi8(9)), _mm_set1_epi8('a' - '9' - 1)));
	const __m128i front1 = _mm_unpacklo_epi16(start, high), back1 = _mm_unpacklo_epi16(low, low);
	const __m128i front2 = _mm_unpackhi_epi16(start, high), back2 = _mm_unpackhi_epi16(low, low);

	store_escapes(dst, _mm_unpacklo_epi32(front1, back1));
	store_escapes(dst + 2 * PAIR_LEN, _mm_unpackhi_epi32(front1, back1));
	store_escapes(dst + 4 * PAIR_LEN, _mm_unpacklo_epi32(front2, back2));
	store_escapes(dst + 6 * PAIR_LEN, _mm_unpackhi_epi32(front2, back2));
	return (marked & 0xffff & ~(unsigned) _mm_movemask_epi8(good)) == 0;
}

/* Escapes a run of bytes from 0x80 on, which are marked. False if they are not all characters of two bytes. */
static inline bool escape_run(char *dst, const unsigned char *s, uint64_t marked)
{
	while (escape_pairs(dst, load_chunk(s), marked)) {
		marked >>= CHUNK;
		if (marked == 0) {
			return true;
		}
		dst += CHUNK / 2 * PAIR_LEN;
		s += CHUNK;
	}
	return false;
}

/*
 * Escapes a block. The marks alone tell how long its runs are, which are written by chunks; a character that is neither
 * ASCII nor of two bytes is read from the text itself, which goes on to end. Returns how much of the text was read.
 */
static ALWAYS_INLINE size_t escape_block(char **dst_ref, const unsigned char *block, marks marks, size_t len,
	const unsigned char *text, const unsigned char *end, unsigned options)
{
	char *dst = *dst_ref;
	size_t at = 0;

	while (marks.special) {
		const uint64_t first = marks.special & -marks.special;
		const size_t next = (unsigned) __builtin_ctzll(marks.special);
		uint64_t run;
		size_t run_len;

		dst = copy_plain(dst, block + at, next - at);
		at = next;
		if (!(marks.high & first)) {
			dst = escape_ascii(dst, block[at++], options);
			marks.special -= first;
			continue;
		}
		/* The sum carries through the run. Only this is waited for, and it is known sooner than the length. */
		run = marks.high & ~(marks.high + first);
		marks.special ^= run;
		run_len = (unsigned) __builtin_ctzll(~(marks.high >> at));
		if (!(options & IMBACHAT_JSON_UNESCAPED_UNICODE) && escape_run(dst, block + at, run >> at)) {
			dst += run_len / 2 * PAIR_LEN;
			at += run_len;
		} else {
			const unsigned char *s = text + at;

			dst = escape_high(dst, &s, s + run_len, end, options);
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

static ALWAYS_INLINE char *escape_blocks(char *dst, const unsigned char **text, const unsigned char *stop,
	const unsigned char *end, unsigned options)
{
	unsigned char copy[BLOCK + 1 + CHUNK]; /* runs are loaded by chunks, from any place on */
	const unsigned char *s = *text;

	while (s < stop) {
		const size_t left = (size_t) (stop - s);
		size_t len = left < BLOCK ? left : BLOCK;
		marks marks = mark_block(copy, s, len, left, options);

		/* A character that begins with the last byte is left for the next block. */
		len -= len > 1 && s[len - 1] >= 0xc0;
		marks.special &= (UINT64_C(1) << len) - 1;
		marks.high &= marks.special;
		s += escape_block(&dst, copy, marks, len, s, end, options);
	}
	*text = s;
	return dst;
}

/*
 * Not inlined, so that imbachat_json_text() needs no stack for most texts. Compiled twice, because it is faster where
 * the compiler knows that the options change nothing but broken UTF-8.
 */
NOINLINE static char *escape_odd(char *dst, const unsigned char *s, const unsigned char *end, unsigned options)
{
	const unsigned others = options & ~(ASCII_OPTIONS | IMBACHAT_JSON_UNESCAPED_UNICODE);

	return others == options ? escape_blocks(dst, &s, end, end, others) : escape_blocks(dst, &s, end, end, options);
}

/* Inserts a backslash before each marked byte of a word that was written to dst. Returns dst after the backslashes. */
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

/* The same for a chunk. */
static inline char *add_backslashes(char *dst, __m128i chunk, unsigned marked)
{
	uint64_t words[2];

	memcpy(words, &chunk, CHUNK);
	dst = add_backslashes_to_word(dst, words[0], marked & 0xff);
	memcpy(dst + 8, words + 1, 8);
	return add_backslashes_to_word(dst + 8, words[1], marked >> 8) - 8;
}

/* Escapes a text without options. Nearly all texts are ASCII, and need nothing but backslashes. */
static ALWAYS_INLINE char *escape_simple(char *dst, const unsigned char *s, const unsigned char *end, unsigned options)
{
	for (;; s += CHUNK, dst += CHUNK) {
		const size_t left = (size_t) (end - s);
		const unsigned within = left >= CHUNK ? 0xffff : bits_of(left);
		const __m128i chunk = load(s, left);
		unsigned marked;

		if ((unsigned) _mm_movemask_epi8(odd_bytes(chunk)) & within) {
			return escape_odd(dst, s, end, options);
		}
		store_chunk(dst, chunk);
		marked = (unsigned) _mm_movemask_epi8(backslashed_bytes(chunk)) & within;
		if (marked) {
			dst = add_backslashes(dst, chunk, marked);
		}
		if (left < CHUNK) {
			return dst + left;
		}
	}
}
#endif

char *imbachat_json_slice(char *dst, const char **text, const char *stop, const char *end, unsigned options)
{
	const unsigned char *s = (const unsigned char *) *text;
	const unsigned char *s_stop = (const unsigned char *) stop, *s_end = (const unsigned char *) end;

	assert(s <= s_stop && s_stop <= s_end);
#ifdef USE_SSE2
	if (s_stop - s >= 8) { /* then nothing before the text is loaded */
		dst = escape_blocks(dst, &s, s_stop, s_end, options);
	}
#endif
	dst = escape_bytes(dst, &s, s_stop, s_end, options);
	*text = (const char *) s;
	return dst;
}

char *imbachat_json_text(char *dst, const char *text, size_t len, unsigned options)
{
	const unsigned char *s = (const unsigned char *) text, *end = s + len;

#ifdef USE_SSE2
	return options & ASCII_OPTIONS ? escape_odd(dst, s, end, options) : escape_simple(dst, s, end, options);
#else
	return escape_bytes(dst, &s, end, end, options);
#endif
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
