#include "user_source.h"

#include "zend_exceptions.h"
#include "zend_generators.h"
#include "zend_interfaces.h"
#include "ext/spl/spl_iterators.h"

#include "exceptions.h"
#include "user_result.h"
#include "user_statement.h"

/* How many nested iterators are followed. */
#define WRAPPERS_MAX 16

typedef struct {
	/* PDOStatement, mysqli_result, and what their getIterator() returns. NULL if PHP has no such class. */
	const zend_class_entry *statement_class, *result_class, *iterator_class;
	zend_object_iterator *iterator;
	imbachat_fetch fetch;
} user_source;

/* The start of an InternalIterator, which no header of the engine declares. */
typedef struct {
	zend_object std;
	zend_object_iterator *iterator;
} internal_iterator;

static zend_object *data_of(const zend_object_iterator *iterator)
{
	return iterator && Z_TYPE(iterator->data) == IS_OBJECT ? Z_OBJ(iterator->data) : NULL;
}

/* The object that a generator yields from, or NULL. Chains of generators are followed to the last. */
static zend_object *delegate_of(zend_object *generator)
{
	zval *values = &zend_generator_get_current((zend_generator *) generator)->values;

	return Z_TYPE_P(values) == IS_OBJECT ? data_of(zend_iterator_unwrap(values)) : NULL;
}

/* The object that an InternalIterator iterates over. With has_row, NULL if it has reached the end. */
static zend_object *gone_through(const internal_iterator *internal, bool has_row)
{
	zend_object_iterator *iterator = internal->iterator;

	return iterator && (!has_row || iterator->funcs->valid(iterator) == SUCCESS) ? data_of(iterator) : NULL;
}

/*
 * SPL's own getInnerIterator(), even if a subclass overrides it. A subclass that does not call the parent's
 * constructor has none. The caller owns the result.
 */
static zend_object *inner_of(zend_object *wrapper)
{
	zend_function *method =
		zend_hash_str_find_ptr(&spl_ce_IteratorIterator->function_table, ZEND_STRL("getinneriterator"));
	zval inner;

	zend_call_known_instance_method_with_0_params(method, wrapper, &inner);
	if (Z_TYPE(inner) == IS_OBJECT) {
		return Z_OBJ(inner);
	}
	if (EG(exception) && EG(exception)->ce == zend_ce_error) {
		zend_clear_exception();
	}
	zval_ptr_dtor(&inner);
	return NULL;
}

/* The object that an iterator reads from, or NULL. The caller owns the result. */
static zend_object *within(const user_source *source, zend_object *object, bool has_row)
{
	zend_object *found = NULL;

	if (object->ce == zend_ce_generator) {
		found = delegate_of(object);
	} else if (object->ce == source->iterator_class) {
		found = gone_through((const internal_iterator *) object, has_row);
	} else if (instanceof_function(object->ce, spl_ce_IteratorIterator)) {
		return inner_of(object);
	}
	if (found) {
		GC_ADDREF(found);
	}
	return found;
}

static bool is_a(const zend_object *object, const zend_class_entry *class)
{
	return object && class && instanceof_function(object->ce, class);
}

/* Whether foreach iterates over the object as over its built-in class: the class does not override getIterator(). */
static bool is_plain(const zend_object *object, const zend_class_entry *class)
{
	return is_a(object, class) && object->ce->get_iterator == class->get_iterator;
}

/*
 * The statement or result that the next row comes from, or NULL: the iterator's object, or what that wraps. With
 * has_row, only if it has a row now. The caller owns the result.
 */
static zend_object *reads_from(const user_source *source, bool has_row)
{
	zend_object *object = data_of(source->iterator);

	if (object) {
		GC_ADDREF(object);
	}
	for (int depth = 0; object && !EG(exception) && depth < WRAPPERS_MAX; depth++) { /* a signal handler may throw */
		zend_object *wrapper = object;

		if (is_a(object, source->statement_class) || is_a(object, source->result_class)) {
			return object;
		}
		object = within(source, wrapper, has_row);
		OBJ_RELEASE(wrapper);
	}
	if (object) {
		OBJ_RELEASE(object);
	}
	return NULL;
}

/* Called before a row is fetched. Takes over the object that the row comes from, which may be NULL. */
static void begin_fetch(user_source *source, zend_object *object, bool forget)
{
	source->fetch.object = object;
	source->fetch.forgets = forget;
	source->fetch.is_direct = !source->iterator || data_of(source->iterator) == object;
	if (is_a(object, source->statement_class)) {
		imbachat_statement_begin_fetch(&source->fetch);
	} else if (object) {
		imbachat_result_begin_fetch(&source->fetch);
	}
}

/* Restores what begin_fetch() changed. Returns the error, for the caller to release, or NULL. */
static zend_string *end_fetch(user_source *source)
{
	if (is_a(source->fetch.object, source->statement_class)) {
		return imbachat_statement_end_fetch(&source->fetch);
	}
	return source->fetch.object ? imbachat_result_end_fetch(&source->fetch) : NULL;
}

/*
 * Whether the fetch was the last from its object: there is no row, the iterator has gone on to another object, or it
 * holds back a row that it fetched before, as a CachingIterator does.
 */
static bool is_over(const user_source *source, bool has_row)
{
	zend_object *object = has_row ? reads_from(source, true) : NULL;
	bool over = object != source->fetch.object;

	if (object) {
		OBJ_RELEASE(object);
	}
	return over;
}

/* Called after a fetch. Whether there is a row; false, too, if it has thrown. */
static bool finish_fetch(user_source *source, zend_ulong position)
{
	zend_string *error = end_fetch(source);
	bool has_row = !EG(exception) && source->iterator->funcs->valid(source->iterator) == SUCCESS;

	if (error) {
		if (!EG(exception) && is_over(source, has_row)) {
			zend_throw_exception_ex(imbachat_ce_exception, 0, "Row " ZEND_ULONG_FMT " cannot be fetched: %s", position,
				ZSTR_VAL(error));
		}
		zend_string_release(error);
	}
	if (source->fetch.object) {
		OBJ_RELEASE(source->fetch.object);
		source->fetch.object = NULL;
	}
	return has_row && !EG(exception);
}

/*
 * PDO fetches the first row when the iterator is created. If that was before this call, only the error code from then
 * distinguishes a failure from an empty list, so it is kept.
 */
static bool fetch_first(user_source *source, zval *users)
{
	zend_object *object = Z_OBJ_P(users);

	if (is_plain(object, source->statement_class) || is_plain(object, source->result_class)) {
		GC_ADDREF(object);
		begin_fetch(source, object, true);
	}
	source->iterator = object->ce->get_iterator(object->ce, users, 0);
	if (source->iterator && !source->fetch.object) {
		begin_fetch(source, reads_from(source, false), false);
	}
	if (source->iterator && source->iterator->funcs->rewind && !EG(exception)) {
		source->iterator->funcs->rewind(source->iterator);
	}
	return finish_fetch(source, 0);
}

static bool fetch_next(user_source *source, zend_ulong position)
{
	begin_fetch(source, reads_from(source, false), true);
	source->iterator->index++;
	source->iterator->funcs->move_forward(source->iterator);
	return finish_fetch(source, position);
}

static zend_result go_through(user_source *source, zval *users, imbachat_each_row each, void *data,
	const zend_ulong *position)
{
	bool has_row = fetch_first(source, users);

	while (has_row) {
		if (each(source->iterator, data) == FAILURE) {
			return FAILURE;
		}
		has_row = fetch_next(source, *position);
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

zend_result imbachat_source_apply(zval *users, imbachat_each_row each, void *data, const zend_ulong *position)
{
	user_source source = {
		.statement_class = imbachat_statement_class(),
		.result_class = imbachat_result_class(),
		.iterator_class = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("internaliterator")),
	};
	zend_result result = FAILURE;

	/* A fatal error, such as a time limit, leaves by a long jump. Shutdown functions may still use the connection. */
	zend_try {
		result = go_through(&source, users, each, data, position);
	} zend_catch {
		end_fetch(&source);
		zend_bailout();
	} zend_end_try();
	if (source.iterator) {
		zend_iterator_dtor(source.iterator);
	}
	return EG(exception) ? FAILURE : result;
}
