# Reports the results of a test that is a bash script.

PASSED=0
FAILED=0

passed() { PASSED=$((PASSED + 1)); echo "ok - $1"; }
failed() { FAILED=$((FAILED + 1)); echo "not ok - $1"; }

# Runs a command as one test, and says whether it passed; what it prints is for a failure.
passes() {
	local name=$1
	shift
	if "$@" >"$TEMP_DIR/check.log" 2>&1; then
		passed "$name"
		return
	fi
	tail -n 40 "$TEMP_DIR/check.log"
	failed "$name"
	return 1
}

# The same where the other tests go on all the same.
check() {
	passes "$@" || true
}

# The last line of each test, and its exit code.
finish() {
	echo "$PASSED passed, $FAILED failed"
	[ "$FAILED" = 0 ] && [ "$PASSED" -gt 0 ]
}
