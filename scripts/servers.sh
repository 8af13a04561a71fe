# Starts servers, waits for them and ends them with the script.

SERVER_PIDS=()
SERVER_NAME=
AT_EXIT+=(end_servers)

# Fixed ports collide on shared machines.
free_port() {
	php -r '$s = stream_socket_server("tcp://127.0.0.1:0");
		echo substr(strrchr(stream_socket_get_name($s, false), ":"), 1), "\n";'
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
