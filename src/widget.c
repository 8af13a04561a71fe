#include "php.h"
#include "zend_smart_str.h"
#include "ext/standard/html.h"
#include "ext/standard/url.h"

#include "php_imbachat.h"
#include "arguments.h"
#include "core/bytes.h"
#include "json.h"
#include "jwt.h"
#include "widget_script.h"

/* Escapes every character that could end a script or start a tag. */
#define SCRIPT_OPTIONS (PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT \
	| PHP_JSON_INVALID_UTF8_SUBSTITUTE)

#define append_literal(html, literal) smart_str_appendl(html, literal, sizeof(literal) - 1)

/* htmlspecialchars() with its defaults. */
static void append_escaped(smart_str *html, const char *text, size_t len)
{
	zend_string *escaped = php_escape_html_entities((const unsigned char *) text, len, 0,
		ENT_QUOTES | ENT_HTML_SUBSTITUTE_ERRORS | ENT_HTML_DOC_HTML401, "UTF-8");

	smart_str_append(html, escaped);
	zend_string_release(escaped);
}

static void append_nonce(smart_str *html, const zend_string *nonce)
{
	if (nonce) {
		append_literal(html, " nonce=\"");
		append_escaped(html, ZSTR_VAL(nonce), ZSTR_LEN(nonce));
		append_literal(html, "\"");
	}
}

/* The length of "http://" or "https://" at the start of the address, or 0. */
static size_t scheme_len(const zend_string *url)
{
	if (zend_binary_strncasecmp(ZSTR_VAL(url), ZSTR_LEN(url), ZEND_STRL("https://"), 8) == 0) {
		return 8;
	}
	return zend_binary_strncasecmp(ZSTR_VAL(url), ZSTR_LEN(url), ZEND_STRL("http://"), 7) == 0 ? 7 : 0;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether a host begins here: a letter of any script, a digit, or an IPv6 address in brackets. */
static bool begins_host(const char *host)
{
	if (*host == '[') {
		size_t len = strspn(host + 1, "0123456789abcdefABCDEF:.");

		return len > 1 && host[1 + len] == ']' && strchr(":/", host[2 + len]); /* a port, a path, or the NUL */
	}
	return is_letter(*host) || imbachat_is_digit(*host) || (unsigned char) *host >= 0x80;
}

/* The length of the address without trailing slashes, or 0 if no path can be appended to it. */
static size_t base_url_len(const zend_string *url)
{
	size_t scheme = scheme_len(url), len = ZSTR_LEN(url);

	for (size_t i = 0; i < ZSTR_LEN(url); i++) {
		unsigned char c = (unsigned char) ZSTR_VAL(url)[i];

		if (c <= ' ' || c == 0x7f || c == '?' || c == '#') {
			return 0;
		}
	}
	while (len > scheme && ZSTR_VAL(url)[len - 1] == '/') {
		len--;
	}
	return scheme > 0 && len > scheme && begins_host(ZSTR_VAL(url) + scheme) ? len : 0;
}

#define ADDRESS "an http:// or https:// URL without query and fragment"

/* The arguments of imbachat_widget(). take_arguments() replaces NULL by the setting. */
typedef struct {
	bool is_guest;
	zend_string *user_id_text;
	zend_long user_id;
	HashTable *options;
	zend_string *dev_id;
	zend_string *secret_key;
	zend_long ttl;
	zend_long exp;
	zend_string *nonce; /* may stay NULL */
	zend_string *base_url;
	size_t base_len; /* without trailing slashes */
	bool async;
} widget_arguments;

static bool take_dev_id(widget_arguments *widget)
{
	bool is_given = widget->dev_id;

	widget->dev_id = imbachat_setting_arg(widget->dev_id, IMBACHAT_G(dev_id), "dev_id", 3);
	if (!widget->dev_id) {
		return false;
	}
	if (zend_string_equals_literal(widget->dev_id, ".") || zend_string_equals_literal(widget->dev_id, "..")) {
		zend_argument_value_error(3, is_given ? "must not be \".\" or \"..\""
			: "must be given when the php.ini setting imbachat.dev_id is \".\" or \"..\"");
		return false;
	}
	return true;
}

static bool take_base_url(widget_arguments *widget)
{
	bool is_given = widget->base_url;

	widget->base_url = imbachat_setting_arg(widget->base_url, IMBACHAT_G(base_url), "base_url", 7);
	if (!widget->base_url) {
		return false;
	}
	widget->base_len = base_url_len(widget->base_url);
	if (widget->base_len == 0) {
		zend_argument_value_error(7, is_given ? "must be " ADDRESS
			: "must be given when the php.ini setting imbachat.base_url is not " ADDRESS);
		return false;
	}
	return true;
}

/* Checks them in order, so that the error names the first bad one. A guest needs no key and no time. */
static bool take_arguments(widget_arguments *widget)
{
	if (!widget->is_guest && !imbachat_user_id_arg(widget->user_id_text, &widget->user_id, 1)) {
		return false;
	}
	if (!imbachat_named_arg(widget->options, "user_id", "token", 2) || !take_dev_id(widget)) {
		return false;
	}
	if (!widget->is_guest) {
		widget->secret_key = imbachat_secret_arg(widget->secret_key, IMBACHAT_G(secret_key), "secret_key", 4);
		if (!widget->secret_key || !imbachat_expiry_arg(widget->ttl, &widget->exp, 5)) {
			return false;
		}
	}
	if (widget->nonce && ZSTR_LEN(widget->nonce) == 0) {
		zend_argument_value_error(6, "must not be empty");
		return false;
	}
	return take_base_url(widget);
}

/* <script src="https://imbachat.com/imbachat/v1/DEV_ID/widget" async=""></script>; in XHTML, async needs a value. */
static void append_widget_element(smart_str *html, const widget_arguments *widget)
{
	zend_string *path_id = php_raw_url_encode(ZSTR_VAL(widget->dev_id), ZSTR_LEN(widget->dev_id));

	append_literal(html, "<script src=\"");
	append_escaped(html, ZSTR_VAL(widget->base_url), widget->base_len);
	append_literal(html, "/imbachat/v1/");
	smart_str_append(html, path_id);
	append_literal(html, "/widget\"");
	append_nonce(html, widget->nonce);
	if (widget->async) {
		append_literal(html, " async=\"\"");
	}
	append_literal(html, "></script>");
	zend_string_release(path_id);
}

/* The members for a user; the vendor's document has the id as a string here. */
static void write_user(imbachat_json *json, zend_long user_id, const zend_string *token)
{
	imbachat_json_next(json, true);
	imbachat_json_name(json, ZEND_STRL("user_id"));
	imbachat_json_literal(json, "\"");
	imbachat_json_integer(json, user_id);
	imbachat_json_literal(json, "\"");
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("token"));
	imbachat_json_string(json, token);
}

/* The argument of load(). token is NULL for a guest. FAILURE if it has thrown. */
static zend_result write_options(imbachat_json *json, const widget_arguments *widget, const zend_string *token)
{
	bool first = !token;
	zend_string *name;
	zval *option;

	imbachat_json_open(json, '{');
	if (token) {
		write_user(json, widget->user_id, token);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(widget->options, name, option) {
		imbachat_json_next(json, first);
		first = false;
		imbachat_json_key(json, name, 0);
		if (imbachat_json_value(json, option) == FAILURE) {
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	imbachat_json_close(json, '}', first);
	return SUCCESS;
}

/*
 * Turns JSON into a JavaScript expression, where {"__proto__": x} would set the prototype and {["__proto__"]: x} sets
 * the member. With SCRIPT_OPTIONS, quotes in strings are escaped, so whatever looks like the name is the name.
 */
static void append_expression(smart_str *html, const zend_string *json)
{
	static const char rest[] = "__proto__\":"; /* without its first quote, at which the search would stop too often */
	const char *at = ZSTR_VAL(json), *end = at + ZSTR_LEN(json), *found;

	while ((found = zend_memnstr(at, rest, sizeof(rest) - 1, end))) {
		if (found[-1] == '"') {
			smart_str_appendl(html, at, (size_t) (found - 1 - at));
			append_literal(html, "[\"__proto__\"]:");
		} else {
			smart_str_appendl(html, at, (size_t) (found + sizeof(rest) - 1 - at));
		}
		at = found + sizeof(rest) - 1;
	}
	smart_str_appendl(html, at, (size_t) (end - at));
}

static zend_result append_load_script(smart_str *html, const widget_arguments *widget, const zend_string *token)
{
	zend_string *load_options;
	imbachat_json json;

	imbachat_json_begin(&json, SCRIPT_OPTIONS);
	if (write_options(&json, widget, token) == FAILURE) {
		imbachat_json_discard(&json);
		return FAILURE;
	}
	load_options = imbachat_json_end(&json);

	append_literal(html, "<script");
	append_nonce(html, widget->nonce);
	append_literal(html, ">");
	append_literal(html, IMBACHAT_SCRIPT_BEFORE_OPTIONS);
	append_expression(html, load_options);
	append_literal(html, IMBACHAT_SCRIPT_AFTER_OPTIONS "</script>");
	zend_string_release(load_options);
	return SUCCESS;
}

/* FAILURE if it has thrown. */
static zend_result append_snippet(smart_str *html, const widget_arguments *widget, const zend_string *token)
{
	smart_str element = {0};
	zend_result result;

	/* First of all: encoding the options may run the site's code, which may change the settings. */
	append_widget_element(&element, widget);
	if (!widget->async) {
		smart_str_append_smart_str(html, &element);
		smart_str_appendc(html, '\n');
	}
	result = append_load_script(html, widget, token);
	if (widget->async) {
		smart_str_appendc(html, '\n');
		smart_str_append_smart_str(html, &element);
	}
	smart_str_free(&element);
	return result;
}

PHP_FUNCTION(imbachat_widget)
{
	widget_arguments widget = {.is_guest = true, .options = (HashTable *) &zend_empty_array, .ttl = 3600,
		.async = true};
	zend_string *token = NULL;
	smart_str html = {0};
	zend_result result;

	imbachat_user_id_exact(execute_data);
	ZEND_PARSE_PARAMETERS_START(0, 8)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_LONG_OR_NULL(widget.user_id_text, widget.user_id, widget.is_guest)
		Z_PARAM_ARRAY_HT(widget.options)
		Z_PARAM_STR_OR_NULL(widget.dev_id)
		Z_PARAM_STR_OR_NULL(widget.secret_key)
		Z_PARAM_LONG(widget.ttl)
		Z_PARAM_STR_OR_NULL(widget.nonce)
		Z_PARAM_STR_OR_NULL(widget.base_url)
		Z_PARAM_BOOL(widget.async)
	ZEND_PARSE_PARAMETERS_END();

	if (!take_arguments(&widget)) {
		RETURN_THROWS();
	}
	if (!widget.is_guest && !(token = imbachat_jwt_create(widget.user_id, widget.exp, NULL, widget.secret_key))) {
		RETURN_THROWS();
	}
	result = append_snippet(&html, &widget, token);
	if (token) {
		zend_string_release(token);
	}
	if (result == FAILURE) {
		smart_str_free(&html);
		RETURN_THROWS();
	}
	RETURN_STR(smart_str_extract(&html));
}

/* A plain HTML name that is no event handler and that the button does not have already. */
static bool is_attribute_name(const zend_string *name)
{
	if (!name || ZSTR_LEN(name) == 0 || !is_letter(ZSTR_VAL(name)[0])) {
		return false;
	}
	for (size_t i = 1; i < ZSTR_LEN(name); i++) {
		char c = ZSTR_VAL(name)[i];

		if (!is_letter(c) && !imbachat_is_digit(c) && c != '_' && c != '.' && c != ':' && c != '-') {
			return false;
		}
	}
	return zend_binary_strncasecmp(ZSTR_VAL(name), ZSTR_LEN(name), ZEND_STRL("on"), 2) != 0
		&& !zend_string_equals_literal_ci(name, "type")
		&& !zend_string_equals_literal_ci(name, "data-imbachat-dialog");
}

/* Whether a name before this one is the same to HTML, which takes the first and ignores the other. */
static bool is_repeated(HashTable *attributes, const zend_string *name)
{
	zend_string *other;

	ZEND_HASH_FOREACH_STR_KEY(attributes, other) {
		if (other == name) {
			break;
		}
		if (other && zend_string_equals_ci(other, name)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* FAILURE if it has thrown. */
static zend_result append_attribute(smart_str *html, HashTable *attributes, const zend_string *name, zval *value)
{
	zend_string *text = NULL;

	if (!is_attribute_name(name)) {
		zend_argument_value_error(3,
			"must have plain HTML names as its keys, none that begins with \"on\", and neither "
			"\"type\" nor \"data-imbachat-dialog\", %s%s%s given", name ? "\"" : "",
			name ? ZSTR_VAL(name) : "an integer",
			name ? "\"" : "");
		return FAILURE;
	}
	if (is_repeated(attributes, name)) {
		zend_argument_value_error(3, "must not have the attribute \"%s\" twice", ZSTR_VAL(name));
		return FAILURE;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_RESOURCE
			|| (Z_TYPE_P(value) == IS_OBJECT && !imbachat_is_stringable(value))) {
		zend_argument_type_error(3, "must contain only strings, numbers, booleans and null, %s given for \"%s\"",
			zend_zval_type_name(value), ZSTR_VAL(name));
		return FAILURE;
	}
	if (Z_TYPE_P(value) <= IS_FALSE) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_TRUE && !(text = imbachat_to_string(value))) {
		return FAILURE;
	}
	smart_str_appendc(html, ' ');
	smart_str_append(html, name);
	if (text) {
		append_literal(html, "=\"");
		append_escaped(html, ZSTR_VAL(text), ZSTR_LEN(text));
		smart_str_appendc(html, '"');
		zend_string_release(text);
	}
	return SUCCESS;
}

PHP_FUNCTION(imbachat_dialog_button)
{
	zend_string *user_id_text = NULL, *label, *name;
	zend_long user_id = 0;
	HashTable *attributes = (HashTable *) &zend_empty_array;
	smart_str html = {0};
	zval *value;

	imbachat_user_id_exact(execute_data);
	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR_OR_LONG(user_id_text, user_id)
		Z_PARAM_STR(label)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(attributes)
	ZEND_PARSE_PARAMETERS_END();

	if (!imbachat_user_id_arg(user_id_text, &user_id, 1)) {
		RETURN_THROWS();
	}
	append_literal(&html, "<button type=\"button\" data-imbachat-dialog=\"");
	smart_str_append_long(&html, user_id);
	append_literal(&html, "\"");
	ZEND_HASH_FOREACH_STR_KEY_VAL(attributes, name, value) {
		if (append_attribute(&html, attributes, name, value) == FAILURE) {
			smart_str_free(&html);
			RETURN_THROWS();
		}
	} ZEND_HASH_FOREACH_END();
	append_literal(&html, ">");
	append_escaped(&html, ZSTR_VAL(label), ZSTR_LEN(label));
	append_literal(&html, "</button>");
	RETURN_STR(smart_str_extract(&html));
}
