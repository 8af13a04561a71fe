<?php

/** Whether a cache may keep the users' answer, by its headers. */
final class Caching extends Part
{
    private const LINE = "header('Cache-Control: no-store');";

    public function run(): void
    {
        $header = $this->site->answer->header('cache-control');
        $has = fn(string $directive) => preg_match("/(^|,)\s*($directive)\s*(,|$)/i", $header ?? '') === 1;
        // RFC 9111, section 3.5: what lets a shared cache keep the answer to a request with credentials.
        $is_public = $has('public|s-maxage\s*=\s*"?0*[1-9]\d*"?')
            || $has('must-revalidate') && $has('max-age\s*=\s*"?0*[1-9]\d*"?');
        $came = $header === null ? 'no such header' : excerpt($header, 80);
        match (true) {
            $has('no-store|private'), $has('no-cache') && !$is_public => $this->report->ok('cache-control', $came),
            $is_public => $this->report->fail(
                'cache-control',
                $came,
                'This lets a cache keep the members and hand them to whoever asks, without credentials. Look for the '
                    . "line, in the script or in the web server, that sets it, and send this instead:\n" . self::LINE,
            ),
            default => $this->report->warn(
                'cache-control',
                $came,
                "A cache that does not look at credentials may hand the members to strangers. Send:\n" . self::LINE,
            ),
        };
    }
}
