<?php

/** Whether the address is reached, safely, and answers itself. */
final class Address extends Part
{
    public function run(): void
    {
        $this->site->refusal = $this->site->ask($this->site->ids, null);
        $this->check_connection($this->site->refusal);
        $this->site->answer = $this->site->ask($this->site->ids, $this->site->right);
        $this->site->kind ??= kind_of($this->site->options['url'], $this->site->refusal, $this->site->answer);

        $this->check_script_answers();
        $this->check_error();
        $this->report->ok(
            'reachable',
            sprintf(
                'status %d in %d ms%s%s',
                $this->site->refusal->status,
                round($this->site->refusal->ms),
                ($server = $this->site->refusal->header('server')) ? ' from ' . excerpt($server, 60) : '',
                $this->site->kind === null ? '' : ', ' . KIND_NAMES[$this->site->kind],
            ),
        );
        $this->check_tls($this->site->refusal);

        $this->site->answer->is_redirect() && $this->report_redirect();
        $this->report->ok('redirect', 'none');
    }

    /** @throws Stop */
    private function report_redirect(): never
    {
        $location = (string) $this->site->answer->header('location');
        if ($this->is_itself($location)) {
            $cookie = strtok($this->site->answer->header('set-cookie') ?? '', '=');
            $this->report->fail(
                'redirect',
                $this->site->answer->came(),
                'The address redirects to itself, and a client that follows it never arrives. ' . (
                    $cookie === false
                    ? 'Look for a rewrite rule that also applies to its own result, or a script that waits for '
                        . 'a cookie.'
                    : 'It waits for the cookie "' . excerpt($cookie, 40) . '", as protections against bots do. The '
                        . 'chat is no browser: find what sends the cookie (the hosting company, the CDN, a plugin, '
                        . 'the script), and exempt this address from it.'
                ),
            );
            throw new Stop();
        }
        if (preg_match('~\b(wp-login|login|log-in|signin|sign-in|auth)\b~i', explode('?', $location)[0])) {
            $this->report->fail(
                'redirect',
                $this->site->answer->came(),
                'It leads to a sign-in for people. '
                    . $this->site->words('sign-in', 'Exempt this address from what requires that, and let the '
                        . 'script check the credentials itself.'),
            );
            throw new Stop();
        }
        $away = preg_match('~^(https?:)?//~i', $location)
            && strcasecmp($this->origin($location), $this->origin($this->site->url('1'))) !== 0;
        $this->report->fail('redirect', $this->site->answer->came(), ($away ? 'It leads to another host, port or '
            . 'scheme. Clients do not resend the Authorization header there, so names cannot appear. ' : '')
            . 'Enter the final address as Users info URL, and run this again with it.');
        throw new Stop();
    }

    /** The same from a wall, or the same error or page with and without credentials, is not from the script. */
    private function check_script_answers(): void
    {
        [$refusal, $answer] = [$this->site->refusal, $this->site->answer];
        $wall = $this->wall($refusal);
        $status = $refusal->status;
        $is_same = $answer->status === $status && match (true) {
            $status >= 400 => $status !== 401,
            default => $status === 200 && $answer->is_page() && $refusal->is_page(),
        };
        if (preg_match('/^\s*<\?php\b/', $answer->body)) {
            $this->report->fail('reachable', "status $answer->status and the PHP code of the script", 'The web server '
                . 'sends the code instead of running it, also to strangers, and any password in it with it: change '
                . 'those. Install PHP there, or enable it for this file.');
            throw new Stop();
        }
        if ($is_same || $wall !== '' && $this->wall($answer) === $wall) {
            $came = $refusal->came() . ', with and without credentials';
            $this->report->fail('reachable', $came, $wall !== '' ? $wall : $this->why_not_script($refusal));
            throw new Stop();
        }
    }

    private function why_not_script(Answer $answer): string
    {
        $is_cloudflare = preg_match('/^cloudflare/i', $answer->header('server') ?? '');
        return match (true) {
            $answer->status === 200
                => 'This is an HTML page. Is this the address of the endpoint? '
                    . $this->site->words('address', 'If it is a route of a CMS, is the plugin enabled?'),
            $answer->status === 403
                => $this->site->words(
                    'forbidden',
                    'Something in front of the script blocks the request: a firewall (ModSecurity, bot protection), '
                        . '"Require" or "deny" in the web server, or the permissions of the file.',
                ),
            $answer->status === 406 => MOD_SECURITY,
            $answer->status === 404, $answer->status === 410
                => 'There is nothing at this address. ' . $this->site->words(
                    'address',
                    'Check for a typo, a missing rewrite rule or a script in another place.',
                ),
            $answer->status === 405 => 'The address must accept GET.',
            $answer->status === 429
                => 'The site limits the number of requests. '
                    . $this->site->words('limit', 'Wait, and exempt this address from the limit.'),
            $answer->status >= 520 && $answer->status <= 530 && $is_cloudflare
                => "Cloudflare does not reach the site's own server. Is that running, and does its firewall let "
                    . "Cloudflare in? The number is explained in Cloudflare's documentation.",
            $answer->status >= 500 => error_advice($answer, $this->site),
            default => "The web server's error log may say why.",
        };
    }

    /**
     * If PHP stops before the script checks credentials, nobody is let in, although with
     * display_errors it looks that way.
     */
    private function check_error(): void
    {
        foreach ([$this->site->refusal, $this->site->answer] as $answer) {
            $is_error = $answer->status === 200
                && preg_match('~\b(fatal|parse) error(</b>)?:\s~i', $answer->body)
                && (new Json($answer->body))->users() === null;
            if (!$is_error) {
                return;
            }
        }
        $known = message_advice($answer->body);
        $this->report->fail(
            'reachable',
            $this->site->refusal->came() . ', with and without credentials',
            ($known === '' ? 'The script ends with this error.' : $known)
                . ' And set display_errors = 0, so that such messages go to the log and not to strangers.',
        );
        throw new Stop();
    }

    private function is_itself(string $location): bool
    {
        $url = $this->site->url($this->site->ids);
        $path = preg_replace('~^https?://[^/]*~i', '', $url);
        return in_array(rawurldecode($location), [rawurldecode($url), rawurldecode((string) $path)], true);
    }

    private function origin(string $url): string
    {
        $parts = parse_url(
            str_starts_with($url, '//') ? parse_url($this->site->options['url'], PHP_URL_SCHEME) . ":$url" : $url,
        ) ?: [];
        $scheme = strtolower($parts['scheme'] ?? '');
        return "$scheme://" . ($parts['host'] ?? '') . ':' . ($parts['port'] ?? ($scheme === 'https' ? 443 : 80));
    }

    private function check_connection(Answer $answer): void
    {
        if ($answer->code === CURLE_SSL_CACERT_BADFILE && $this->site->options['ca_file'] !== null) {
            throw new UsageError('The file given with --ca-file contains no certificates.');
        }
        $is_tls = in_array($answer->code, [CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT, 51, 58, 59, 77, 83], true);
        if ($is_tls) {
            $this->report->ok('reachable', 'a server responds');
            $this->report->fail('tls', excerpt($answer->error), match (true) {
                str_contains($answer->error, 'self-signed'), str_contains($answer->error, 'self signed')
                    => 'Only you trust this certificate. Get a free one, for example with certbot. For your own '
                        . 'tests, use --ca-file FILE.',
                str_contains($answer->error, 'expired')
                    => 'Renew the certificate, and find out why it was not renewed automatically.',
                str_contains($answer->error, 'local issuer')
                    => 'The server does not send the full chain. Configure the "fullchain" file instead of the '
                        . 'certificate alone.',
                str_contains($answer->error, 'subject name'), str_contains($answer->error, 'does not match')
                    => 'The certificate is for another host name. Use that name in the address, or get a certificate '
                        . 'that includes this one.',
                default => 'Does the server speak TLS 1.2 or 1.3 on this port?',
            } . ' The password is not sent over an untrusted connection.');
            throw new Stop();
        }
        if ($answer->error !== '') {
            $this->report->fail('reachable', $answer->came(), match ($answer->code) {
                CURLE_COULDNT_RESOLVE_HOST => 'There is no such host. Check for a typo, and check the DNS.',
                CURLE_COULDNT_CONNECT
                    => 'Nothing listens there. Is the web server running? Is the port right? Does a firewall block it?',
                CURLE_OPERATION_TIMEDOUT
                    => 'The server does not respond in time. A firewall may drop the request, or the script may '
                        . 'hang. --timeout sets a longer limit.',
                CURLE_PARTIAL_FILE => CUT_OFF,
                CURLE_GOT_NOTHING, CURLE_RECV_ERROR
                    => "The connection was closed without a response. Did the script's process crash? See the web "
                        . "server's error log.",
                default => 'This is not a response of a web server. Is the port right?',
            });
            throw new Stop();
        }
    }

    private function check_tls(Answer $answer): void
    {
        $host = trim((string) parse_url($this->site->options['url'], PHP_URL_HOST), '[]');
        if (stripos($this->site->options['url'], 'https:') !== 0) {
            preg_match('/^(127\.|localhost$|::1$)/i', $host)
                ? $this->report->ok('tls', 'http, which is enough within one machine')
                : $this->report->warn(
                    'tls',
                    'http',
                    'The password and the names can be read in transit. Get a certificate, for example a free one '
                        . 'with certbot, and use https.',
                );
            return;
        }
        $days = $answer->certificate_ends === null ? null : (int) floor(($answer->certificate_ends - time()) / 86400);
        $until = $days === null ? '' : ', valid until ' . gmdate('Y-m-d', $answer->certificate_ends);
        $days !== null && $days < 10
            ? $this->report->warn(
                'tls',
                "https$until",
                "The certificate expires in $days days. It should have been renewed automatically by now.",
            )
            : $this->report->ok('tls', "https$until");
    }
}
