<?php

// As much of Spiral\RoadRunner\Http\PSR7Worker as the example uses: it gives a request with the right credentials, one
// with none, and then null.
final class PreludeRequest
{
    public function __construct(private string $header) {}
    public function getHeaderLine(string $name): string
    {
        return strcasecmp($name, 'authorization') === 0 ? $this->header : '';
    }
}

final class PreludeWorker
{
    private int $requests = 0;

    public function waitRequest(): ?PreludeRequest
    {
        $right = 'Basic ' . base64_encode(ini_get('imbachat.login') . ':' . ini_get('imbachat.password'));
        return [new PreludeRequest($right), new PreludeRequest(''), null][$this->requests++];
    }

    public function respond(string $response): void
    {
        echo "$response\n";
    }
    public function getWorker(): self
    {
        return $this;
    }
    public function error(string $error): void
    {
        echo $error;
    }
}

$worker = new PreludeWorker();

function users(object $request): string
{
    return 'users';
}
function refusal(): string
{
    return 'refusal';
}
