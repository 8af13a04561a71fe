<?php
/** Whether the address is reached, safely, and answers itself. */
final class Address extends Part
{
    public function run(): void
    {
        $this->site->refusal = $this->site->ask($this->site->ids, null);
        $this->check_connection($this->site->refusal);
        $this->site->answer = $this->site->ask($this->site->ids, $this->site->right);

        $status = $this->site->refusal->status;
        $is_page = fn(Answer $answer) => $answer->status === 200 && preg_match('~^\s*<(!doctype html|html|head)\b~i', $answer->body);
        if ($this->site->answer->status === $status && ($status >= 400 && $status !== 401 || $is_page($this->site->answer) && $is_page($this->site->refusal))) {
            $this->report->fail('reachable', $this->site->refusal->came() . ', with and without credentials', match (true) {
                $status === 200 => 'This is a page for people. Is the address the one of the endpoint? With a route in a CMS: is its plugin switched on?',
                $status === 403 => 'Something before the script refuses: a firewall (ModSecurity, a "bot protection"), "Require" or "deny" in the web server, or the rights of the file.',
                $status === 404, $status === 410 => 'Nothing is at this address: look for a typing error, a missing rewrite rule, a script that lies elsewhere.',
                $status === 405 => 'The address must take GET.',
                $status === 429 => 'The site refuses so many requests. Wait, and let its limit spare this address.',
                $status >= 500 => "The script or the server broke down. The web server's error log says where.",
                default => "The web server's error log may say why.",
            });
            throw new Stop();
        }
        $this->check_error();
        $this->report->ok('reachable', sprintf('status %d in %d ms%s', $status, round($this->site->refusal->ms), ($server = $this->site->refusal->header('server')) ? ' from ' . excerpt($server, 60) : ''));
        $this->check_tls($this->site->refusal);

        if ($this->site->answer->is_redirect()) {
            $location = (string) $this->site->answer->header('location');
            $away = preg_match('~^(https?:)?//~i', $location) && strcasecmp($this->origin($location), $this->origin($this->site->url('1'))) !== 0;
            $this->report->fail('redirect', $this->site->answer->came(), ($away ? 'That is another host, port or scheme, where a client does not send the Authorization header again, so names cannot come. ' : '')
                . 'Give the address that it leads to as Users info URL, and run this again with it.');
            throw new Stop();
        }
        $this->report->ok('redirect', 'none');
    }

    /** A script that PHP ends before it looks at credentials lets nobody in, though it looks so where errors are shown. */
    private function check_error(): void
    {
        foreach ([$this->site->refusal, $this->site->answer] as $answer) {
            $is_error = $answer->status === 200 && preg_match('~\b(fatal|parse) error(</b>)?:\s~i', $answer->body) && (new Json($answer->body))->users() === null;
            if (!$is_error) {
                return;
            }
        }
        $this->report->fail('reachable', $this->site->refusal->came() . ', with and without credentials', match (true) {
            preg_match('/Call to undefined function imbachat_/', $answer->body) === 1 =>
                "The web server's PHP does not load the extension imbachat: enable it in the php.ini that phpinfo() names there, and restart PHP.",
            preg_match('/must be given where the php\.ini setting imbachat\./', $answer->body) === 1 =>
                "The extension is there, but that setting is empty where this site's PHP reads it: phpinfo() names the files. Restart PHP after a change.",
            default => 'The script ends with this error.',
        } . ' And set display_errors = 0, so that such texts go to the log and not to strangers.');
        throw new Stop();
    }

    private function origin(string $url): string
    {
        $parts = parse_url(str_starts_with($url, '//') ? parse_url($this->site->options['url'], PHP_URL_SCHEME) . ":$url" : $url) ?: [];
        $scheme = strtolower($parts['scheme'] ?? '');
        return "$scheme://" . ($parts['host'] ?? '') . ':' . ($parts['port'] ?? ($scheme === 'https' ? 443 : 80));
    }

    private function check_connection(Answer $answer): void
    {
        if ($answer->code === CURLE_SSL_CACERT_BADFILE && $this->site->options['ca_file'] !== null) {
            throw new UsageError('The file of --ca-file holds no certificates.');
        }
        $is_tls = in_array($answer->code, [CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT, 51, 58, 59, 77, 83], true);
        if ($is_tls) {
            $this->report->ok('reachable', 'a server answers');
            $this->report->fail('tls', excerpt($answer->error), match (true) {
                str_contains($answer->error, 'self-signed'), str_contains($answer->error, 'self signed') =>
                    'Nobody but you trusts this certificate. Get one for free, for example with certbot; for a test of your own, --ca-file FILE.',
                str_contains($answer->error, 'expired') => 'Renew the certificate, and look why that did not happen by itself.',
                str_contains($answer->error, 'local issuer') => 'The server does not send the whole chain: configure the "fullchain" file, not the certificate alone.',
                str_contains($answer->error, 'subject name'), str_contains($answer->error, 'does not match') => 'The certificate is for another host name: use that name in the address, or get one that holds this one.',
                default => 'Does the server speak TLS 1.2 or 1.3 on this port?',
            } . ' The password is not sent over a connection that cannot be trusted.');
            throw new Stop();
        }
        if ($answer->error !== '') {
            $this->report->fail('reachable', $answer->came(), match ($answer->code) {
                CURLE_COULDNT_RESOLVE_HOST => 'No such host: look for a typing error, and whether the name is in the DNS.',
                CURLE_COULDNT_CONNECT => 'Nothing listens there: is the web server running, is the port right, does a firewall refuse?',
                CURLE_OPERATION_TIMEDOUT => 'The server does not answer in time: a firewall that swallows the request, or a script that hangs. --timeout gives it longer.',
                CURLE_GOT_NOTHING, CURLE_RECV_ERROR => "The connection was closed without an answer: did the script's process crash? See the web server's error log.",
                default => 'This is no answer of a web server: is the port right?',
            });
            throw new Stop();
        }
    }

    private function check_tls(Answer $answer): void
    {
        $host = trim((string) parse_url($this->site->options['url'], PHP_URL_HOST), '[]');
        if (stripos($this->site->options['url'], 'https:') !== 0) {
            preg_match('/^(127\.|localhost$|::1$)/i', $host)
                ? $this->report->ok('tls', 'http, which is enough inside one machine')
                : $this->report->warn('tls', 'http', 'Everybody on the way can read the password and the names. Give the site a certificate, for free with certbot, and use https.');
            return;
        }
        $days = $answer->certificate_ends === null ? null : (int) floor(($answer->certificate_ends - time()) / 86400);
        $until = $days === null ? '' : ', valid until ' . gmdate('Y-m-d', $answer->certificate_ends);
        $days !== null && $days < 10
            ? $this->report->warn('tls', "https$until", "The certificate ends in $days days: it should have been renewed by itself before.")
            : $this->report->ok('tls', "https$until");
    }
}
