--TEST--
imbachat: parameters that hold a secret are marked
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ((new ReflectionExtension('imbachat'))->getFunctions() as $function) {
    foreach ($function->getParameters() as $parameter) {
        if ($parameter->getAttributes(SensitiveParameter::class)) {
            echo $function->getName(), ' $', $parameter->getName(), "\n";
        }
    }
}
?>
--EXPECT--
imbachat_jwt $secret_key
imbachat_jwt_verify $jwt
imbachat_jwt_verify $secret_key
imbachat_check_auth $password
imbachat_check_auth $server
imbachat_require_auth $password
imbachat_require_auth $server
imbachat_widget $secret_key
