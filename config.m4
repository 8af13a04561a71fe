PHP_ARG_ENABLE([imbachat],
  [whether to enable imbachat support],
  [AS_HELP_STRING([--enable-imbachat], [Enable imbachat support])])

PHP_ARG_ENABLE([imbachat-dev],
  [whether to treat compiler warnings in imbachat as errors],
  [AS_HELP_STRING([--enable-imbachat-dev], [imbachat: build with -Wall -Wextra -Werror])],
  [no],
  [no])

if test "$PHP_IMBACHAT" != "no"; then
  dnl libcrypto alone: PHP_SETUP_OPENSSL would bring libssl along.
  PKG_CHECK_MODULES([IMBACHAT_LIBCRYPTO], [libcrypto >= 1.1.1])
  PHP_EVAL_INCLINE([$IMBACHAT_LIBCRYPTO_CFLAGS])
  PHP_EVAL_LIBLINE([$IMBACHAT_LIBCRYPTO_LIBS], [IMBACHAT_SHARED_LIBADD])
  PHP_SUBST([IMBACHAT_SHARED_LIBADD])

  if test "$ext_shared" = "yes"; then
    dnl If functions are looked up at their first call, all registers are saved on the stack, keys and all.
    AC_MSG_CHECKING([whether the linker takes -z now])
    imbachat_ldflags=$LDFLAGS
    LDFLAGS="$LDFLAGS -Wl,-z,relro -Wl,-z,now"
    AC_LINK_IFELSE([AC_LANG_PROGRAM([], [])],
      [AC_MSG_RESULT([yes])],
      [AC_MSG_RESULT([no])
       LDFLAGS=$imbachat_ldflags])
  fi

  IMBACHAT_CFLAGS="-fvisibility=hidden -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  if test "$PHP_IMBACHAT_DEV" != "no"; then
    dnl PHP's own headers do not build under -Wextra without these two.
    IMBACHAT_CFLAGS="$IMBACHAT_CFLAGS -Wall -Wextra -Werror -Wno-unused-parameter -Wno-sign-compare"
  elif test "$PHP_DEBUG" != "yes" && test "$PHP_DEBUG" != "1"; then
    dnl Assertions are for dev builds and for debug builds of PHP.
    IMBACHAT_CFLAGS="$IMBACHAT_CFLAGS -DNDEBUG"
  fi

  dnl Only what a statement or result looks like is taken from them; nothing of PDO and mysqli is linked.
  AC_MSG_CHECKING([for the headers of PDO])
  if test -f "$phpincludedir/ext/pdo/php_pdo_driver.h" || test -f "$abs_srcdir/ext/pdo/php_pdo_driver.h"; then
    AC_MSG_RESULT([yes])
  else
    AC_MSG_RESULT([no])
    AC_MSG_WARN([imbachat is built without the headers of PDO, so it cannot check PDO statements.
  If fetching a row fails and the error mode is not PDO::ERRMODE_EXCEPTION, the answer ends early without an exception.
  Rows of statements also take longer. Install the headers of PDO and build again to change that.])
  fi
  AC_MSG_CHECKING([for the headers of mysqli])
  if test -f "$phpincludedir/ext/mysqli/php_mysqli_structs.h" ||
    test -f "$abs_srcdir/ext/mysqli/php_mysqli_structs.h"; then
    AC_MSG_RESULT([yes])
  else
    AC_MSG_RESULT([no])
    AC_MSG_WARN([imbachat is built without the headers of mysqli, so it cannot check mysqli results.
  If fetching a row of an unbuffered result fails and mysqli_report() does not ask for exceptions, the answer ends early
  without one. Install the headers of mysqli and build again to change that.])
  fi

  IMBACHAT_SOURCES="imbachat.c \
    src/arguments.c \
    src/auth.c \
    src/claims.c \
    src/json.c \
    src/jwt.c \
    src/local_time.c \
    src/user_fields.c \
    src/user_ids.c \
    src/user_members.c \
    src/user_result.c \
    src/user_row.c \
    src/user_source.c \
    src/user_statement.c \
    src/user_values.c \
    src/users.c \
    src/widget.c \
    src/core/base64.c \
    src/core/basic.c \
    src/core/date.c \
    src/core/decimal.c \
    src/core/hs256.c \
    src/core/id_list.c \
    src/core/json_scan.c \
    src/core/json_text.c \
    src/core/key_cache.c \
    src/core/token.c"

  PHP_NEW_EXTENSION([imbachat], [$IMBACHAT_SOURCES], [$ext_shared],, [$IMBACHAT_CFLAGS])
  PHP_ADD_BUILD_DIR([$ext_builddir/src])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core])
  PHP_ADD_EXTENSION_DEP([imbachat], [date])
  PHP_ADD_EXTENSION_DEP([imbachat], [json])
  PHP_ADD_EXTENSION_DEP([imbachat], [spl])
fi
