<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

/** The HTML of an element in its block, which an empty one has not. */
function block_html(string $html): string
{
    return $html === '' ? '' : sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), $html);
}

/** @param callable(array<string, string>): string $html of the attributes, as text without blanks around it */
function register_block(string $folder, callable $html): void
{
    register_block_type(dirname(__DIR__) . "/$folder", [
        'render_callback' => fn(array $attributes) => block_html($html(array_map(
            fn($value) => is_scalar($value) ? trim((string) $value) : '',
            $attributes,
        ) + ['user' => '', 'label' => '', 'action' => '', 'room' => '', 'title' => '', 'width' => '', 'height' => ''])),
    ]);
}

add_action('init', function (): void {
    register_block('block', fn($block) => button_html(button_user($block['user']), $block['label'], ''));
    register_block('block/chat', fn($block) => $block['action'] === 'close'
        ? close_button($block['label']) : open_button($block['label']));
    register_block('block/room', fn($block) => room_button($block['room'], $block['title'], $block['label']));
    register_block('block/embed', fn($block) => embed_html(
        $block['room'],
        $block['title'],
        pixels($block['width']),
        pixels($block['height']),
    ));
    wp_localize_script('imbachat-button-editor-script', 'imbachatTexts', [
        'action' => __('What it does', 'imbachat'),
        'close' => __('Close the chat', 'imbachat'),
        'embed' => __('The chat is shown here.', 'imbachat'),
        'height' => __('Height in pixels', 'imbachat'),
        'join' => __('Join the room', 'imbachat'),
        'label' => __('Button label', 'imbachat'),
        'open' => __('Open the chat', 'imbachat'),
        'room' => __('Short name', 'imbachat'),
        'roomHelp' => __('Whoever uses the same is in the same room. If empty, it is made from the name.', 'imbachat'),
        'title' => __('Name of the room', 'imbachat'),
        'user' => __('Member id', 'imbachat'),
        'userHelp' => __('If empty, the author of the post.', 'imbachat'),
        'width' => __('Width in pixels', 'imbachat'),
        'write' => __('Write message', 'imbachat'),
    ]);
});
