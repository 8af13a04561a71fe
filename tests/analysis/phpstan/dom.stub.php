<?php

// What imbachat-check uses of the HTML parser of PHP 8.4, for analysers that run on an older PHP.

namespace Dom;

class Node
{
    public string $nodeName;
    public ?string $nodeValue;
    public ?string $textContent;
    public ?Node $firstChild;
    public ?Node $nextSibling;
    public ?Node $parentNode;
}

class Text extends Node {}

class Element extends Node
{
    /** @var iterable<Node> */
    public iterable $attributes;

    public function getAttribute(string $name): ?string {}
}

class HTMLCollection
{
    public function item(int $index): ?Element {}
}

class HTMLDocument extends Node
{
    public static function createFromString(string $source, int $options = 0, ?string $encoding = null): HTMLDocument {}

    public function getElementsByTagName(string $name): HTMLCollection {}
}
