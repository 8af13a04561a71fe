<?php

// As much of Swoole\Http\Server as the example uses, and of the objects that it hands to the function: $request->header
// has names in small letters. It is asked twice at the end of the script: with the right credentials, and with none.
final class PreludeResponse
{
    private int $status = 200;
    private array $headers = [];

    public function status(int $status): void
    {
        $this->status = $status;
    }
    public function header(string $name, string $value): void
    {
        $this->headers[$name] = $value;
    }

    public function end(string $body): void
    {
        echo $this->status, ($this->headers['Cache-Control'] ?? '') === 'no-store' ? '' : ' for caches', " $body\n";
    }
}

$server = new class {
    public function on(string $event, callable $function): void
    {
        register_shutdown_function(function () use ($function): void {
            $right = 'Basic ' . base64_encode(ini_get('imbachat.login') . ':' . ini_get('imbachat.password'));
            foreach ([['authorization' => $right], []] as $header) {
                $function((object) ['header' => $header + ['host' => 'site.example'], 'get' => ['user_ids' => '1'],
                    'server' => ['request_method' => 'GET']], new PreludeResponse());
            }
        });
    }
};

function find_users(array $ids): array
{
    return $ids === [1] ? [['id' => '1', 'name' => 'Ann']] : [];
}
