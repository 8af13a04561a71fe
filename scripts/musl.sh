# What PHP and the extension need for musl, Alpine's C library. MUSL is where it is kept.

use build source

MUSL=$STORE/musl

# Beside musl's own headers, only the kernel's may be found: glibc's would be taken for what musl does not have.
link_kernel_headers() {
	mkdir -p "$1"
	ln -sf /usr/include/{linux,asm-generic} "/usr/include/$(gcc -print-multiarch)/asm" "$1/"
}

# Only what PHP and the extension use of both libraries: the rest takes minutes.
build_musl_libraries() {
	local flags
	flags=("linux-$(uname -m)" --prefix="$1" --libdir=lib no-tests no-engine no-legacy no-async)
	quietly openssl env -C "$TEMP_DIR" bash -euc '
		mkdir -p openssl sqlite "$1/include" "$1/lib"
		cd openssl
		"$2/Configure" "${@:4}"
		make -j"$(nproc)" build_generated
		make -j"$(nproc)" libcrypto.so
		cp -a libcrypto.so* "$1/lib/"
		cp -r "$2/include/openssl" include/openssl "$1/include/"
		cd ../sqlite
		CC=gcc "$3/configure" --disable-shared --disable-readline
		make sqlite3.c
		$CC -O2 -fPIC -c sqlite3.c
		cp sqlite3.h "$1/include/"
		ar rcs "$1/lib/libsqlite3.a" sqlite3.o
	' bash "$1" "$STORE/source-openssl" "$STORE/source-sqlite3" "${flags[@]}" ||
		die "The libraries do not build with musl."
}

# The compiler, and where the libraries are. pkg-config would find this machine's.
use_musl() {
	export CC="musl-gcc -idirafter $MUSL/kernel" PKG_CONFIG_LIBDIR=$MUSL/none
	export SQLITE_CFLAGS=-I$MUSL/include SQLITE_LIBS="-L$MUSL/lib -lsqlite3 -lm"
	export IMBACHAT_LIBCRYPTO_CFLAGS=-I$MUSL/include IMBACHAT_LIBCRYPTO_LIBS="-L$MUSL/lib -lcrypto"
}

# Builds the libraries, unless they are kept, and uses them.
need_musl() {
	need_packages "${BUILD_PACKAGES[@]}" musl-tools tcl
	link_kernel_headers "$MUSL/kernel"
	use_musl
	if [ ! -e "$MUSL/lib/libsqlite3.a" ]; then
		get_source openssl
		get_source sqlite3
		build_musl_libraries "$MUSL"
	fi
}
