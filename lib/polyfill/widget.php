<?php

namespace ImbaChat\Polyfill;

/** The HTML for a page. */
final class Widget
{
    /** Escapes every character that could end a script or start a tag. */
    private const SCRIPT_FLAGS = \JSON_HEX_TAG | \JSON_HEX_AMP | \JSON_HEX_APOS | \JSON_HEX_QUOT;
    private const ADDRESS = 'an http:// or https:// URL without query and fragment';

    /** imbachat_widget() */
    public static function html(
        $user_id,
        array $options,
        ?string $dev_id,
        #[\SensitiveParameter]
        ?string $secret_key,
        int $ttl,
        ?string $nonce,
        ?string $base_url,
        bool $async
    ): string {
        try {
            $id = $user_id === null ? 0
                : Arguments::userId('imbachat_widget(): Argument #1 ($user_id)', $user_id, 'string|int|null');
            Arguments::named('imbachat_widget(): Argument #2 ($options)', $options, ['user_id', 'token']);
            $dev_id = self::devId($dev_id);
            if ($id > 0) {
                $where = 'imbachat_widget(): Argument #4 ($secret_key)';
                $key = Arguments::secret($where, 'secret_key', $secret_key);
                $exp = Arguments::expiry('imbachat_widget(): Argument #5 ($ttl)', $ttl);
            }
            if ($nonce === '') {
                throw Errors::value('imbachat_widget(): Argument #6 ($nonce)', 'must not be empty');
            }
            $base_url = self::baseUrl($base_url);
            $user = [];
            if ($id > 0) {
                $token = Jwt::sign('{"exp":' . $exp . ',"user_id":' . $id . '}', $key);
                $user = ['user_id' => (string) $id, 'token' => $token]; // the vendor's document has the id as a string
            }
            $nonce = $nonce === null ? '' : ' nonce="' . self::escape($nonce) . '"';
            $script = "<script$nonce>" . WidgetScript::BEFORE_OPTIONS . self::expression($user + $options)
                . WidgetScript::AFTER_OPTIONS . '</script>';
        } catch (\Throwable $thrown) {
            throw Errors::withoutArguments($thrown);
        }
        $src = self::escape($base_url) . '/imbachat/v1/' . \rawurlencode($dev_id) . '/widget';
        return $async
            ? "$script\n<script src=\"$src\"$nonce async=\"\"></script>" // in XHTML, async needs a value
            : "<script src=\"$src\"$nonce></script>\n$script";
    }

    private static function devId(?string $argument): string
    {
        $where = 'imbachat_widget(): Argument #3 ($dev_id)';
        $dev_id = Arguments::setting($where, 'dev_id', $argument);
        if ($dev_id === '.' || $dev_id === '..') {
            throw Errors::value($where, $argument !== null ? 'must not be "." or ".."'
                : 'must be given when the php.ini setting imbachat.dev_id is "." or ".."');
        }
        return $dev_id;
    }

    /** Without trailing slashes. A host begins with a letter of any script or a digit, or is an IPv6 address. */
    private static function baseUrl(?string $argument): string
    {
        $where = 'imbachat_widget(): Argument #7 ($base_url)';
        $url = Arguments::setting($where, 'base_url', $argument);
        $host = '(?:[a-z0-9\x80-\xff]|\[[0-9a-f:.]{2,}\](?:[:/]|\z))';
        if (!\preg_match("~\Ahttps?://(?=$host)[^\\x00-\\x20\\x7f?#]++\z~i", $url)) {
            throw Errors::value($where, $argument !== null ? 'must be ' . self::ADDRESS
                : 'must be given when the php.ini setting imbachat.base_url is not ' . self::ADDRESS);
        }
        return \rtrim($url, '/');
    }

    /**
     * JSON as a JavaScript expression, where {"__proto__": x} would set the prototype and {["__proto__"]: x} sets the
     * member. Quotes in strings are escaped, so whatever looks like the name is the name.
     */
    private static function expression(
        #[\SensitiveParameter]
        array $options
    ): string {
        $json = new Json(self::SCRIPT_FLAGS, 1);
        $text = '';
        foreach ($options as $name => $value) { // one by one: jsonSerialize() of one may free another
            $text .= $json->name($name) . $json->value($value);
        }
        return \str_replace('"__proto__":', '["__proto__"]:', '{' . \substr($text, 1) . '}');
    }

    /** imbachat_dialog_button() */
    public static function button($user_id, string $label, array $attributes): string
    {
        $id = Arguments::userId('imbachat_dialog_button(): Argument #1 ($user_id)', $user_id);
        $where = 'imbachat_dialog_button(): Argument #3 ($attributes)';
        $html = "<button type=\"button\" data-imbachat-dialog=\"$id\"";
        $seen = [];
        foreach ($attributes as $name => $value) {
            self::checkAttribute($where, $name);
            $lower = \strtolower($name); // only ASCII
            if (isset($seen[$lower])) { // HTML takes the first and ignores the other
                throw Errors::value($where, "must not have the attribute \"$name\" twice");
            }
            $seen[$lower] = true;
            if (!\is_scalar($value) && $value !== null && !Types::isStringable($value)) {
                throw Errors::type($where, 'must contain only strings, numbers, booleans and null, '
                    . Types::name($value) . " given for \"$name\"");
            }
            if ($value !== null && $value !== false) {
                $html .= " $name" . ($value === true ? '' : '="' . self::escape(Types::toString($value)) . '"');
            }
        }
        return "$html>" . self::escape($label) . '</button>';
    }

    /** A plain HTML name that is no event handler and that the button does not have already. */
    private static function checkAttribute(string $where, $name): void
    {
        if (!\preg_match('/\A(?!on|type\z|data-imbachat-dialog\z)[a-z][a-z0-9_.:-]*+\z/i', (string) $name)) {
            throw Errors::value($where, 'must have plain HTML names as its keys, none that begins with "on", and '
                . 'neither "type" nor "data-imbachat-dialog", '
                . (\is_string($name) ? '"' . Errors::upToNul($name) . '"' : 'an integer') . ' given');
        }
    }

    private static function escape(string $text): string
    {
        return \htmlspecialchars($text, \ENT_QUOTES | \ENT_SUBSTITUTE | \ENT_HTML401, 'UTF-8');
    }
}
