<?php

namespace ImbaChat;

/** A response of ImbaChat\Endpoint, for whatever sends it. */
final class Answer
{
    public int $status;

    /** @var array<string, string> by name */
    public array $headers;

    public string $body;

    /** @param array<string, string> $headers */
    public function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers;
        $this->body = $body;
    }

    /** Sends it from a plain script, as under PHP-FPM. Frameworks and workers send it in their own way. */
    public function send(): void
    {
        if (headers_sent($file, $line)) {
            function_exists('error_log') && error_log("imbachat: the status $this->status could not be sent, because "
                . "output began in $file:$line");
        } else {
            http_response_code($this->status);
            foreach ($this->headers as $name => $value) {
                header("$name: $value");
            }
        }
        echo $this->body;
    }
}
