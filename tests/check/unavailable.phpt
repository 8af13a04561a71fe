--TEST--
imbachat-check: an integration that says what it lacks
--EXTENSIONS--
imbachat
curl
--SKIPIF--
<?php require __DIR__ . '/../http.inc'; skip_without_server(); ?>
--FILE--
<?php
require __DIR__ . '/checker.inc';

$sites = new Sites();
foreach (['no_library', 'no_library_of_a_plugin', 'no_settings'] as $site) {
    $sites->advice($site);
}
?>
--EXPECT--
no_library: exit code 1
  reachable: status 503: {"error":"The imbachat library is missing"}, with and without credentials
    Copy the folder lib of the project into the folder that integrations/plain was copied to, or into that of the plugin.
no_library_of_a_plugin: exit code 1
  reachable: status 503: {"error":"The folder lib of the plugin is missing."}, with and without credentials
    Copy the folder lib of the project into the folder that integrations/plain was copied to, or into that of the plugin.
no_settings: exit code 1
  reachable: status 503: {"error":"The chat is not configured."}, with and without credentials
    Enter the four values of your account in the plugin's settings.
