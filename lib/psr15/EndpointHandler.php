<?php

namespace ImbaChat\Psr15;

use ImbaChat\Endpoint;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\RequestHandlerInterface;

/**
 * ImbaChat\Endpoint as a PSR-15 request handler, for one of the chat's requests. It needs psr/http-server-handler and
 * psr/http-factory, which frameworks with PSR-15 have.
 */
final class EndpointHandler implements RequestHandlerInterface
{
    private Endpoint $endpoint;
    private string $request;
    private ResponseFactoryInterface $factory;

    /** @param string $request "users", "search", "sign-in" or "version" */
    public function __construct(Endpoint $endpoint, string $request, ResponseFactoryInterface $factory)
    {
        $this->endpoint = $endpoint;
        $this->request = $request;
        $this->factory = $factory;
    }

    public function handle(ServerRequestInterface $request): ResponseInterface
    {
        // The header as PSR-7 has it, else as the web server has renamed it.
        $server = ['HTTP_AUTHORIZATION' => $request->getHeaderLine('Authorization')] + $request->getServerParams();
        $server['REQUEST_METHOD'] = $request->getMethod();
        $answer = $this->endpoint->handle($this->request, $this->parameters($request), $server);
        $response = $this->factory->createResponse($answer->status);
        foreach ($answer->headers as $name => $value) {
            $response = $response->withHeader($name, $value);
        }
        $response->getBody()->write($answer->body);
        return $response;
    }

    /**
     * What the router took from the path comes first. A password in the address is not read, since it would be logged.
     *
     * @return array<mixed>
     */
    private function parameters(ServerRequestInterface $request): array
    {
        $sent = $request->getParsedBody();
        $sent = is_array($sent) ? $sent : [];
        return $this->request === 'sign-in' ? $sent
            : array_filter($request->getAttributes(), 'is_string') + $request->getQueryParams() + $sent;
    }
}
