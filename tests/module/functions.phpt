--TEST--
imbachat: ten functions, and nothing else
--EXTENSIONS--
imbachat
--FILE--
<?php
$functions = array_keys((new ReflectionExtension('imbachat'))->getFunctions());
echo implode("\n", $functions), "\n";
?>
--EXPECT--
imbachat_jwt
imbachat_jwt_verify
imbachat_check_auth
imbachat_require_auth
imbachat_error_json
imbachat_user_ids
imbachat_users_json
imbachat_search_json
imbachat_widget
imbachat_dialog_button
