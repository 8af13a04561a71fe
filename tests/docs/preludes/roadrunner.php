<?php
// As much of Spiral\RoadRunner\Http\PSR7Worker as the example uses: it gives a request with the right credentials, one with
// none, and then null.
$worker = new class {
    private array $headers;

    public function __construct()
    {
        $this->headers = ['Basic ' . base64_encode(ini_get('imbachat.login') . ':' . ini_get('imbachat.password')), ''];
    }

    public function waitRequest(): ?object
    {
        $header = array_shift($this->headers);
        return $header === null ? null : new class($header) {
            public function __construct(private string $header)
            {
            }

            public function getHeaderLine(string $name): string
            {
                return strcasecmp($name, 'authorization') === 0 ? $this->header : '';
            }
        };
    }

    public function respond(string $response): void
    {
        echo "$response\n";
    }

    public function getWorker(): object
    {
        return new class {
            public function error(string $error): void
            {
                echo $error;
            }
        };
    }
};

function users(object $request): string
{
    return 'users';
}

function refusal(): string
{
    return 'refusal';
}
