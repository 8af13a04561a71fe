<?php
// The pages of browser.js as JSON, by their paths, made with the extension. An id of a widget says how its chat behaves.
const FAST = '<script>for (const name of ["setTimeout"]) { const real = window[name]; window.timers = 0;'
    . ' window[name] = (run, delay, ...more) => { timers++; return real(run, delay / 40, ...more); }; }</script>';

$chat = $argv[1];
$widget = fn(string $behaviour, ?int $user = 7, ?string $nonce = null, bool ...$async) =>
    imbachat_widget($user, ['language' => 'en'], $behaviour, 'secret', 3600, $nonce, $chat, ...$async);
$page = fn(string $body, string $head = '') => "<!doctype html><html lang=\"en\"><head><title>A page</title>$head</head><body>$body</body></html>";
$button = imbachat_dialog_button(2, 'Write message', ['id' => 'button']);
$turbo = fn(string $widget, string $part = 'body') => $page("$button<a id=\"one\" href=\"/turbo/one\">one</a><a id=\"two\" href=\"/turbo/two\">two</a>"
    . '<a id="guest" href="/turbo/guest">guest</a>' . ($part === 'body' ? $widget : ''), '<script src="/npm/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>'
    . ($part === 'head' ? $widget : ''));
$elements = ['<p id="NAME"></p>', '<p id="NAME"></p><p id="NAME"></p>', '<video id="NAME"></video>', '<iframe name="NAME" hidden=""></iframe>', '<img name="NAME" alt="">',
    '<object id="NAME" name="NAME"></object>', '<embed id="NAME" name="NAME">', '<form id="NAME"><input name="load"><input name="openDialog"></form>'];

$pages = [
    '/now' => $page($button . $widget('now')),
    '/late' => $page($button . $widget('late')),
    '/slow' => $page($button . $widget('slow') . '<p id="end">The end</p>'),
    '/blocks' => $page($button . $widget('now', 7, null, false) . '<p id="end">The end</p>'),
    '/dialog-late' => $page($button . $widget('dialog-late')),
    '/gone' => $page($button . $widget('gone')),
    '/a-minute' => $page(FAST . $button . $widget('slow')),
    '/head' => $page($button, $widget('now')),
    '/stopped' => $page('<div id="card">' . $button . '</div>' . $widget('now')
        . '<script>for (const phase of [true, false]) card.addEventListener("click", (event) => event.stopImmediatePropagation(), phase)</script>'),
    '/card' => $page('<member-card></member-card>' . $widget('now'), '<script type="importmap">' . json_encode(['imports' => [
        'lit' => '/npm/lit/index.js', 'lit-html' => '/npm/lit-html/lit-html.js', 'lit-html/' => '/npm/lit-html/',
        'lit-element/lit-element.js' => '/npm/lit-element/lit-element.js', '@lit/reactive-element' => '/npm/@lit/reactive-element/reactive-element.js',
    ]]) . '</script><script type="module">import {LitElement, html} from "lit"; customElements.define("member-card", class extends LitElement {'
        . ' render() { return html`<div @click=${(event) => event.stopPropagation()}>' . $button . '</div>`; } });</script>'),
    '/attributes' => $page('<a id="token" data-imbachat-dialog="2" data-imbachat-token="a.b.c">x</a><a id="open" data-imbachat-chat="open">x</a>'
        . '<a id="close" data-imbachat-chat="close">x</a><a id="room" data-imbachat-room="news" data-imbachat-title="The News">x</a>'
        . '<a id="hostile" data-imbachat-dialog="alert(1)" data-imbachat-chat="__proto__" __proto__="x">x</a>' . $widget('now')),
    '/clobbered' => $page('<img name="addEventListener" alt=""><img name="currentScript" alt=""><form id="dataset" name="body"><input name="imbachatRoom"></form>'
        . "$button<p id=\"imbachatWidget\"></p>" . $widget('late')),
    '/disabled' => $page('<button disabled data-imbachat-dialog="3"><b id="within">x</b></button>' . $button . $widget('now')),
    '/csp' => $page($button . $widget('now', 7, 'bm9uY2U=')),
    '/htmx' => $page("<button id=\"get\" hx-get=\"/htmx/part\" hx-target=\"#part\">Get</button><div id=\"part\"></div>" . $widget('now'), '<script src="/npm/htmx.org/dist/htmx.js"></script>'),
    '/htmx/part' => $button . $widget('now'),
    '/turbo/one' => $turbo($widget('now')),
    '/turbo/two' => $turbo($widget('now')),
    '/turbo/guest' => $turbo($widget('now', null)),
    '/turbo/head' => $turbo($widget('now'), 'head'),
    '/xhtml' => '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page</title></head><body>' . $button . $widget('late', 7, 'n') . '</body></html>',
];
foreach ($elements as $i => $element) {
    $named = array_map(fn($name) => str_replace('NAME', $name, $element), ['ImbaChat', 'imbaChat', 'imbaApi', 'imbachatClicks', 'imbachatWidget', 'imbachatDialog']);
    $pages["/named/$i"] = $page(implode($named) . $button . $widget('late'));
}
echo json_encode($pages, JSON_THROW_ON_ERROR);
