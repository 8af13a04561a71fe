/* The input is a payload to read; and its bytes choose members of an object that must be read back. */
#include "fuzz.h"

#include <inttypes.h>

#include "core/flat_json.h"

/* The members as the reader's comment describes them, one behind the other: the text that they must have come from. */
static size_t write_member(char *dst, bool first, const imbachat_flat_member *member)
{
	size_t len = (size_t) sprintf(dst, "%c\"", first ? '{' : ',');

	memcpy(dst + len, member->name, member->name_len);
	len += member->name_len;
	len += (size_t) sprintf(dst + len, "\":");
	if (!member->text) {
		return len + (size_t) sprintf(dst + len, "%" PRId64, member->number);
	}
	dst[len++] = '"';
	memcpy(dst + len, member->text, member->text_len);
	len += member->text_len;
	dst[len++] = '"';
	return len;
}

static bool is_plain(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (text[i] < ' ' || text[i] > '~' || text[i] == '"' || text[i] == '\\') {
			return false;
		}
	}
	return true;
}

/* Whether the reader took all of the text. What it took, written again, is what was there. */
static bool check_payload(const void *data, size_t len)
{
	char *text = exact(data, len), *again = room(2 * len + 64);
	const char *at = text;
	size_t again_len = 0;
	imbachat_flat_member member = {0};
	imbachat_flat_result result = IMBACHAT_FLAT_OTHER;

	if (len > 0 && *text == '{') {
		while ((result = imbachat_flat_next(&at, text + len, &member)) == IMBACHAT_FLAT_MEMBER) {
			CHECK(is_plain(member.name, member.name_len), "a name that needs decoding");
			CHECK(!member.text || is_plain(member.text, member.text_len), "a text that needs decoding");
			again_len += write_member(again + again_len, again_len == 0, &member);
			CHECK(same(text, (size_t) (at - text), again, again_len), "the member that was read is not what is there");
		}
	}
	CHECK(result == IMBACHAT_FLAT_OTHER || (again_len == len - 1 && text[len - 1] == '}'), "an object without its end");
	free(text);
	free(again);
	return result == IMBACHAT_FLAT_END;
}

static void check_members(fuzz_input *input)
{
	char text[4096], name[32], value[32];
	size_t len = 0;

	while (input->left > 0 && len < sizeof(text) - 128) {
		unsigned choice = (unsigned) take(input, 1);
		imbachat_flat_member member = {name, (size_t) sprintf(name, "n%x", choice), NULL, 0, 0};

		if (choice % 2) {
			member.text = value;
			member.text_len = (size_t) sprintf(value, "%" PRIx64, take(input, choice / 2 % 8));
		} else {
			member.number = (int64_t) (take(input, choice / 2 % 8) % 1000000000000000000);
		}
		len += write_member(text + len, len == 0, &member);
	}
	text[len++] = '}';
	CHECK(len == 1 || check_payload(text, len), "a flat object is not read");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {data, size};

	check_payload(data, size);
	check_members(&input);
	return 0;
}
