<?php

// Texts for tables, and their JSON.

/** Counts characters, as sprintf() does not, and needs no mbstring. */
function pad(string $text, int $width, int $type = STR_PAD_RIGHT): string
{
    return str_pad($text, $width + strlen($text) - iconv_strlen($text, 'UTF-8'), ' ', $type);
}

/** The first cell to the left, the others to the right of their columns. */
function line(array $widths, array $cells): string
{
    $text = '';
    foreach ($cells as $column => $cell) {
        $text .= pad($cell, $widths[$column], $column ? STR_PAD_LEFT : STR_PAD_RIGHT);
    }
    return rtrim($text) . "\n";
}

function time_text(float $nanoseconds): string
{
    return match (true) {
        $nanoseconds < 1000 => sprintf('%.0f ns', $nanoseconds),
        $nanoseconds < 1e5 => sprintf('%.1f µs', $nanoseconds / 1e3),
        $nanoseconds < 1e6 => sprintf('%.0f µs', $nanoseconds / 1e3),
        default => sprintf('%.1f ms', $nanoseconds / 1e6),
    };
}

function ratio_text(array $ratio): string
{
    $digits = $ratio['median'] < 10 ? 2 : 1;
    return sprintf("× %.{$digits}f (%.{$digits}f–%.{$digits}f)", $ratio['median'], $ratio['low'], $ratio['high']);
}

function met_text(?bool $met): string
{
    return match ($met) {
        true => 'met',
        false => 'NOT MET',
        null => '',
    };
}

/** Those of the rows that have a target. */
function met_count_text(array $rows): string
{
    $met = array_filter(array_column($rows, 'met'), is_bool(...));
    return sprintf("%d of %d targets met\n", count(array_filter($met)), count($met));
}

/** A row a line, so that a difference names it. */
function report_json(array $report): string
{
    $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;
    $rows = array_map(fn($row) => json_encode($row, $flags), $report['rows']);
    unset($report['rows']);
    return substr(json_encode($report, $flags), 0, -1) . ",\"rows\":[\n" . implode(",\n", $rows) . "\n]}\n";
}
