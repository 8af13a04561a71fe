<?php

/**
 * The microseconds of the processor that this process has had, in the program and in the kernel. Unlike the clock on
 * the wall, it does not count what other programs on a busy machine had of it.
 */
function processor_time(): int
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1_000_000
        + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}
