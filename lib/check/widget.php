<?php

/** A widget's script on the page. */
final class WidgetScript
{
    // The path, as the vendor has it; the host may be another.
    public const ADDRESS = '[^"\'`\s<>\\\\]*/imbachat/v1/([^"\'`\s<>/]*)/widget\b[^"\'`\s<>\\\\]*';

    public function __construct(
        public readonly string $address,
        public readonly string $id,
        public readonly Script $script, // the element itself, or the one whose code adds it
        public readonly int $at,        // which script of the page that is
        public readonly bool $is_added, // by code
    ) {}

    /** Whether it is there for all code after it. */
    public function is_in_order(): bool
    {
        return !$this->is_added && isset($this->script->attributes['src']) && $this->script->is_in_order();
    }

    /** @return list<self> */
    public static function find(Document $document): array
    {
        $found = [];
        foreach ($document->scripts as $at => $script) {
            $attributes = $script->attributes;
            isset($attributes['src']) && $attributes['src'] = resolve($attributes['src'], $document->base);
            // An optimiser moves the address to another attribute.
            $addresses = preg_grep('~^\s*' . self::ADDRESS . '\s*$~', $attributes) ?: [];
            $is_added = !$addresses;
            if ($is_added && !preg_match('~json|html|template~', $script->type)) {
                $addresses = self::addresses_in($script->code);
            }
            foreach (array_unique($addresses) as $source) {
                $id = (string) preg_replace('~^\s*' . self::ADDRESS . '\s*$~', '$1', $source);
                $found[] = new self(resolve($source, $document->base), $id, $script, $at, $is_added);
            }
        }
        return $found;
    }

    /**
     * By an expression, since no parser of JavaScript is worth its weight for one string.
     *
     * @return list<string>
     */
    private static function addresses_in(string $code): array
    {
        preg_match_all('~["\'`](' . self::ADDRESS . ')\\\\?["\'`]~', str_replace('\/', '/', $code), $match);
        return $match[1];
    }
}

/** Whether the widget's script is on the page, once, where it should be, and not held back. */
final class Widget extends Part
{
    // In the attributes that consent banners read.
    private const BANNER = '~cookie|consent|cmp|categor|service|usercentrics|borlabs|iub|osano|optanon|vendor|purpose~';
    // Code that has a part of the address.
    private const PARTS = '~["\'`][^"\'`\s]*imbachat(/v1|\.com)/?["\'`]|/imbachat/v1/["\'`]~';
    private const TAG_MANAGER = '~googletagmanager\.com/gtm\.js|/container_\w+\.js|tags\.tiqcdn\.com|adobedtm\.com~';
    public const TOO_LONG = 'not in the first ' . (MOST_BYTES >> 20) . ' MiB of the page; the rest is not read';

    public function run(): void
    {
        $this->site->widgets = $widgets = WidgetScript::find($this->site->document);
        if (!$widgets) {
            $this->report_none();
            return;
        }
        $came = implode(' and ', array_unique(array_map(
            fn(WidgetScript $widget) => excerpt($widget->address),
            array_slice($widgets, 0, 3),
        )));
        if (($fault = $this->fault($widgets)) !== '') {
            $this->report->fail('widget', $came, $fault);
        } elseif ($this->is_loaded_too_early()) {
            $this->report->fail('widget', "ImbaChat.load() comes before $came", 'The call fails, because the script is '
                . 'not there yet. Wait for it, as imbachat_widget() and the documented imbachatWidget() do, or put the '
                . 'call after a script element that has neither async nor defer.');
        } elseif (($marks = $this->marks_of_banner()) !== '') {
            $this->report->warn('widget', "held back by $marks", 'A consent banner uses such attributes, and runs the '
                . 'script once the visitor consents. If that is meant, whoever does not consent has no chat. If not, '
                . 'let the banner treat the script as necessary, or remove the attributes.');
        } elseif (count($widgets) > 1) {
            $this->report->warn(
                'widget',
                "$came, " . count($widgets) . ' times',
                'One is enough. Does a theme, a plugin or a template also contain it?',
            );
        } else {
            $this->report->ok('widget', $came);
        }
    }

    /** @param non-empty-list<WidgetScript> $widgets */
    private function fault(array $widgets): string
    {
        $ids = array_unique(array_column($widgets, 'id'));
        return match (true) {
            (bool) array_intersect(['', 'DEV_ID'], $ids)
                => 'The widget id is missing. It is shown in your account (imbachat.dev_id).',
            count($ids) > 1
                => 'These are two widgets, and a page can have one: the second replaces the first. Keep the one whose '
                    . 'Secret key signs the token.',
            $this->is_mixed($widgets[0]) => 'An https page does not load an http script. Use https.',
            default => '',
        };
    }

    private function report_none(): void
    {
        $html = $this->site->page->body;
        if ($this->site->page->too_long) {
            $this->report->skip('widget', self::TOO_LONG);
        } elseif ($this->may_be_added()) {
            $this->report->skip('widget', 'not seen; a script of the page may add it, which cannot be seen from here');
        } elseif (preg_match('~' . WidgetScript::ADDRESS . '~', html_entity_decode($html))) {
            $this->report->fail('widget', 'where no browser runs it', 'It is in a comment, in <noscript> or in '
                . '<template>, in an element that is no script, or an editor has turned it into text.');
        } elseif (preg_match('~<\?(php|=)~', $html)) {
            $this->report->fail('widget', 'no such script, but PHP code', 'The web server sends the page without '
                . 'running the PHP code in it. Does its name end with .php, and is PHP enabled there?');
        } elseif (preg_match(self::TAG_MANAGER, $html)) {
            $this->report->warn('widget', 'no such script, but a tag manager, which may add it', 'If it does, all is '
                . 'well: look whether the chat appears in a browser. If not, put imbachat_widget() at the end of '
                . '<body> on every page.');
        } elseif (preg_match('~<(body|html)\b~i', $html) && !preg_match('~</(body|html)\s*>~i', $html)) {
            $this->report->fail('widget', 'no such script, and the page is cut off', 'It ends without </body>. PHP may '
                . 'have stopped there with an error that it does not show, as it does if the web server\'s PHP does '
                . 'not load the extension imbachat. The error log says why.');
        } else {
            $this->report->fail('widget', 'no such script', 'Put imbachat_widget() at the end of <body> on every page. '
                . 'An optimiser that combines scripts may have removed it. If a script file adds it, that cannot be '
                . 'seen from here.');
        }
    }

    /** Whether a script has a part of the address, or JSON for one has all of it. */
    private function may_be_added(): bool
    {
        return array_filter($this->site->document->scripts, fn(Script $script) => preg_match(match (true) {
            str_contains($script->type, 'json') => '~' . WidgetScript::ADDRESS . '~',
            $script->runs() => self::PARTS,
            default => '/(?!)/',
        }, str_replace('\/', '/', $script->code)) === 1) !== [];
    }

    private function is_mixed(WidgetScript $widget): bool
    {
        return stripos($this->site->options['page'], 'https:') === 0
            && stripos($widget->address, 'http:') === 0
            && !array_filter(Policy::all($this->site), fn(Policy $policy) => $policy->upgrades());
    }

    /** Whether the page calls ImbaChat.load() where nothing waits for the script, and the script comes later. */
    private function is_loaded_too_early(): bool
    {
        $in_order = array_filter($this->site->widgets, fn(WidgetScript $widget) => $widget->is_in_order());
        $first = $in_order ? min(array_column($in_order, 'at')) : PHP_INT_MAX;
        foreach (array_slice($this->site->document->scripts, 0, min($first, 1 << 16), true) as $script) {
            $code = preg_replace('~/\*.*?\*/|(?<![:"\'])//[^\n]*~s', '', $script->code) ?? '';
            // A function that is called at once, as around many snippets.
            $code = preg_replace('~^[\s;!+(]*(function\s*\(\)|\(\)\s*=>)\s*\{~', '', $code) ?? '';
            $waits = '~\bfunction\b|=>|\bawait\b|\bimport\b|setTimeout|setInterval|addEventListener|onload\b'
                . '|\bclass\b~';
            if (
                $script->is_in_order() && $script->runs()
                && preg_match('~\bImbaChat\s*\.\s*load\s*\(~', $code) && !preg_match($waits, $code)
            ) {
                return true;
            }
        }
        return false;
    }

    /** The attributes by which a consent banner holds the script back, or the code that loads it. */
    private function marks_of_banner(): string
    {
        foreach ($this->site->document->scripts as $at => $script) {
            $is_ours = in_array($at, array_column($this->site->widgets, 'at'), true)
                || preg_match('~\bImbaChat\s*\.\s*load\b|\bimbachatWidget\s*\(~', $script->code);
            if ($is_ours && (!$script->runs() || $this->is_moved_by_banner($script))) {
                $marks = array_filter(
                    $script->attributes,
                    fn($value, $name) => $name === 'type'
                        || preg_match(self::BANNER, $name === 'class' ? $value : $name),
                    ARRAY_FILTER_USE_BOTH,
                );
                $show = fn(string $name) => excerpt($name, 40) . '="' . excerpt($marks[$name], 40) . '"';
                return implode(' ', array_map($show, array_keys($marks)));
            }
        }
        return '';
    }

    private function is_moved_by_banner(Script $script): bool
    {
        return !isset($script->attributes['src']) && !$script->is_optimised()
            && preg_grep('~' . WidgetScript::ADDRESS . '~', $script->attributes)
            && preg_grep(self::BANNER, array_keys($script->attributes));
    }
}
