<?php

// Every block of the documentation, its links, and what it says of the extension. See the script "examples".
require __DIR__ . '/../harness.inc';
require __DIR__ . '/../http.inc';
require __DIR__ . '/markdown.inc';
require __DIR__ . '/blocks.inc';
require __DIR__ . '/agreement.inc';
require __DIR__ . '/figures.inc';

$root = getenv('ROOT');
$folder = temp_folder();
putenv("DOCS_FOLDER=$folder");
// "frameworks" or "servers": only the blocks that need these. Without, all others.
$needs = $argv[1] ?? null;

$documents = [];
foreach (documentation($root) as $path) {
    $documents[$path] = new Document($root, $path);
}
require __DIR__ . '/preludes/database.php';
$php = new Php($folder, settings_of_the_readme($documents['README.md']));
$shell = new Shell($root, $php);

section('examples');
$has_node = trim((string) shell_exec('command -v node')) !== '';
foreach ($documents as $document) {
    $before = [];
    $asked = null; // the block that an answer with a request of its own belongs to
    foreach ($document->blocks as $i => $block) {
        if ($block->language === 'php') {
            $before = $block->option('continues') === null ? [] : $before;
        }
        if ($block->option('needs') !== $needs) {
            continue;
        }
        if ($block->language === 'js' && !$has_node) {
            skip($block->name(), 'node is not on the PATH');
            continue;
        }
        $fault = match ($block->language) {
            'php' => match (true) {
                $block->option('signature') !== null => signature_fault($block, $root),
                $block->option('lint') !== null => $php->lint($block),
                default => $php->run($block, $before),
            },
            'http' => match (true) {
                $block->option('request') !== null && $asked !== null
                    => $php->ask_again($asked, array_slice($before, 0, -1), $block),
                default => $i > 0 && $document->blocks[$i - 1]->output === $block ? '' : 'it is the output of nothing',
            },
            'output',
            'html' => $i > 0 && $document->blocks[$i - 1]->output === $block ? '' : 'it is the output of nothing',
            'sh' => $shell->run($block),
            'ini' => ini_fault($block),
            'json' => json_decode($block->text) === null ? json_last_error_msg() : '',
            'js' => js_fault($block, $folder),
            'text' => checker_text_fault($block, $root),
            'sql' => sql_fault($block),
            'dockerfile' => dockerfile_fault($block, $shell),
            'neon' => neon_fault($block, $root),
            'xml' => xml_fault($block, $root),
            'apache',
            'nginx',
            'caddy' => $needs === 'servers' ? '' : 'it needs servers: <!-- example: needs=servers -->',
            '' => 'it has no language',
            default => "nothing here knows what to do with $block->language",
        };
        check($block->name(), $fault === '', $fault);
        if ($block->language === 'php' && $block->option('signature') === null) {
            $before[] = $asked = $block;
        }
    }
}
if ($needs === null) {
    section('agreement');
    check_agreement($documents, $root, $shell);
}
finish();
