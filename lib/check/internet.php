<?php

/** Whether the chat service, which is on the internet, may reach the address. Nobody can see that from here. */
final class Internet extends Part
{
    public function run(): void
    {
        $host = host_of($this->site->options['url']);
        $port = parse_url($this->site->options['url'], PHP_URL_PORT);
        $addresses = is_local($host) ? [] : (gethostbynamel($host) ?: []);
        $local = array_filter($addresses, is_local(...));
        $this->site->is_local = is_local($host);
        $why = match (true) {
            preg_match('/^(127\.|localhost\.?$|.*\.localhost\.?$|::1$|0\.0\.0\.0$)/i', $host) === 1
                => "$host is this machine",
            is_local($host) => "$host is " . (filter_var($host, FILTER_VALIDATE_IP) ? 'an address' : 'a name')
                . ' of a local network',
            $addresses !== [] && $local === $addresses
                => "$host is $addresses[0] here, an address of the local network",
            default => '',
        };
        if ($why !== '') {
            $this->report->skip('internet', excerpt($why) . '; the chat service cannot reach it');
            $this->report->add_note(
                'internet',
                excerpt($why, 80) . ', which the chat service cannot reach. Enter the public address of the site in '
                    . 'the account, and run this with that address too.',
            );
        } elseif ($port !== null && !in_array($port, [80, 443], true)) {
            $this->report->skip('internet', "port $port, which firewalls often close to the internet");
        } else {
            $this->report->ok('internet', excerpt($host, 80));
        }
    }
}

function host_of(string $url): string
{
    return strtolower(trim((string) parse_url($url, PHP_URL_HOST), '[]'));
}

/** Whether only this machine or its network can reach a host. */
function is_local(string $host): bool
{
    if (filter_var($host, FILTER_VALIDATE_IP)) {
        return !filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_GLOBAL_RANGE);
    }
    // Names without a dot, and endings that are reserved (RFC 2606, 6761, 6762, 8375) or common at home.
    return !str_contains(rtrim($host, '.'), '.')
        || preg_match(
            '/\.(localhost|local|internal|test|example|invalid|home\.arpa|lan|home|corp|intranet)\.?$/D',
            $host,
        );
}
