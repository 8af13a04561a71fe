/*
 * Every input is bytes to encode, a text to decode, and a text to decode in the other alphabet: by src/core/base64.c,
 * with and without SSSE3, and by a naive twin.
 */
#include "fuzz.h"
#include "naive_base64.h"

#include "core/base64.h"
#include "plain/base64.h"

typedef char *encoder(char *, const void *, size_t);
typedef bool decoder(unsigned char *, size_t *, const char *, size_t);

static void check_decode(decoder *decode, naive_alphabet in, const uint8_t *data, size_t len)
{
	char *text = exact(data, len), *again = room(2 * len + 4);
	unsigned char *bytes = room(IMBACHAT_BASE64_DECODED_MAX(len)), *expected = room(len);
	size_t bytes_len = 0, expected_len = 0;
	bool good = decode(bytes, &bytes_len, text, len);

	CHECK(good == naive_decode(expected, &expected_len, in, text, len), "not as strict as the naive decoder");
	if (good) {
		CHECK(same(bytes, bytes_len, expected, expected_len), "decoded otherwise than naively");
		CHECK(same(text, len, again, naive_encode(again, in, bytes, bytes_len)), "bytes with two encodings");
	}
	free(text);
	free(again);
	free(bytes);
	free(expected);
}

static void check_encode(encoder *encode, decoder *decode, const uint8_t *data, size_t len)
{
	size_t text_len = IMBACHAT_BASE64URL_LEN(len), bytes_len = 0;
	unsigned char *bytes = exact(data, len), *decoded = room(IMBACHAT_BASE64_DECODED_MAX(text_len));
	char *text = room(text_len), *expected = room(2 * len + 4);

	CHECK(encode(text, bytes, len) == text + text_len, "not the length that was promised");
	CHECK(same(text, text_len, expected, naive_encode(expected, naive_url, bytes, len)),
		"encoded otherwise than naively");
	CHECK(decode(decoded, &bytes_len, text, text_len), "our own text is refused");
	CHECK(same(decoded, bytes_len, bytes, len), "decoding does not undo encoding");
	free(bytes);
	free(decoded);
	free(text);
	free(expected);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_decode(imbachat_base64url_decode, naive_url, data, size);
	check_decode(plain_base64url_decode, naive_url, data, size);
	check_decode(imbachat_base64_decode, naive_std, data, size);
	check_decode(plain_base64_decode, naive_std, data, size);
	check_encode(imbachat_base64url_encode, imbachat_base64url_decode, data, size);
	check_encode(plain_base64url_encode, plain_base64url_decode, data, size);
	return 0;
}
