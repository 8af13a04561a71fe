# Starts MariaDB and PostgreSQL for one run, beside whatever runs on the machine.

use servers

# As root, the server changes to an account that may do nothing.
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
		{ tail -n 20 "$TEMP_DIR/install-db.log" >&2; die "MariaDB cannot create its data folder."; }
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
	wait_server 300 "MariaDB does not start." php -r \
		'mysqli_report(MYSQLI_REPORT_OFF); exit((int)!@mysqli_connect("127.0.0.1",
		"imbachat", "only for tests", "imbachat_demo", (int)$argv[1]));' "$port"
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
	env PATH="$bin:$PATH" "${as[@]}" initdb --pgdata="$data/data" --username=imbachat --pwfile=/dev/stdin \
		--auth=scram-sha-256 \
		--encoding=UTF8 --locale=C.UTF-8 --no-sync <"$TEMP_DIR/postgresql-password" >"$TEMP_DIR/initdb.log" 2>&1 ||
		{ tail -n 20 "$TEMP_DIR/initdb.log" >&2; die "PostgreSQL cannot create its data folder."; }
	port=$(free_port)
	start_server postgresql env PATH="$bin:$PATH" "${as[@]}" postgres -D "$data/data" -F -h 127.0.0.1 -p "$port" -k ''
	export IMBACHAT_TEST_PGSQL="pgsql:host=127.0.0.1;port=$port;dbname=postgres;user=imbachat;password=only-for-tests"
	wait_server 300 "PostgreSQL does not start." php -r 'try { new PDO($argv[1]); } catch (PDOException) { exit(1); }' \
		"$IMBACHAT_TEST_PGSQL"
}
