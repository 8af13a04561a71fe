<?php

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

const EMBED_SIZE = ['width' => 800, 'height' => 600]; // pixels

/*
 * What opens the chat on a page, besides the button of a dialogue. Clicks on data-imbachat-* are handled by the script
 * of imbachat_widget(); rooms.js does the rest.
 */

/** Whether a page can have elements of the chat. A feed has no widget that they could open. */
function shows_elements(): bool
{
    return !is_feed() && has_chat();
}

/** @param array<string, string> $attributes */
function element_html(string $tag, array $attributes, string $html): string
{
    $text = '';
    foreach (array_filter($attributes, fn($value) => $value !== '') as $name => $value) {
        $text .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return "<$tag$text>$html</$tag>";
}

/** @param array<string, string> $attributes */
function chat_button(array $attributes, string $label, string $class = ''): string
{
    $attributes += ['type' => 'button', 'class' => trim("imbachat-button wp-element-button $class")];
    return shows_elements() ? element_html('button', $attributes, esc_html($label)) : '';
}

function open_button(string $label = '', string $class = ''): string
{
    $label = $label !== '' ? $label : __('Open the chat', 'imbachat');
    return chat_button(['data-imbachat-chat' => 'open'], $label, $class);
}

function close_button(string $label = '', string $class = ''): string
{
    $label = $label !== '' ? $label : __('Close the chat', 'imbachat');
    return chat_button(['data-imbachat-chat' => 'close'], $label, $class);
}

/** The short name of a room, by default made from its name. */
function room_name(string $room, string $title): string
{
    return $room !== '' ? $room : (string) preg_replace('/\s+/u', '_', $title);
}

/** Joins a public room, which the first one makes. */
function room_button(string $room, string $title = '', string $label = '', string $class = ''): string
{
    $room = room_name($room, $title);
    $attributes = ['data-imbachat-room' => $room, 'data-imbachat-title' => $title !== '' ? $title : $room];
    $label = $label !== '' ? $label : __('Join the room', 'imbachat');
    return $room === '' ? '' : chat_button($attributes, $label, $class);
}

/** Makes a room whose name the member types. */
function new_room_html(string $label = '', string $class = '', string $field_class = ''): string
{
    $label = $label !== '' ? $label : __('Create the room', 'imbachat');
    $button = chat_button(['disabled' => 'disabled'], $label, $class); // until a name is typed
    if ($button === '') {
        return '';
    }
    enqueue_rooms();
    $field = fn(string $name, string $text) => sprintf(
        '<input type="text" class="%s" data-imbachat-field="%s" placeholder="%s" aria-label="%3$s" maxlength="100"> ',
        esc_attr($field_class),
        $name,
        esc_attr($text),
    );
    $fields = $field('title', __('Name of the room', 'imbachat')) . $field('room', __('Short name', 'imbachat'));
    return "<span class=\"imbachat-new-room\">$fields$button</span>";
}

/** The chat in the page: one room, or all of it. */
function embed_html(string $room = '', string $title = '', int $width = 0, int $height = 0): string
{
    static $ids = [];
    if (!shows_elements()) {
        return '';
    }
    enqueue_rooms();
    $room = room_name($room, $title);
    // As in the vendor's block, the id is the room's short name. Two elements cannot have the same.
    $id = $room !== '' ? $room : 'imbachat_holder';
    $ids[$id] = ($ids[$id] ?? 0) + 1;
    return element_html('div', [
        'id' => $ids[$id] > 1 ? "$id-$ids[$id]" : $id,
        'class' => 'imbachat-embed',
        'style' => sprintf(
            'width:%dpx;max-width:100%%;height:%dpx',
            $width > 0 ? $width : EMBED_SIZE['width'],
            $height > 0 ? $height : EMBED_SIZE['height'],
        ),
        'data-imbachat_chat_ph' => '1', // how the widget finds it
        'data-imbachat-embed' => $room === '' ? '' : ($title !== '' ? $title : $room),
    ], '');
}

function enqueue_rooms(): void
{
    wp_enqueue_script('imbachat-rooms', plugins_url('rooms.js', PLUGIN_FILE), [], VERSION, true);
}

/**
 * A shortcode whose attributes are the arguments of a function, as text.
 *
 * @param non-empty-string $tag
 * @param array<string, string> $defaults
 */
function add_element(string $tag, array $defaults, callable $html): void
{
    add_shortcode($tag, function ($attributes) use ($tag, $defaults, $html): string {
        $values = shortcode_atts($defaults, $attributes, $tag);
        return $html(...array_map(
            fn($value) => trim(wp_specialchars_decode((string) $value, ENT_QUOTES)),
            array_values($values),
        ));
    });
}

/** @param mixed $pixels */
function pixels($pixels): int
{
    return is_numeric($pixels) ? max(0, min(10000, (int) $pixels)) : 0;
}

add_element('imbachat_open', ['label' => '', 'class' => ''], __NAMESPACE__ . '\open_button');
add_element('imbachat_close', ['label' => '', 'class' => ''], __NAMESPACE__ . '\close_button');
add_element(
    'imbachat_room',
    ['room' => '', 'title' => '', 'label' => '', 'class' => ''],
    __NAMESPACE__ . '\room_button',
);
add_element(
    'imbachat_new_room',
    ['label' => '', 'class' => '', 'field_class' => ''],
    __NAMESPACE__ . '\new_room_html',
);
add_element(
    'imbachat_embed',
    ['room' => '', 'title' => '', 'width' => '', 'height' => ''],
    fn($room, $title, $width, $height) => embed_html($room, $title, pixels($width), pixels($height)),
);
