<?php

/**
 * Plugin Name:       ImbaChat
 * Plugin URI:        https://repository.invalid/imbachat
 * Description:       The hosted chat of imbachat.com for the members of this site, by the PHP extension imbachat.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      8.2
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
const PLUGIN_FILE = __FILE__;

// Tokens, credentials, JSON and HTML are the extension's business. Where it is missing, the site works without a chat.
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/users.php';
require __DIR__ . '/includes/rest.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/admin.php';

add_action('init', function (): void {
    load_plugin_textdomain('imbachat', false, dirname(plugin_basename(__FILE__)) . '/languages');
}, 1);
