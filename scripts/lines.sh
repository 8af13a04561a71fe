# Reports and reads tests in TAP (Test Anything Protocol) 13, as tests/harness.inc does in PHP.
use servers

PASSED=0
FAILED=0
SKIPPED=0

passed() { PASSED=$((PASSED + 1)); print_result ok "$1"; }
failed() { FAILED=$((FAILED + 1)); print_result 'not ok' "$1"; }

# $1 is the test, $2 the reason.
skipped() { SKIPPED=$((SKIPPED + 1)); print_result ok "$1" " # SKIP $2"; }

print_result() {
	local number=$((PASSED + FAILED + SKIPPED))
	[ "$number" != 1 ] || echo "TAP version 13"
	echo "$1 $number - ${2//#/\\#}${3-}"
}

# Runs a command as one test, and says whether it passed; what it prints is for a failure.
passes() {
	local name=$1
	shift
	if "$@" >"$TEMP_DIR/check.log" 2>&1; then
		passed "$name"
		return
	fi
	tail -n 40 "$TEMP_DIR/check.log" | sed 's/^/# /'
	failed "$name"
	return 1
}

# The same where the other tests go on all the same.
check() {
	passes "$@" || true
}

# Runs a program that prints TAP, and counts each of its tests. $1 names it. What it skips is judged by skipped(), and
# prove, which comes with Perl, says whether it ran all the tests that it planned.
run_tap() {
	local name=$1 line status=0 failed_before=$FAILED run_before=$((PASSED + SKIPPED))
	shift
	start_server tap "$@"
	wait "$SERVER_PID" || status=$?
	while IFS= read -r line; do
		line=${line//\\#/#}
		case $line in
		'TAP version '* | [0-9]*' passed, '*) ;;
		'1..0 # SKIP '*) skipped "$name" "${line#1..0 # SKIP }" ;;
		1..[0-9]*) ;;
		'ok '*' # SKIP '*) line=${line#ok * - }; skipped "$name: ${line%% # SKIP *}" "${line##* # SKIP }" ;;
		'ok '*) passed "$name: ${line#ok * - }" ;;
		'not ok '*) failed "$name: ${line#not ok * - }" ;;
		*) echo "$line" ;;
		esac
	done <"$TEMP_DIR/tap.log"
	[ "$FAILED" = "$failed_before" ] || return 0
	grep -E '^(TAP version |ok |not ok |1\.\.)' "$TEMP_DIR/tap.log" >"$TEMP_DIR/results.tap" || true
	if [ "$status" != 0 ]; then
		failed "$name ended with code $status"
	elif ! prove --norc "$TEMP_DIR/results.tap" >"$TEMP_DIR/prove.log" 2>&1; then
		sed -n 's/^  \(Parse errors: \|  *\)/# /p' "$TEMP_DIR/prove.log"
		failed "$name did not keep its plan"
	elif [ $((PASSED + SKIPPED)) = "$run_before" ]; then
		failed "$name passed nothing"
	fi
}

# The last lines of each test, and its exit code.
finish() {
	echo "1..$((PASSED + FAILED + SKIPPED))"
	echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
	[ "$FAILED" = 0 ] && [ "$PASSED" -gt 0 ]
}
