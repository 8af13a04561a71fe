--TEST--
imbachat: these functions and no others, with names, types and defaults of every parameter
--EXTENSIONS--
imbachat
--FILE--
<?php
foreach ((new ReflectionExtension('imbachat'))->getFunctions() as $function) {
    $parameters = array_map(
        fn($parameter) => $parameter->getType() . ' $' . $parameter->getName()
            . ($parameter->isOptional()
                ? ' = ' . str_replace(["\n", ' '], '', var_export($parameter->getDefaultValue(), true))
                : ''),
        $function->getParameters(),
    );
    echo $function->getName(), '(', implode(', ', $parameters), '): ', $function->getReturnType(), "\n";
}
?>
--EXPECT--
imbachat_jwt(string|int $user_id, ?string $secret_key = NULL, int $ttl = 3600, array $claims = array()): string
imbachat_jwt_verify(string $jwt, array|string|null $secret_key = NULL, int $leeway = 0): array
imbachat_check_auth(?string $login = NULL, ?string $password = NULL, ?array $server = NULL): bool
imbachat_require_auth(?string $login = NULL, ?string $password = NULL, ?array $server = NULL): void
imbachat_error_json(int $code, string $error, string $debug = ''): string
imbachat_user_ids(array|string $ids, int $limit = 1000): array
imbachat_users_json(Traversable|array $users, ?array $fields = NULL, int $flags = 0): string
imbachat_search_json(Traversable|array $users, ?array $fields = NULL, int $flags = 0): string
imbachat_widget(string|int|null $user_id = NULL, array $options = array(), ?string $dev_id = NULL, ?string $secret_key = NULL, int $ttl = 3600, ?string $nonce = NULL, ?string $base_url = NULL, bool $async = true): string
imbachat_dialog_button(string|int $user_id, string $label, array $attributes = array()): string
