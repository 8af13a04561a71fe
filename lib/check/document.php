<?php

/** An element <script>. */
final class Script
{
    // What browsers run. https://mimesniff.spec.whatwg.org/#javascript-mime-type
    private const TYPE = '~^(|module|(text|application)/(x-)?(java|ecma|live|j)script(1\.\d)?)$~';
    // How optimisers mark what they run later.
    private const OPTIMISER = '~rocket|litespeed|wpmeteor|nitro|lazyload|delay|flying-?press|flying-?scripts~';

    public readonly string $type;

    /** @param array<string, string> $attributes by name in lower case */
    public function __construct(public readonly array $attributes, public readonly string $code)
    {
        $this->type = strtolower(trim(explode(';', $attributes['type'] ?? '')[0]));
    }

    /** Whether a browser runs it as it comes, or an optimiser soon. */
    public function runs(): bool
    {
        return preg_match(self::TYPE, $this->type) === 1 || $this->is_optimised();
    }

    public function is_optimised(): bool
    {
        return preg_match(self::OPTIMISER, implode(' ', [$this->type, ...array_keys($this->attributes)])) === 1
            || preg_match('~^[0-9a-f]{8,}-(text|application)/javascript$~', $this->type) === 1;
    }

    /** Whether it is run where it stands, before what comes after it. */
    public function is_in_order(): bool
    {
        $is_file = isset($this->attributes['src']);
        return $this->type !== 'module' && !$this->is_optimised()
            && !($is_file && (isset($this->attributes['async']) || isset($this->attributes['defer'])));
    }
}

/** What a browser finds on a page: its scripts, its policies, and the texts that may hold a token. */
final class Document
{
    /** @var list<Script> */
    public array $scripts = [];
    /** @var list<string> Content Security Policies in <meta> */
    public array $policies = [];
    /** @var list<string> code, values of attributes, and text that mention a token or the chat */
    public array $texts = [];
    /** @var string the address that relative ones are relative to */
    public string $base;

    /** @throws OverflowException see Html::parse() */
    public function __construct(string $html, string $address)
    {
        $document = Html::parse($html);
        $bases = $document->getElementsByTagName('base');
        $this->base = resolve((string) $bases->item(0)?->getAttribute('href'), $address);
        $is_head = true; // a <meta> in the body is ignored
        foreach ($this->nodes($document) as $node) {
            if ($node instanceof DOMText || $node instanceof Dom\Text) {
                $this->keep_text((string) $node->nodeValue);
            } elseif ($node instanceof DOMElement || $node instanceof Dom\Element) {
                $name = strtolower($node->nodeName);
                $is_head = $is_head && $name !== 'body';
                $this->read_element($node, $name, $is_head);
            }
        }
    }

    /**
     * Every node but those that a browser does not use, in their order. A hostile page nests deeply, so it is no
     * recursion.
     *
     * @return iterable<DOMNode|Dom\Node>
     */
    private function nodes(DOMNode|Dom\Node $document): iterable
    {
        $node = $document->firstChild;
        while ($node) {
            yield $node;
            // The code of a script is read from its element.
            $has_children = !in_array(strtolower($node->nodeName), ['noscript', 'template', 'script', 'style'], true);
            $next = $has_children ? $node->firstChild : null;
            while (!$next && $node && $node !== $document) {
                $next = $node->nextSibling;
                $node = $next ?? $node->parentNode;
            }
            $node = $next;
        }
    }

    private function read_element(DOMElement|Dom\Element $element, string $name, bool $is_head): void
    {
        $attributes = [];
        foreach ($element->attributes as $attribute) {
            $attributes[strtolower($attribute->nodeName)] = (string) $attribute->nodeValue;
            $this->keep_text((string) $attribute->nodeValue);
        }
        if ($name === 'script') {
            $code = $this->code_in_address($attributes) ?? (string) $element->textContent;
            $this->scripts[] = new Script($attributes, $code);
            $this->keep_text($code);
        } elseif (
            $is_head && $name === 'meta'
            && strcasecmp($attributes['http-equiv'] ?? '', 'Content-Security-Policy') === 0
        ) {
            $this->policies[] = $attributes['content'] ?? '';
        }
    }

    /**
     * The code of a script whose address is a data: URI, as optimisers make of one without an address.
     *
     * @param array<string, string> $attributes
     */
    private function code_in_address(array $attributes): ?string
    {
        $address = trim($attributes['src'] ?? $attributes['data-src'] ?? '');
        return match (true) {
            !preg_match('~^data:([^,]*),(.*)$~isD', $address, $match) => null,
            stripos($match[1], ';base64') !== false => (string) base64_decode(rawurldecode($match[2])),
            default => rawurldecode($match[2]),
        };
    }

    private function keep_text(string $text): void
    {
        if (preg_match('/eyJ|token|user_key|imbachat/i', $text)) {
            $this->texts[] = $text;
        }
    }
}

/** An address of a page as an absolute one. */
function resolve(string $address, string $base): string
{
    $address = trim($address);
    preg_match('~^((https?:)//[^/?#]*)([^?#]*/)?~i', $base, $parts);
    return match (true) {
        preg_match('~^[a-z][a-z0-9+.-]*:~i', $address) === 1 => $address,
        str_starts_with($address, '//') => ($parts[2] ?? '') . $address,
        str_starts_with($address, '/') => ($parts[1] ?? '') . $address,
        $address === '' => $base,
        default => ($parts[1] ?? '') . ($parts[3] ?? '/') . $address,
    };
}
