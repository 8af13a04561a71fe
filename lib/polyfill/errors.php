<?php

namespace ImbaChat\Polyfill;

/** Makes the errors that PHP's own functions throw for bad arguments. */
final class Errors
{
    public static function value(string $where, string $message): \ValueError
    {
        return self::withoutArguments(new \ValueError("$where $message"));
    }

    public static function type(string $where, string $message): \TypeError
    {
        return self::withoutArguments(new \TypeError("$where $message"));
    }

    /**
     * Before PHP 8.2, which has #[\SensitiveParameter], a backtrace holds the arguments of our functions, secrets too.
     * This takes them out, also of what the site's own code has thrown.
     */
    public static function withoutArguments(\Throwable $thrown): \Throwable
    {
        if (\PHP_VERSION_ID >= 80200) {
            return $thrown;
        }
        $trace = new \ReflectionProperty($thrown instanceof \Error ? \Error::class : \Exception::class, 'trace');
        $trace->setAccessible(true);
        $frames = $trace->getValue($thrown);
        foreach ($frames as $i => $frame) {
            if (\preg_match('/^(ImbaChat\\\\Polyfill\\\\|imbachat_)/i', ($frame['class'] ?? '') . $frame['function'])) {
                unset($frames[$i]['args']);
            }
        }
        $trace->setValue($thrown, $frames);
        return $thrown;
    }

    /** As C's strings end there. */
    public static function upToNul(string $text): string
    {
        return \explode("\0", $text, 2)[0];
    }
}
