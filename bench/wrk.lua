-- Lets wrk print what bench/http wants to know as one line of JSON; times in microseconds.
function done(summary, latency)
	local errors = summary.errors
	print(string.format('{"requests":%d,"duration":%d,"p50":%d,"p99":%d,"errors":%d}', summary.requests,
		summary.duration, latency:percentile(50), latency:percentile(99),
		errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
