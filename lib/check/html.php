<?php

const MOST_ATTRIBUTES = 100;  // of one element; the time that a DOM needs is quadratic in them
const MOST_HTML_SECONDS = 10; // deep nesting makes the library's parser quadratic
const MOST_DEPTH = 10000;     // of elements in one another; browsers flatten them from 512

/** The HTML parser: that of PHP 8.4, else the library masterminds/html5. */
final class Html
{
    public const ADVICE = "Install the packages php-xml, php-mbstring and php-masterminds-html5, or use PHP 8.4 with "
        . "php-xml, or use imbachat-check.phar, which contains the library and needs php-xml and php-mbstring.";

    // Elements that need no end tag, and do not nest without it.
    private const NOT_CLOSED = [
        'area', 'base', 'br', 'col', 'dd', 'dt', 'embed', 'hr', 'img', 'input', 'li', 'link', 'meta', 'option', 'p',
        'param', 'source', 'td', 'th', 'tr', 'track', 'wbr',
    ];

    public static function is_available(): bool
    {
        // What the library uses without asking.
        $has_extensions = extension_loaded('dom') && extension_loaded('ctype')
            && extension_loaded('mbstring');
        return class_exists('Dom\HTMLDocument') || $has_extensions && self::load_library();
    }

    /** @throws OverflowException if the page takes too long */
    public static function parse(string $html): DOMDocument|Dom\HTMLDocument
    {
        self::check_depth($html);
        return class_exists('Dom\HTMLDocument')
            ? Dom\HTMLDocument::createFromString(self::without_noscript($html), LIBXML_NOERROR, 'UTF-8')
            : self::parse_by_library($html);
    }

    /**
     * PHP's own parser reads <noscript> as a browser without scripts does, and takes the scripts in it for those of the
     * page. An element <template> is as inert, and may stand where that may.
     */
    private static function without_noscript(string $html): string
    {
        return preg_replace_callback(
            '~<script\b(?:[^<]++|<(?!/script))*+|<!--(?:[^-]++|-(?!->))*+|(</?)noscript\b~i',
            fn($match) => isset($match[1]) ? "$match[1]template" : $match[0],
            $html,
        ) ?? $html;
    }

    /** PHP's own parser needs minutes for some pages that nest deeply, and cannot be interrupted. */
    private static function check_depth(string $html): void
    {
        preg_match_all('~</?[a-z][a-z0-9]*~i', $html, $tags);
        $open = []; // how many elements, by name
        $all = [];
        foreach ($tags[0] as $tag) {
            $name = strtolower(ltrim($tag, '</'));
            $open[$name] ??= 0;
            if ($tag[1] === '/' && $open[$name] > 0) {
                $open[$name]--;
                array_pop($all);
            } elseif ($tag[1] !== '/' && !in_array($name, self::NOT_CLOSED, true)) {
                $open[$name]++;
                $all[] = $name;
            }
            if (count($all) > MOST_DEPTH) {
                throw new OverflowException('its elements are nested over ' . MOST_DEPTH . ' deep');
            }
        }
    }

    /** It comes with Composer, with the PHAR, or as a package of Debian, which puts it on the include path. */
    private static function load_library(): bool
    {
        $places = [
            $GLOBALS['_composer_autoload_path'] ?? '',
            __DIR__ . '/../../vendor/autoload.php',
            (string) stream_resolve_include_path('Masterminds/HTML5/autoload.php'),
        ];
        while (!class_exists('Masterminds\HTML5') && $places) {
            $file = array_shift($places);
            is_file($file) && require_once $file;
        }
        return class_exists('Masterminds\HTML5');
    }

    private static function parse_by_library(string $html): DOMDocument
    {
        $events = new class (false, ['disable_html_ns' => true]) extends Masterminds\HTML5\Parser\DOMTreeBuilder {
            public int $end;

            /**
             * @param string $name
             * @param array<string, string> $attributes
             * @param bool $selfClosing
             * @return int
             */
            public function startTag($name, $attributes = [], $selfClosing = false)
            {
                $this->check_time();
                return parent::startTag($name, array_slice($attributes, 0, MOST_ATTRIBUTES), $selfClosing);
            }

            /** @param string $data */
            public function text($data): void
            {
                $this->check_time();
                parent::text($data);
            }

            /**
             * @param string $msg
             * @param int $line
             * @param int $col
             */
            public function parseError($msg, $line = 0, $col = 0): void
            {
                $this->check_time();
            }

            private function check_time(): void
            {
                hrtime(true) < $this->end
                    || throw new OverflowException('its HTML takes over ' . MOST_HTML_SECONDS . ' seconds to read');
            }
        };
        $events->end = hrtime(true) + MOST_HTML_SECONDS * 1_000_000_000;
        // Nobody reads where an error is, and counting the lines would make the parser quadratic.
        $scanner = new class ($html) extends Masterminds\HTML5\Parser\Scanner {
            public function currentLine(): int
            {
                return 0;
            }

            public function columnOffset(): int
            {
                return 0;
            }
        };
        (new Masterminds\HTML5\Parser\Tokenizer($scanner, $events))->parse();
        return $events->document();
    }
}
