# Builds the extension outside of the checkout.

use packages

BUILD=$CACHE/build-$(cksum <<<"$ROOT" | cut -d' ' -f1) # each checkout has its own build trees
BUILD_PACKAGES=(php-cli php-dev libssl-dev pkg-config gcc libc6-dev make)

# Lists what a build tree gets, without git and without what a build in the checkout may have left there.
project_files() {
	(cd "$ROOT" && find config.m4 config.w32 imbachat.c php_imbachat.h src stubs tests bin lib \
		\( -name .libs -o -name node_modules \) -prune -o -type f \
		! -name '*.lo' ! -name '*.o' ! -name '*.la' ! -name '*.dep' \
		! -name '*.diff' ! -name '*.exp' ! -name '*.log' ! -name '*.out' -print 2>/dev/null || true) |
		LC_ALL=C sort
}

# Brings the folder $1 up to date. Only what differs is copied, with the time of now, so that make sees each change.
copy_project() {
	local to=$1 file
	mkdir -p "$to" || die "The folder $to cannot be created."
	project_files >"$TEMP_DIR/files"
	grep -qx config.m4 "$TEMP_DIR/files" || die "There is no extension in $ROOT."
	if [ -f "$to/.files" ]; then
		LC_ALL=C comm -13 "$TEMP_DIR/files" "$to/.files" >"$TEMP_DIR/gone"
		(cd "$to" && tr '\n' '\0' <"$TEMP_DIR/gone" | xargs -0r rm -f --)
		# make would ask for a header that is gone.
		! grep -q '\.h$' "$TEMP_DIR/gone" || find "$to" -name '*.dep' -delete
	fi
	while read -r file; do
		cmp -s "$ROOT/$file" "$to/$file" && continue
		mkdir -p "$to/$(dirname "$file")"
		cp "$ROOT/$file" "$to/$file"
		# PHP's Makefile does not know which object includes which header.
		[[ $file != *.h ]] || find "$to" -name '*.lo' -delete
	done <"$TEMP_DIR/files"
	cp "$TEMP_DIR/files" "$to/.files"
	# A stub newer than its arginfo would make the Makefile regenerate it, which needs the network.
	[ ! -f "$to/stubs/imbachat_arginfo.h" ] || touch -r "$to/stubs/imbachat_arginfo.h" "$to/stubs/imbachat.stub.php"
}

# Builds beside the checkout, because phpize litters and its clean rule deletes folders like build/.
# $1 is release or dev. Sets BUILD_DIR, EXTENSION_SO and PHP_EXT.
build_extension() {
	local kind=${1:-release} flags=() key lock
	[ "$kind" = release ] || flags+=(--enable-imbachat-dev)
	command -v phpize >/dev/null || die "phpize is missing; it is in the package php-dev."
	php -r 'exit((int)(PHP_VERSION_ID < 80200));' ||
		die "PHP 8.2 or newer is required; this is $(php -r 'echo PHP_VERSION;')."
	BUILD_DIR=${IMBACHAT_BUILD:-$BUILD}-$kind
	BUILD_DIR=$(realpath -m -- "$BUILD_DIR")
	[[ $BUILD_DIR/ != "$ROOT"/* ]] || die "IMBACHAT_BUILD must be outside the checkout."
	mkdir -p "$BUILD_DIR" || die "The folder $BUILD_DIR cannot be created; IMBACHAT_BUILD sets another folder."
	exec {lock}>"$BUILD_DIR/.lock"
	flock "$lock"
	copy_project "$BUILD_DIR"
	key="$(php-config --version --phpapi --configure-options; php -r 'echo PHP_ZTS, PHP_DEBUG;')"
	key+=" $(cksum <"$ROOT/config.m4") ${flags[*]} ${CC-} ${CFLAGS-} ${LDFLAGS-}"
	if ! (cd "$BUILD_DIR" && make_extension "$key" "${flags[@]}") >"$BUILD_DIR/build.log" 2>&1; then
		tail -n 40 "$BUILD_DIR/build.log" >&2
		die "The extension does not build; the whole log is $BUILD_DIR/build.log."
	fi
	exec {lock}>&-
	EXTENSION_SO=$BUILD_DIR/modules/imbachat.so
	hide_enabled_extension
	PHP_EXT=(php -d "extension=$EXTENSION_SO")
	"${PHP_EXT[@]}" -r 'exit((int)!extension_loaded("imbachat"));' || die "PHP does not load $EXTENSION_SO."
}

# phpize and configure take most of the time, so they run again only for another PHP, config.m4 or flag ($1 names all).
make_extension() {
	local key=$1
	shift
	if [ "$(cat .configured 2>/dev/null)" != "$key" ]; then
		rm -f .configured
		phpize && ./configure "$@" && make clean || return
		printf '%s\n' "$key" >.configured
	fi
	make -j"$(nproc)"
}

# An imbachat that a conf.d file enables would be loaded before ours: leave that file out.
hide_enabled_extension() {
	local conf file
	php -r 'exit((int)extension_loaded("imbachat"));' 2>/dev/null && return
	conf=$TEMP_DIR/conf.d
	mkdir "$conf"
	php -r 'echo strtr((string)php_ini_scanned_files(), [",\n" => "\n"]);' | while read -r file; do
		grep -q '^ *extension *=.*imbachat' "$file" || ln -s "$file" "$conf/"
	done
	export PHP_INI_SCAN_DIR=$conf
	php -r 'exit((int)extension_loaded("imbachat"));' || die "php.ini enables imbachat; please remove that line first."
}

# PHP with our build of the extension, and only that one.
php_with_extension() {
	"${PHP_EXT[@]}" "$@"
}
