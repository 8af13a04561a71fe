<?php

/** What is sent. The target is the path and the query as they go into the request line. */
final class Request
{
	/** When it was sent, in seconds. */
	public float $sent = 0;

	/** @param array<string, string> $headers by name */
	public function __construct(
		public readonly string $kind,
		public readonly string $target,
		public readonly array $headers = [],
		public readonly string $method = 'GET',
		public readonly string $body = '',
	) {
	}

	public function path(): string
	{
		return explode('?', $this->target, 2)[0];
	}

	/** The query as PHP gives it to the site. */
	public function query(): array
	{
		parse_str(explode('?', $this->target, 2)[1] ?? '', $query);
		return $query;
	}

	public function text(): string
	{
		$lines = ["$this->method $this->target"];
		foreach ($this->headers as $name => $value) {
			$lines[] = "$name: $value";
		}
		return implode("\n", $lines) . "\n\n$this->body";
	}
}

/** What came back. Without a status nothing did, and $error says why. */
final class Answer
{
	/** @param array<string, string> $headers by their names in lower case */
	public function __construct(
		public readonly int $status,
		public readonly array $headers,
		public readonly string $body,
		public readonly float $received,
		public readonly string $error = '',
	) {
	}

	public function text(): string
	{
		$lines = [$this->error === '' ? "status $this->status" : $this->error];
		foreach ($this->headers as $name => $value) {
			$lines[] = "$name: $value";
		}
		return implode("\n", $lines) . "\n\n$this->body";
	}
}

/** Somebody with a session at the site: a member, or a guest where the id is null. */
final class Visitor
{
	/**
	 * The choices are the query that every page is asked for with, always the same: PHP truncates the file of a session
	 * that gets shorter before it writes to it, so a worker that is killed just then signs its visitor out.
	 */
	public function __construct(
		public readonly string $cookie,
		public readonly ?int $id,
		public readonly string $choices,
	) {
	}
}
