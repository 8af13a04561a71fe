<?php

/** The value below which $part of the values lie, between two of them where need be. */
function quantile(array $values, float $part): float
{
    sort($values);
    $position = $part * (count($values) - 1);
    $below = $values[(int) floor($position)];
    return $below + ($position - floor($position)) * ($values[(int) ceil($position)] - $below);
}

function median(array $values): float
{
    return quantile($values, 0.5);
}

/** Lower quartile, median, upper quartile. */
function quartiles(array $values): array
{
    return ['low' => quantile($values, 0.25), 'median' => median($values), 'high' => quantile($values, 0.75)];
}
