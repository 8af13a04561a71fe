<?php

/** Whether the page's Content Security Policies let the widget load. */
final class PagePolicy extends Part
{
    public function run(): void
    {
        $policies = Policy::all($this->site);
        $widget = $this->site->widgets[0] ?? null;
        if (!$policies || !$widget) {
            $widget
                ? $this->report->ok('policy', 'no such policy')
                : $this->report->skip('policy', "there is no widget's script to allow");
            return;
        }
        foreach ($policies as $policy) {
            if ($this->is_blocked($policy)) {
                return;
            }
        }
        if (!$this->has_old_nonce($policies) && !$this->misses_source($policies, $widget)) {
            $this->report->ok('policy', 'lets it run');
        }
    }

    /** Whether a policy blocks a script, which is reported. */
    private function is_blocked(Policy $policy): bool
    {
        if (isset($policy->directives['sandbox']) && $policy->from === 'header') {
            $is_allowed = in_array('allow-scripts', array_map(strtolower(...), $policy->directives['sandbox']), true);
            $is_allowed || $this->report->fail('policy', 'sandbox (header) blocks all scripts', 'Let it end with these '
                . "words:\nsandbox allow-scripts allow-same-origin");
            return !$is_allowed;
        }
        $widgets = array_filter(
            $this->site->widgets,
            fn($widget) => !$policy->allows_script(
                $this->address($widget, $policy),
                $widget->script,
                $widget->is_added,
            ),
        );
        $codes = array_filter($this->codes(), fn(Script $script) => !$policy->allows_code($script));
        if (!$widgets && !$codes) {
            return false;
        }
        $name = $policy->decider('script-src');
        $blocked = [
            ...($widgets ? ["the widget's script"] : []), ...($codes ? ['the inline script that loads it'] : []),
        ];
        $came = "$name ($policy->from) blocks " . implode(' and ', $blocked);
        $scripts = [...array_column($widgets, 'script'), ...$codes];
        $this->report->fail('policy', $came, $this->advice($policy, $scripts, (bool) $widgets, (bool) $codes));
        return true;
    }

    /** @param list<Script> $scripts which are blocked */
    private function advice(Policy $policy, array $scripts, bool $blocks_widget, bool $blocks_code): string
    {
        $pass = "\necho imbachat_widget(\$user_id, nonce: \$nonce);";
        $other_nonces = array_filter($scripts, fn(Script $script) => ($script->attributes['nonce'] ?? '') !== '');
        if ($policy->nonces()) {
            return $other_nonces
                ? "The scripts' nonce is not that of the policy. Is the page or the header from a cache, or does each "
                    . "make its own? Make one for each response, and use it in both:$pass"
                : "The scripts lack the policy's nonce. Pass it on:$pass";
        }
        $sources = array_filter($policy->sources('script-src'), fn($source) => strcasecmp($source, "'none'") !== 0);
        $blocks_widget && !$policy->has('strict-dynamic') && $sources[] = $this->origin();
        // The hash of a script changes with its token.
        ($blocks_code || $policy->has('strict-dynamic')) && $sources[] = "'nonce-\$nonce'";
        $name = $policy->decider('script-src') === 'default-src' ? 'script-src' : $policy->decider('script-src');
        $line = "\n$name " . implode(' ', array_map(excerpt(...), $sources));
        return in_array("'nonce-\$nonce'", $sources, true)
            ? 'Make a nonce for each response, $nonce = base64_encode(random_bytes(18)), pass it to '
                . "imbachat_widget(nonce: \$nonce), and let the policy have:$line"
            : "Let the policy have:$line";
    }

    /** @return list<Script> the code on the page that loads the chat or adds its script */
    private function codes(): array
    {
        return array_values(array_filter(
            $this->site->document->scripts,
            fn(Script $script) => !isset($script->attributes['src']) && $script->runs()
                && preg_match('~\bimbachat(Widget)?\b.*\(|/imbachat/v1/~is', str_replace('\/', '/', $script->code)),
        ));
    }

    private function address(WidgetScript $widget, Policy $policy): string
    {
        return $policy->upgrades() ? (string) preg_replace('~^http:~i', 'https:', $widget->address) : $widget->address;
    }

    private function origin(): string
    {
        $url = parse_url($this->site->widgets[0]->address) ?: [];
        return ($url['scheme'] ?? 'https') . '://' . excerpt($url['host'] ?? '', 80)
            . (isset($url['port']) ? ":$url[port]" : '');
    }

    /**
     * Whether a nonce is the same in two responses, which is reported.
     *
     * @param list<Policy> $policies
     */
    private function has_old_nonce(array $policies): bool
    {
        $nonces = array_merge(...array_map(fn(Policy $policy) => $policy->nonces(), $policies));
        if (!$nonces) {
            return false;
        }
        $again = $this->site->client->ask_for_page($this->site->options['page'], $this->site->options['cookie']);
        $later = array_merge(
            ...array_map(
                fn(Policy $policy) => $policy->nonces(),
                Policy::of_header($again, $this->site->options['page']),
            ),
        );
        $is_same = array_intersect($nonces, $later)
            || array_filter($nonces, fn($nonce) => str_contains($again->body, trim($nonce, "'")));
        $is_same && $this->report->warn('policy', 'the same nonce in two responses', 'Whoever reads it once can run '
            . "scripts on the page. Is the page from a cache? Make one for each response:\n"
            . '$nonce = base64_encode(random_bytes(18));');
        return (bool) $is_same;
    }

    /**
     * Whether the chat may lack something once its script runs, which is reported. Nobody sees from outside what it
     * loads, or from which of the service's hosts.
     *
     * @param list<Policy> $policies
     */
    private function misses_source(array $policies, WidgetScript $widget): bool
    {
        $origin = $this->origin();
        $api = (string) preg_replace('~://~', '://api.', $origin);
        foreach ($policies as $policy) {
            foreach (['connect-src', 'frame-src', 'img-src'] as $kind) {
                if (!$policy->allows_address($kind, "$origin/") && !$policy->allows_address($kind, "$api/")) {
                    $sources = array_filter(
                        $policy->sources($kind),
                        fn($source) => strcasecmp($source, "'none'") !== 0,
                    );
                    $more = $kind === 'connect-src'
                        ? [$origin, (string) preg_replace('~^http~', 'ws', $origin)]
                        : [$origin];
                    $this->report->warn(
                        'policy',
                        $policy->decider($kind) . " ($policy->from) does not allow $origin as $kind",
                        "The chat may load from there what it needs. If the browser's console says so, let the policy "
                            . "have:\n$kind " . implode(' ', array_map(excerpt(...), [...$sources, ...$more])),
                    );
                    return true;
                }
            }
        }
        return false;
    }
}
