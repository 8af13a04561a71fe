<?php

// A PSR-7 request from the superglobals, and its answer sent at the end of the script.
require_once 'GuzzleHttp/Psr7/autoload.php';

function find_users(array $ids): array
{
    return $ids === [1] ? [['id' => '1', 'name' => 'Ann']] : [];
}

register_shutdown_function(function (): void {
    $response = chat_users(GuzzleHttp\Psr7\ServerRequest::fromGlobals());
    http_response_code($response->getStatusCode());
    foreach ($response->getHeaders() as $name => $values) {
        header("$name: " . implode(', ', $values));
    }
    echo $response->getBody();
});
