<?php

// WordPress runs this when the plugin is deleted: no secret stays behind.
defined('WP_UNINSTALL_PLUGIN') || exit;

foreach (is_multisite() ? get_sites(['fields' => 'ids', 'number' => 0]) : [0] as $site) {
    $site && switch_to_blog($site);
    delete_option('imbachat_settings');
    $site && restore_current_blog();
}
