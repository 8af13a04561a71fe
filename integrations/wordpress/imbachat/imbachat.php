<?php

/**
 * Plugin Name:       ImbaChat
 * Plugin URI:        https://repository.invalid/imbachat
 * Description:       The hosted chat of imbachat.com for the members of this site.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Update URI:        false
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       imbachat
 * Domain Path:       /languages
 */

namespace ImbaChat\WordPress;

defined('ABSPATH') || exit;

const OPTION = 'imbachat_settings';
const API = 'imbachat/v1';
const VERSION = '1.0.0';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/library.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/filters.php';
require __DIR__ . '/includes/users.php';
if (has_endpoint()) {
    require __DIR__ . '/includes/members.php';
    require __DIR__ . '/includes/functions.php';
}
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/admin.php';
require __DIR__ . '/includes/vendor.php';

add_action('init', function (): void {
    load_plugin_textdomain('imbachat', false, dirname(plugin_basename(__FILE__)) . '/languages');
}, 1);
