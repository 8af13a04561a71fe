<?php

// The pages of browser.js as JSON, by their paths, made with the extension. The widget's id says how its chat behaves.
$chat = $argv[1];
$button = imbachat_dialog_button(2, 'Write message', ['id' => 'button']);
$widget = fn(string $behaviour, ?int $user = 7, ?string $nonce = null, bool ...$async)
    => imbachat_widget($user, ['language' => 'en'], $behaviour, 'secret', 3600, $nonce, $chat, ...$async);
$page = fn(string $body, string $head = '')
    => "<!doctype html><html lang=\"en\"><head><title>A page</title>$head</head><body>$body</body></html>";
$script = fn(string $name) => "<script src=\"/npm/$name\"></script>";
$end = '<p id="end">The end</p>';

// Time passes 40 times as fast, and timers are counted.
$fast = <<<'HTML'
    <script>
    const real = window.setTimeout;
    window.timers = 0;
    window.setTimeout = (run, delay, ...more) => { timers++; return real(run, delay / 40, ...more); };
    </script>
    HTML;

$stops = <<<'HTML'
    <script>
    for (const phase of [true, false]) {
        card.addEventListener('click', (event) => event.stopImmediatePropagation(), phase);
    }
    </script>
    HTML;

$component = '<script type="importmap">' . json_encode(['imports' => [
    'lit' => '/npm/lit/index.js',
    'lit-html' => '/npm/lit-html/lit-html.js',
    'lit-html/' => '/npm/lit-html/',
    'lit-element/lit-element.js' => '/npm/lit-element/lit-element.js',
    '@lit/reactive-element' => '/npm/@lit/reactive-element/reactive-element.js',
]]) . <<<HTML
    </script>
    <script type="module">
    import { LitElement, html } from 'lit';
    customElements.define('member-card', class extends LitElement {
        render() { return html`<div @click=\${(event) => event.stopPropagation()}>$button</div>`; }
    });
    </script>
    HTML;

$attributes = <<<'HTML'
    <a id="token" data-imbachat-dialog="2" data-imbachat-token="a.b.c">x</a>
    <a id="open" data-imbachat-chat="open">x</a>
    <a id="close" data-imbachat-chat="close">x</a>
    <a id="room" data-imbachat-room="news" data-imbachat-title="The News">x</a>
    <a id="hostile" data-imbachat-dialog="alert(1)" data-imbachat-chat="__proto__" __proto__="x">x</a>
    HTML;

$clobbers = <<<'HTML'
    <img name="addEventListener" alt=""><img name="currentScript" alt="">
    <form id="dataset" name="body"><input name="imbachatRoom"></form><p id="imbachatWidget"></p>
    HTML;

$turbo = fn(string $body, string $head = '') => $page(
    $button . '<a id="one" href="/turbo/one">one</a>'
    . '<a id="two" href="/turbo/two">two</a><a id="guest" href="/turbo/guest">guest</a>' . $body,
    $script('@hotwired/turbo/dist/turbo.es2017-umd.js') . $head,
);

$pages = [
    '/now' => $page($button . $widget('now')),
    '/late' => $page($button . $widget('late')),
    '/slow' => $page($button . $widget('slow') . $end),
    '/blocks' => $page($button . $widget('now', 7, null, false) . $end),
    '/dialog-late' => $page($button . $widget('dialog-late')),
    '/gone' => $page($button . $widget('gone')),
    '/a-minute' => $page($fast . $button . $widget('slow')),
    '/head' => $page($button, $widget('now')),
    '/stopped' => $page("<div id=\"card\">$button</div>" . $widget('now') . $stops),
    '/card' => $page('<member-card></member-card>' . $widget('now'), $component),
    '/attributes' => $page($attributes . $widget('now')),
    '/clobbered' => $page($clobbers . $button . $widget('late')),
    '/disabled' => $page('<button disabled data-imbachat-dialog="3"><b id="within">x</b></button>' . $widget('now')),
    '/csp' => $page($button . $widget('now', 7, 'bm9uY2U=')),
    '/htmx' => $page('<button id="get" hx-get="/htmx/part" hx-target="#part">Get</button><div id="part"></div>'
        . $widget('now'), $script('htmx.org/dist/htmx.js')),
    '/htmx/part' => $button . $widget('now'),
    '/turbo/one' => $turbo($widget('now')),
    '/turbo/two' => $turbo($widget('now')),
    '/turbo/guest' => $turbo($widget('now', null)),
    '/turbo/head' => $turbo('', $widget('now')),
    '/xhtml' => '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head><body>' . $button
        . $widget('late', 7, 'n') . '</body></html>',
];
foreach ([
    '<p id="NAME"></p>',
    '<p id="NAME"></p><p id="NAME"></p>',
    '<video id="NAME"></video>',
    '<iframe name="NAME" hidden=""></iframe>',
    '<img name="NAME" alt="">',
    '<object id="NAME" name="NAME"></object>',
    '<embed id="NAME" name="NAME">',
    '<form id="NAME"><input name="load"><input name="openDialog"></form>',
] as $i => $element) {
    $names = ['ImbaChat', 'imbaChat', 'imbaApi', 'imbachatClicks', 'imbachatWidget', 'imbachatDialog'];
    $elements = array_map(fn($name) => str_replace('NAME', $name, $element), $names);
    $pages["/named/$i"] = $page(implode($elements) . $button . $widget('late'));
}
echo json_encode($pages, JSON_THROW_ON_ERROR);
