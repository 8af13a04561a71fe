<?php

// PSR-15's interface, which Debian has no package of, and a framework that hands the request to $handler.

namespace Psr\Http\Server {
    interface RequestHandlerInterface
    {
        public function handle(
            \Psr\Http\Message\ServerRequestInterface $request
        ): \Psr\Http\Message\ResponseInterface;
    }
}

namespace {
    require_once 'GuzzleHttp/Psr7/autoload.php';
    require_once __DIR__ . '/members.php';
    require_once dirname(__DIR__, 3) . '/lib/psr15/EndpointHandler.php';

    register_shutdown_function(function (): void {
        $response = $GLOBALS['handler']->handle(GuzzleHttp\Psr7\ServerRequest::fromGlobals());
        http_response_code($response->getStatusCode());
        foreach ($response->getHeaders() as $name => $values) {
            header("$name: " . implode(', ', $values));
        }
        echo $response->getBody();
    });
}
