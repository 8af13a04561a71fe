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
        for ($error = $thrown; $error; $error = $error->getPrevious()) {
            $trace = new \ReflectionProperty($error instanceof \Error ? \Error::class : \Exception::class, 'trace');
            $trace->setAccessible(true);
            $trace->setValue($error, self::withoutOurArguments($trace->getValue($error)));
        }
        return $thrown;
    }

    /** A function of the site that ImbaChat\Endpoint calls gets passwords from it, so it counts as ours. */
    private static function withoutOurArguments(array $frames): array
    {
        foreach ($frames as $i => $frame) {
            $caller = $frames[$i + 1]['class'] ?? '';
            if (\preg_match('/^imbachat[_\\\\]/i', ($frame['class'] ?? '') . $frame['function'])
                    || $caller === \ImbaChat\Endpoint::class) {
                unset($frames[$i]['args']);
            }
        }
        return $frames;
    }

    /** As C's strings end there. */
    public static function upToNul(string $text): string
    {
        return \explode("\0", $text, 2)[0];
    }
}
