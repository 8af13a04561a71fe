<?php

/** Says on a terminal what is being checked, in one line that is rewritten in place. */
final class Progress
{
    private bool $is_shown;
    private int $length = 0;

    public function __construct(bool $is_wanted)
    {
        // What reads a pipe may print on the same terminal.
        $output = fstat(STDOUT);
        $is_pipe = $output && ($output['mode'] & 0o170000) === 0o010000;
        $this->is_shown = $is_wanted && !$is_pipe && stream_isatty(STDERR) && getenv('TERM') !== 'dumb';
    }

    public function show(string $line): void
    {
        if ($this->is_shown) {
            $this->clear();
            fwrite(STDERR, $line);
            $this->length = strlen($line);
        }
    }

    /** Before anything else is printed. */
    public function clear(): void
    {
        if ($this->length > 0) {
            fwrite(STDERR, "\r" . str_repeat(' ', $this->length) . "\r");
            $this->length = 0;
        }
    }
}
