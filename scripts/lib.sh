# Shared by the scripts beside it: they source it, nobody runs it.
# It sets ROOT (the checkout), CACHE (what may be kept), BUILD (how build trees there begin) and TEMP_DIR (removed at the
# end), and one trap for all.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
CACHE=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/imbachat
BUILD=$CACHE/build-$(cksum <<<"$ROOT" | cut -d' ' -f1) # each checkout has its own
TEMP_DIR=$(mktemp -d "${TMPDIR:-/tmp}/imbachat.XXXXXX")
chmod 711 "$TEMP_DIR" # a database server that gives up root must get through to its own folder below
BUILD_PACKAGES=(php-cli php-dev libssl-dev pkg-config gcc libc6-dev make)
SERVER_PIDS=()
SERVER_NAME=
SUDO=()
APT_UPDATED=
CLUSTER_POLICIES=/etc/postgresql-common/createcluster.d
POLICIES=()

# Every script fails the same way: one sentence, exit code 1.
die() {
	echo "$(basename "$0"): $*" >&2
	exit 1
}

# The only way out, so that no server, temporary file or policy for packages outlives the script.
clean_up() {
	local status=$?
	trap '' INT TERM
	end_servers
	remove_policies
	rm -rf "$TEMP_DIR"
	exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Several packages are needed on a fresh machine, and none by somebody who has them and no root.
# A package counts as there when another one provides it, and php8.3-dev counts as php-dev.
need_packages() {
	local package missing=()
	if command -v dpkg-query >/dev/null; then
		dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
			sed -n 's/([^)]*)//g; s/^installed //p' | tr -s ', ' '\n' |
			sed -E 'p; s/^php[0-9.]+-/php-/' >"$TEMP_DIR/installed"
	else
		: >"$TEMP_DIR/installed"
	fi
	for package; do
		grep -qxF -- "$package" "$TEMP_DIR/installed" || missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	command -v apt-get >/dev/null ||
		die "This is not Debian or Ubuntu; please install what these packages hold there: ${missing[*]}."
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 2 ]; } ||
			die "These packages are missing and only root can install them: apt-get install ${missing[*]}"
		SUDO=(sudo)
	fi
	echo "Installing ${missing[*]}."
	write_policies "${missing[@]}"
	[ "$APT_UPDATED" ] || apt_get update
	APT_UPDATED=yes
	apt_get install -y --no-install-recommends "${missing[@]}"
	remove_policies
}

# apt-get is loud, asks questions and reads stdin: all three would disturb a script.
apt_get() {
	"${SUDO[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" \
		</dev/null >"$TEMP_DIR/apt.log" 2>&1 && return
	tail -n 20 "$TEMP_DIR/apt.log" >&2
	die "apt-get $1 failed; its last lines are above."
}

# Packages would start their daemons, which nobody asked for, and PostgreSQL's would make a cluster that starts with the
# machine from then on. $@ are the packages. A policy that is there already stays.
write_policies() {
	write_policy /usr/sbin/policy-rc.d 755 $'#!/bin/sh\nexit 101'
	[[ " $* " != *' postgresql '* ]] || write_policy "$CLUSTER_POLICIES/imbachat.conf" 644 'create_main_cluster = false'
}

# $1 is the file, $2 its mode, $3 its text.
write_policy() {
	[ ! -e "$1" ] || return 0
	POLICIES+=("$1")
	"${SUDO[@]}" install -D -m "$2" /dev/stdin "$1" <<<"$3" ||
		die "The file $1, which keeps packages from starting daemons, cannot be written."
}

# Only what write_policies wrote; also called when the script is interrupted.
remove_policies() {
	[ ${#POLICIES[@]} -gt 0 ] || return 0
	"${SUDO[@]}" rm -f "${POLICIES[@]}"
	[ ! -d "$CLUSTER_POLICIES" ] || "${SUDO[@]}" rmdir --ignore-fail-on-non-empty "$CLUSTER_POLICIES"
	POLICIES=()
}

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
	mkdir -p "$to" || die "The folder $to cannot be made."
	project_files >"$TEMP_DIR/files"
	grep -qx config.m4 "$TEMP_DIR/files" || die "There is no extension in $ROOT."
	if [ -f "$to/.files" ]; then
		LC_ALL=C comm -13 "$TEMP_DIR/files" "$to/.files" | (cd "$to" && tr '\n' '\0' | xargs -0r rm -f --)
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
	command -v phpize >/dev/null || die "phpize is missing; it comes with the package php-dev."
	php -r 'exit((int)(PHP_VERSION_ID < 80200));' || die "PHP 8.2 or newer is needed; this is $(php -r 'echo PHP_VERSION;')."
	BUILD_DIR=${IMBACHAT_BUILD:-$BUILD}-$kind
	BUILD_DIR=$(realpath -m -- "$BUILD_DIR")
	[[ $BUILD_DIR/ != "$ROOT"/* ]] || die "IMBACHAT_BUILD must be outside of the checkout."
	mkdir -p "$BUILD_DIR" || die "The folder $BUILD_DIR cannot be made; IMBACHAT_BUILD can name another."
	exec {lock}>"$BUILD_DIR/.lock"
	flock "$lock"
	copy_project "$BUILD_DIR"
	key="$(php-config --version --phpapi --configure-options; php -r 'echo PHP_ZTS, PHP_DEBUG;') $(cksum <"$ROOT/config.m4") ${flags[*]} ${CC-} ${CFLAGS-} ${LDFLAGS-}"
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
	php -r 'exit((int)extension_loaded("imbachat"));' || die "php.ini itself enables imbachat; please take that line out first."
}

# PHP with our build of the extension, and only that one.
php_with_extension() {
	"${PHP_EXT[@]}" "$@"
}

# Fixed ports collide on shared machines.
free_port() {
	php -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo substr(strrchr(stream_socket_get_name($s, false), ":"), 1), "\n";'
}

# Lets a script say that a port is taken before a server dies of it.
port_taken() {
	(exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# $1 names the server, its log is $TEMP_DIR/NAME.log. A session of its own, so that its children end with it. All append
# to the log: a server that opens its stderr a second time, as php-fpm does, would write over what is there.
start_server() {
	SERVER_NAME=$1
	shift
	: >"$TEMP_DIR/$SERVER_NAME.log"
	setsid "$@" </dev/null >>"$TEMP_DIR/$SERVER_NAME.log" 2>&1 &
	SERVER_PID=$!
	SERVER_PIDS+=("$SERVER_PID")
}

# A server gets 10 seconds to write its data, then it is killed.
end_servers() {
	local pid wait
	for pid in "${SERVER_PIDS[@]}"; do
		kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null || true
	done
	for pid in "${SERVER_PIDS[@]}"; do
		for ((wait = 0; wait < 100; wait++)); do
			kill -0 -- "-$pid" 2>/dev/null || break
			sleep 0.1
		done
		kill -KILL -- "-$pid" 2>/dev/null || true
		wait "$pid" 2>/dev/null || true
	done
	SERVER_PIDS=()
}

# Waits until a command ($3...) succeeds, $1 tenths of a second at most; then, or when the last started server ended, it
# shows the end of that server's log and dies with $2.
wait_server() {
	local tries=$1 complaint=$2 try
	shift 2
	for ((try = 0; try < tries; try++)); do
		"$@" && return
		kill -0 "$SERVER_PID" 2>/dev/null || break
		sleep 0.1
	done
	tail -n 20 "$TEMP_DIR/$SERVER_NAME.log" >&2
	die "$complaint"
}

# Waits until something answers at the URL, whatever the status code.
wait_http() {
	wait_server 150 "The server $SERVER_NAME does not answer at $1." \
		php -n -r 'exit((int)(@file_get_contents($argv[1], false, stream_context_create(["http" => [
			"ignore_errors" => true, "follow_location" => 0, "timeout" => 5]])) === false));' "$1"
}

# A server of our own beside whatever runs on the machine; as root it changes to an account that may do nothing.
# The tests find it by IMBACHAT_TEST_MYSQL_HOST, _PORT, _USER, _PASSWORD and _DATABASE.
start_mariadb() {
	local data=$TEMP_DIR/mariadb as=() port
	mkdir "$data"
	if [ "$(id -u)" = 0 ]; then
		chown nobody "$data"
		as=(--user=nobody)
	fi
	mariadb-install-db --no-defaults "${as[@]}" --datadir="$data/data" --skip-test-db \
		--auth-root-authentication-method=socket >"$TEMP_DIR/install-db.log" 2>&1 ||
		{ tail -n 20 "$TEMP_DIR/install-db.log" >&2; die "MariaDB cannot make its data folder."; }
	cat >"$TEMP_DIR/setup.sql" <<-'END'
		CREATE DATABASE imbachat_test CHARACTER SET utf8mb4;
		CREATE DATABASE imbachat_demo CHARACTER SET utf8mb4;
		CREATE USER imbachat@'127.0.0.1' IDENTIFIED BY 'only for tests';
		GRANT ALL ON `imbachat\_%`.* TO imbachat@'127.0.0.1';
	END
	port=$(free_port)
	start_server mariadb "$(PATH=$PATH:/usr/sbin command -v mariadbd)" --no-defaults "${as[@]}" --datadir="$data/data" \
		--socket="$data/socket" --pid-file="$data/pid" --bind-address=127.0.0.1 --port="$port" --skip-name-resolve \
		--init-file="$TEMP_DIR/setup.sql" --innodb-buffer-pool-size=32M --innodb-use-native-aio=0
	export IMBACHAT_TEST_MYSQL_HOST=127.0.0.1 IMBACHAT_TEST_MYSQL_PORT=$port IMBACHAT_TEST_MYSQL_USER=imbachat \
		IMBACHAT_TEST_MYSQL_PASSWORD='only for tests' IMBACHAT_TEST_MYSQL_DATABASE=imbachat_test
	wait_server 300 "MariaDB does not start." php -r 'mysqli_report(MYSQLI_REPORT_OFF); exit((int)!@mysqli_connect("127.0.0.1",
		"imbachat", "only for tests", "imbachat_demo", (int)$argv[1]));' "$port"
}

# Node.js, and packages of npm's (NAME@VERSION...) in a folder of the cache that the first one names: NODE_MODULES.
need_node_packages() {
	local folder=$CACHE/${1%@*}-${1##*@} package missing=
	command -v node >/dev/null || need_packages nodejs
	NODE_MODULES=$folder/node_modules
	for package; do
		[ -d "$NODE_MODULES/${package%@*}" ] || missing=yes
	done
	[ "$missing" ] || return 0
	command -v npm >/dev/null || need_packages npm ca-certificates
	npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts "$@" >"$TEMP_DIR/npm.log" 2>&1 ||
		die "npm does not install $*: $(tail -n 1 "$TEMP_DIR/npm.log")"
}

# Node.js, Chromium and playwright-core, which Debian does not have. PLAYWRIGHT_CORE may name the folder of the last,
# CHROMIUM the browser, IMBACHAT_SCREENSHOTS where pictures go. Exports PLAYWRIGHT_CORE, CHROMIUM and SCREENSHOTS.
need_browser() {
	command -v node >/dev/null || need_packages nodejs
	CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
	[ "$CHROMIUM" ] || { need_packages chromium; CHROMIUM=$(command -v chromium); }
	if [ -z "${PLAYWRIGHT_CORE-}" ]; then
		need_node_packages playwright-core@1.56.1
		PLAYWRIGHT_CORE=$NODE_MODULES/playwright-core
	elif [ -d "$PLAYWRIGHT_CORE/node_modules/playwright-core" ]; then
		PLAYWRIGHT_CORE=$PLAYWRIGHT_CORE/node_modules/playwright-core
	fi
	SCREENSHOTS=${IMBACHAT_SCREENSHOTS:-$CACHE/screenshots}
	mkdir -p "$SCREENSHOTS"
	export CHROMIUM PLAYWRIGHT_CORE SCREENSHOTS
}

# As start_mariadb, with PostgreSQL, which will not run as root. The tests find it by IMBACHAT_TEST_PGSQL, a DSN.
start_postgresql() {
	local data=$TEMP_DIR/postgresql as=() bin port
	bin=$(dirname "$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")
	mkdir "$data"
	if [ "$(id -u)" = 0 ]; then
		chown nobody "$data"
		as=(setpriv --reuid=nobody --regid="$(id -gn nobody)" --clear-groups)
	fi
	echo only-for-tests >"$TEMP_DIR/postgresql-password"
	env PATH="$bin:$PATH" "${as[@]}" initdb --pgdata="$data/data" --username=imbachat --pwfile=/dev/stdin --auth=scram-sha-256 \
		--encoding=UTF8 --locale=C.UTF-8 --no-sync <"$TEMP_DIR/postgresql-password" >"$TEMP_DIR/initdb.log" 2>&1 ||
		{ tail -n 20 "$TEMP_DIR/initdb.log" >&2; die "PostgreSQL cannot make its data folder."; }
	port=$(free_port)
	start_server postgresql env PATH="$bin:$PATH" "${as[@]}" postgres -D "$data/data" -F -h 127.0.0.1 -p "$port" -k ''
	export IMBACHAT_TEST_PGSQL="pgsql:host=127.0.0.1;port=$port;dbname=postgres;user=imbachat;password=only-for-tests"
	wait_server 300 "PostgreSQL does not start." php -r 'try { new PDO($argv[1]); } catch (PDOException) { exit(1); }' \
		"$IMBACHAT_TEST_PGSQL"
}
