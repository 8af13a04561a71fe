#include "users.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_iterators.h"

#if PHP_VERSION_ID >= 80400
# include "zend_lazy_objects.h"
#else
# define zend_object_is_lazy(object) false
#endif

#define ALLOWED_FLAGS (PHP_JSON_HEX_TAG | PHP_JSON_HEX_AMP | PHP_JSON_HEX_APOS | PHP_JSON_HEX_QUOT \
	| PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_LINE_TERMINATORS \
	| PHP_JSON_PRETTY_PRINT | PHP_JSON_PRESERVE_ZERO_FRACTION \
	| PHP_JSON_INVALID_UTF8_IGNORE | PHP_JSON_INVALID_UTF8_SUBSTITUTE | PHP_JSON_THROW_ON_ERROR)

/* rows with $fields */

/* A column within a text. False where it is absent, and where it has thrown. */
static zend_always_inline bool write_column_text(imbachat_user_writer *writer, const imbachat_field *field,
	imbachat_column *column, const imbachat_row *row, HashTable *columns)
{
	zval *value = columns ? imbachat_array_column(columns, column) : NULL;
	zend_string *text;

	if (EXPECTED(value && Z_TYPE_P(value) == IS_STRING)) {
		imbachat_json_text_of(&writer->json, Z_STR_P(value));
		return Z_STRLEN_P(value) > 0;
	}
	if (value && Z_TYPE_P(value) == IS_LONG) {
		imbachat_json_long(&writer->json, Z_LVAL_P(value));
		return true;
	}
	if (value && Z_TYPE_P(value) == IS_NULL) {
		return false;
	}
	text = imbachat_column_text(field, column, row);
	imbachat_recheck_time_zone(writer);
	if (!text) {
		return false;
	}
	imbachat_json_text_of(&writer->json, text);
	zend_string_release(text);
	return true;
}

/* The rest of a text with columns, behind its opening, without putting it together first. */
static zend_always_inline zend_result write_pieces(imbachat_user_writer *writer, const imbachat_field *field,
	const imbachat_row *row, HashTable *columns)
{
	imbachat_json *json = &writer->json;
	size_t start = imbachat_json_len(json) - field->opening;

	for (imbachat_piece *piece = field->pieces; piece < field->pieces_end; piece++) {
		if (!write_column_text(writer, field, &piece->column, row, columns)) {
			imbachat_json_rewind(json, start);
			if (EG(exception)) {
				return FAILURE;
			}
			imbachat_json_literal(json, "false");
			return SUCCESS;
		}
		imbachat_json_stamp(json, piece->json);
	}
	return SUCCESS;
}

/* A field whose value is made for the row: by a closure, from an object, or from a text put together. */
static zend_result write_made_value(imbachat_user_writer *writer, imbachat_field *field, const imbachat_row *row)
{
	zend_result result = FAILURE;
	zval *value, room;

	ZVAL_UNDEF(&room);
	value = imbachat_field_value(field, row, &room);
	imbachat_recheck_time_zone(writer); /* the site's code may have run */
	if (value) {
		result = imbachat_write_by_rule(writer, field->rule, value, ZSTR_VAL(field->name), row);
	}
	zval_ptr_dtor(&room);
	return EG(exception) ? FAILURE : result;
}

/* columns is the row where it is an array, else NULL. */
static zend_always_inline zend_result write_field(imbachat_user_writer *writer, imbachat_field *field,
	const imbachat_row *row, HashTable *columns)
{
	imbachat_json_stamp(&writer->json, field->head);
	if (field->column.name && columns) {
		zval *value = imbachat_array_column(columns, &field->column);

		if (EXPECTED(value)) {
			return imbachat_write_value(writer, field->rule, value, ZSTR_VAL(field->name), row);
		}
	} else if (field->is_piecewise) {
		return write_pieces(writer, field, row, columns);
	}
	return write_made_value(writer, field, row);
}

/* $fields are read when there is a row. */
static zend_always_inline imbachat_field_list *field_list(imbachat_user_writer *writer)
{
	if (UNEXPECTED(!writer->list.fields)) {
		imbachat_fields_read(&writer->list, writer->fields, &writer->json);
	}
	return &writer->list;
}

/* Apart from write_row(), which is not: so the compiler keeps more of it in registers, and it takes 6 % less time. */
static zend_never_inline zend_result write_fields(imbachat_user_writer *writer, const imbachat_row *row)
{
	imbachat_field_list *list = field_list(writer);
	HashTable *columns = Z_TYPE_P(row->value) == IS_ARRAY ? Z_ARRVAL_P(row->value) : NULL;

	writer->json.level++; /* the first field's head opens the row */
	for (imbachat_field *field = list->fields; field < list->end; field++) {
		if (write_field(writer, field, row, columns) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* rows without $fields */

static void free_heads(imbachat_user_writer *writer)
{
	for (size_t i = 0; writer->heads && i < IMBACHAT_KEPT_HEADS && writer->heads[i].key; i++) {
		zend_string_release(writer->heads[i].key);
		zend_string_release(writer->heads[i].head);
	}
	if (writer->heads) {
		efree(writer->heads);
	}
}

/* Whether two keys are the same: without a call for the lengths that names of fields have. */
static zend_always_inline bool is_same_key(const zend_string *a, const zend_string *b)
{
	const char *a_val = ZSTR_VAL(a), *b_val = ZSTR_VAL(b);
	const size_t len = ZSTR_LEN(a);

	if (len != ZSTR_LEN(b)) {
		return false;
	}
	if (len >= 4 && len <= 16) { /* the first half and the last, which may overlap */
		return len < 8
			? memcmp(a_val, b_val, 4) == 0 && memcmp(a_val + len - 4, b_val + len - 4, 4) == 0
			: memcmp(a_val, b_val, 8) == 0 && memcmp(a_val + len - 8, b_val + len - 8, 8) == 0;
	}
	return memcmp(a_val, b_val, len) == 0;
}

/* The slow part of write_head(): the last row had another key there, or none. */
static zend_never_inline imbachat_rule write_new_head(imbachat_user_writer *writer, uint32_t index, zend_string *key,
	zend_ulong number)
{
	imbachat_json *json = &writer->json;
	imbachat_member_head *head = key && index < IMBACHAT_KEPT_HEADS ? &writer->heads[index] : NULL;
	size_t start = imbachat_json_len(json);
	imbachat_rule rule;

	imbachat_json_next(json, index == 0);
	imbachat_json_key(json, key, number);
	imbachat_json_reserve(json, IMBACHAT_DECIMAL_LEN);
	rule = key ? imbachat_field_rule(key) : IMBACHAT_FIELD_OTHER;
	if (head && (index == 0 || head[-1].key)) { /* without gaps, so that the first empty one is the end */
		if (head->key) {
			zend_string_release(head->key);
			zend_string_release(head->head);
		}
		head->key = zend_string_copy(key);
		head->head = imbachat_json_stamp_init(ZSTR_VAL(json->text) + start, imbachat_json_len(json) - start);
		head->rule = rule;
	}
	return rule;
}

/*
 * What stands before the value of the row's member that comes at this index, with room for a number behind it. Returns the
 * rule of its field.
 */
static zend_always_inline imbachat_rule write_head(imbachat_user_writer *writer, uint32_t index, zend_string *key,
	zend_ulong number)
{
	if (EXPECTED(index < IMBACHAT_KEPT_HEADS && key)) {
		const imbachat_member_head *head = &writer->heads[index];

		if (EXPECTED(head->key && (head->key == key || is_same_key(head->key, key)))) {
			imbachat_json_stamp(&writer->json, head->head);
			return head->rule;
		}
	}
	return write_new_head(writer, index, key, number);
}

#if PHP_VERSION_ID >= 80400
/* A property with hooks is in the table as its description; false where it has none to read it by. */
static bool read_hooked(zval **member, zend_object *object, zval *room)
{
	zend_property_info *property = Z_PTR_P(*member);

	if ((property->flags & ZEND_ACC_VIRTUAL) && !property->hooks[ZEND_PROPERTY_HOOK_GET]) {
		return false;
	}
	*member = zend_read_property_ex(property->ce, object, property->name, true, room);
	return true;
}
#endif

/* A property of an object. Those that are not public are passed over. */
static zend_result write_property(imbachat_user_writer *writer, zend_object *object, uint32_t *index, zend_string *key,
	zend_ulong number, zval *member, imbachat_rule *rule, const imbachat_row *row)
{
	zend_result result = FAILURE;
	zval room;

	if (key && ZSTR_LEN(key) > 0 && ZSTR_VAL(key)[0] == '\0') {
		return SUCCESS;
	}
	ZVAL_UNDEF(&room);
#if PHP_VERSION_ID >= 80400
	if (Z_TYPE_P(member) == IS_PTR && !read_hooked(&member, object, &room)) {
		return SUCCESS;
	}
#endif
	if (!EG(exception)) {
		*rule = write_head(writer, (*index)++, key, number);
		result = imbachat_write_by_rule(writer, *rule, member, key ? ZSTR_VAL(key) : NULL, row);
	}
	zval_ptr_dtor(&room);
	return EG(exception) ? FAILURE : result;
}

/* Every key or public property of the row, and no required one missing. object is NULL for an array. */
static zend_result write_members(imbachat_user_writer *writer, HashTable *members, zend_object *object,
	const imbachat_row *row)
{
	uint32_t index = 0, seen = 0;
	zend_string *key;
	zend_ulong number;
	zval *member;

	ZEND_HASH_FOREACH_KEY_VAL_IND(members, number, key, member) {
		imbachat_rule rule = IMBACHAT_FIELD_OTHER;
		zend_result result;

		if (UNEXPECTED(object)) {
			result = write_property(writer, object, &index, key, number, member, &rule, row);
		} else {
			rule = write_head(writer, index++, key, number);
			result = imbachat_write_value(writer, rule, member, key ? ZSTR_VAL(key) : NULL, row);
		}
		if (result == FAILURE) {
			return FAILURE;
		}
		seen |= 1u << rule;
	} ZEND_HASH_FOREACH_END();

	if (!(seen & 1u << IMBACHAT_FIELD_USER_ID) || !(seen & 1u << IMBACHAT_FIELD_NAME)) {
		imbachat_row_error(row, seen & 1u << IMBACHAT_FIELD_USER_ID ? "name" : "user_id", "is missing");
		return FAILURE;
	}
	return SUCCESS;
}

static bool is_serializable(const zval *object)
{
	return instanceof_function(Z_OBJCE_P(object), php_json_serializable_ce);
}

static bool check_row(const zval *value, zend_ulong position)
{
	if (Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		return true;
	}
	zend_throw_exception_ex(imbachat_ce_invalid_user_exception, 0, "Row " ZEND_ULONG_FMT " must be an array or an object, "
		"%s given", position, zend_zval_type_name(value));
	return false;
}

static zend_result write_object(imbachat_user_writer *writer, const imbachat_row *row)
{
	HashTable *properties = zend_get_properties_for(row->value, ZEND_PROP_PURPOSE_JSON);
	const zend_object_handlers *handlers = Z_OBJ_HT_P(row->value);
	zend_result result;

	if (EG(exception)) { /* from the initializer of a lazy object */
		zend_release_properties(properties);
		return FAILURE;
	}
	if (properties && (handlers->get_properties_for || handlers->get_properties != zend_std_get_properties
			|| zend_object_is_lazy(Z_OBJ_P(row->value)))) {
		/*
		 * ArrayObject and SimpleXMLElement give their own table, and write to that whoever else has it. A lazy proxy gives
		 * that of its instance, which ends where the proxy is made lazy again.
		 */
		HashTable *copy = zend_array_dup(properties);

		zend_release_properties(properties);
		properties = copy;
	}
	result = write_members(writer, properties ? properties : (HashTable *) &zend_empty_array, Z_OBJ_P(row->value), row);
	zend_release_properties(properties);
	return result;
}

static zend_result write_data(imbachat_user_writer *writer, const imbachat_row *row, int asked);

/*
 * The data of a JsonSerializable row in its place. As with json_encode(), data that is JsonSerializable is asked on, but not
 * without end, and an object that is asked again before it is written is a recursion.
 */
static zend_result write_serializable(imbachat_user_writer *writer, const imbachat_row *row, int asked)
{
	zend_object *object = Z_OBJ_P(row->value);
	imbachat_row data_row = {NULL, row->position};
	zend_result result = FAILURE;
	zval data;

	if (asked == PHP_JSON_PARSER_DEFAULT_DEPTH) {
		imbachat_json_throw(PHP_JSON_ERROR_DEPTH);
		return FAILURE;
	}
	if (!zend_hash_index_add_empty_element(&IMBACHAT_G(asked_rows), object->handle)) {
		imbachat_json_throw(PHP_JSON_ERROR_RECURSION);
		return FAILURE;
	}
	ZVAL_UNDEF(&data);
	zend_call_method_with_0_params(object, NULL, NULL, "jsonserialize", &data);
	if (!EG(exception)) {
		if (Z_ISREF(data)) {
			zend_unwrap_reference(&data);
		}
		data_row.value = &data;
		if (Z_TYPE(data) == IS_OBJECT && Z_OBJ(data) == object) {
			result = write_object(writer, &data_row); /* return $this: its public properties are meant */
		} else if (check_row(&data, row->position)) {
			result = write_data(writer, &data_row, asked + 1);
		}
	}
	zend_hash_index_del(&IMBACHAT_G(asked_rows), object->handle);
	zval_ptr_dtor(&data);
	return result;
}

static zend_result write_data(imbachat_user_writer *writer, const imbachat_row *row, int asked)
{
	zend_result result;

	if (Z_TYPE_P(row->value) == IS_ARRAY) {
		return write_members(writer, Z_ARRVAL_P(row->value), NULL, row);
	}
	imbachat_recheck_time_zone(writer);
	result = is_serializable(row->value) ? write_serializable(writer, row, asked) : write_object(writer, row);
	imbachat_recheck_time_zone(writer); /* what the data holds may have destructors */
	return result;
}

static zend_never_inline zend_result write_all(imbachat_user_writer *writer, const imbachat_row *row)
{
	if (!writer->heads) {
		writer->heads = ecalloc(IMBACHAT_KEPT_HEADS, sizeof(*writer->heads));
	}
	imbachat_json_next(&writer->json, false);
	imbachat_json_open(&writer->json, '{');
	return write_data(writer, row, 0);
}

static zend_always_inline zend_result write_row(imbachat_user_writer *writer, zval *value)
{
	imbachat_row row = {NULL, writer->count};
	zend_result result;
	zval copy;

	ZVAL_COPY_DEREF(&copy, value);
	row.value = &copy;
	if (!check_row(&copy, row.position)) {
		zval_ptr_dtor(&copy);
		return FAILURE;
	}
	result = writer->fields ? write_fields(writer, &row) : write_all(writer, &row);
	imbachat_json_close(&writer->json, '}', false);
	if (UNEXPECTED(Z_REFCOUNT(copy) == 1)) {
		imbachat_recheck_time_zone(writer); /* what the row holds may have destructors */
	}
	zval_ptr_dtor_nogc(&copy); /* as of a row that foreach has read: whoever else has it answers for its cycles */
	writer->count++;
	return EG(exception) ? FAILURE : result; /* a destructor may have thrown */
}

/* the list */

static int write_current(zend_object_iterator *iterator, void *data)
{
	imbachat_user_writer *writer = data;
	zval *row = iterator->funcs->get_current_data(iterator);

	imbachat_recheck_time_zone(writer);
	if (EG(exception) || !row || write_row(writer, row) == FAILURE) {
		return ZEND_HASH_APPLY_STOP;
	}
	return ZEND_HASH_APPLY_KEEP;
}

static int write_statement_row(zend_object_iterator *iterator, void *data)
{
	imbachat_user_writer *writer = data;
	zval *row = imbachat_statement_row(&writer->statement, writer->fields ? field_list(writer) : NULL);

	imbachat_recheck_time_zone(writer); /* the query may call functions of the site's */
	if (EG(exception) || write_row(writer, row) == FAILURE) {
		return ZEND_HASH_APPLY_STOP;
	}
	return ZEND_HASH_APPLY_KEEP;
}

/* A fatal error, as of a time limit, leaves by a long jump, and shutdown functions may go on with the statement. */
static zend_result write_statement(imbachat_user_writer *writer, zval *users)
{
	zend_result result = FAILURE;

	zend_try {
		result = spl_iterator_apply(users, write_statement_row, writer);
	} zend_catch {
		imbachat_statement_close(&writer->statement);
		zend_bailout();
	} zend_end_try();
	imbachat_statement_close(&writer->statement);
	return result;
}

static zend_result write_iterated(imbachat_user_writer *writer, zval *users)
{
	zend_result result;

	imbachat_statement_forget_error(Z_OBJ_P(users));
	result = imbachat_statement_open(&writer->statement, Z_OBJ_P(users), writer->fields)
		? write_statement(writer, users)
		: spl_iterator_apply(users, write_current, writer);
	return EG(exception) || !imbachat_statement_check(Z_OBJ_P(users), writer->count) ? FAILURE : result;
}

/* The room that is taken ahead for the rows of an array. A longer answer grows all the same. */
#define ROOM_AHEAD (1024 * 1024)

/* Rows are alike: from the length of the first, the room for all others, with a quarter more. */
static void reserve_rows(imbachat_json *json, size_t len, size_t others)
{
	imbachat_json_reserve(json, MIN((len + len / 4) * others, ROOM_AHEAD));
}

/* How many rows ahead a row's table is fetched into the cache, and then what it points to. */
#define TABLE_AHEAD 6
#define COLUMNS_AHEAD 3

/*
 * Rows lie here and there in memory, and to wait for them takes as long as to write them: of a thousand rows with nine
 * columns a fifth less. row is one of a packed array that ends at end.
 */
static zend_always_inline void prefetch_rows(const imbachat_user_writer *writer, const zval *row, const zval *end)
{
#ifdef __GNUC__
	if (end - row > TABLE_AHEAD && Z_TYPE(row[TABLE_AHEAD]) == IS_ARRAY) {
		__builtin_prefetch(Z_ARRVAL(row[TABLE_AHEAD]));
	}
	if (end - row > COLUMNS_AHEAD && Z_TYPE(row[COLUMNS_AHEAD]) == IS_ARRAY) {
		const Bucket *columns = Z_ARRVAL(row[COLUMNS_AHEAD])->arData;

		for (const imbachat_field *field = writer->list.fields; field < writer->list.end; field++) {
			__builtin_prefetch(columns + field->column.bucket);
		}
	}
#endif
}

static zend_result write_rows(imbachat_user_writer *writer, zval *users)
{
	size_t start = imbachat_json_len(&writer->json);
	zval *row;

	if (Z_TYPE_P(users) == IS_OBJECT) {
		return write_iterated(writer, users);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(users), row) {
		if (HT_IS_PACKED(Z_ARRVAL_P(users))) {
			prefetch_rows(writer, row, Z_ARRVAL_P(users)->arPacked + Z_ARRVAL_P(users)->nNumUsed);
		}
		if (write_row(writer, row) == FAILURE) {
			return FAILURE;
		}
		if (UNEXPECTED(writer->count == 1)) {
			reserve_rows(&writer->json, imbachat_json_len(&writer->json) - start, zend_array_count(Z_ARRVAL_P(users)) - 1);
		}
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result write_list(imbachat_user_writer *writer, zval *users)
{
	imbachat_json *json = &writer->json;
	size_t start = imbachat_json_len(json);

	json->level++;
	if (write_rows(writer, users) == FAILURE) {
		return FAILURE;
	}
	if (writer->count == 0) {
		imbachat_json_byte(json, '[');
	} else {
		ZSTR_VAL(json->text)[start] = '['; /* in the place of the first row's comma */
	}
	imbachat_json_close(json, ']', writer->count == 0);
	return SUCCESS;
}

static zend_result write_search(imbachat_user_writer *writer, zval *users)
{
	imbachat_json *json = &writer->json;

	imbachat_json_open(json, '{');
	imbachat_json_next(json, true);
	imbachat_json_name(json, ZEND_STRL("code"));
	imbachat_json_long(json, 200);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("version"));
	imbachat_json_long(json, (zend_long) IMBACHAT_BACKEND_API_VERSION);
	imbachat_json_next(json, false);
	imbachat_json_name(json, ZEND_STRL("data"));
	if (write_list(writer, users) == FAILURE) {
		return FAILURE;
	}
	imbachat_json_close(json, '}', false);
	return SUCCESS;
}

/* Both functions: they have the same parameters and differ in what is around the list. */
static void users_answer(INTERNAL_FUNCTION_PARAMETERS, zend_result (*write)(imbachat_user_writer *writer, zval *users))
{
	zval *users;
	HashTable *fields = NULL;
	zend_long flags = 0;
	imbachat_user_writer writer;
	zend_result result;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(users)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(fields)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	if (fields && !(fields = imbachat_fields_arg(fields, 2))) {
		RETURN_THROWS();
	}
	if (flags & ~(zend_long) ALLOWED_FLAGS) {
		zend_argument_value_error(3, "must not have other flags than JSON_UNESCAPED_*, JSON_HEX_*, JSON_PRETTY_PRINT, "
			"JSON_PRESERVE_ZERO_FRACTION, JSON_INVALID_UTF8_* and JSON_THROW_ON_ERROR");
		if (fields) {
			zend_array_release(fields);
		}
		RETURN_THROWS();
	}

	writer.fields = fields;
	writer.list = (imbachat_field_list) {NULL, NULL};
	writer.heads = NULL;
	writer.clock = &IMBACHAT_G(clock);
	writer.count = 0;
	writer.zone_is_checked = false;
	/* json_encode() itself lets JSON_INVALID_UTF8_IGNORE win where both are given. */
	imbachat_json_begin(&writer.json, (uint32_t) (flags & ~PHP_JSON_THROW_ON_ERROR) | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
	result = write(&writer, users);
	imbachat_fields_free(&writer.list);
	free_heads(&writer);
	if (fields) {
		zend_array_release(fields);
	}
	if (result == FAILURE || EG(exception)) {
		imbachat_json_discard(&writer.json);
		RETURN_THROWS();
	}
	RETURN_STR(imbachat_json_end(&writer.json));
}

PHP_FUNCTION(imbachat_users_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_list);
}

PHP_FUNCTION(imbachat_search_json)
{
	users_answer(INTERNAL_FUNCTION_PARAM_PASSTHRU, write_search);
}
