<?php
/*
 * What integrations/october uses of October CMS, Winter CMS and Laravel, as far as PHPStan has to know it. Each function
 * returns what theirs does; what theirs leave open is mixed here.
 */
namespace {
	class App { public static function getLocale(): string {} }

	class Auth
	{
		/** @return Model|null */
		public static function user() {}
		public static function check(): bool {}
		/** @param array<string, string> $credentials */
		public static function once(array $credentials): bool {}
	}

	class Config
	{
		/** @return mixed */
		public static function get(string $key, mixed $default = null) {}
	}

	class Event
	{
		/** @param array<mixed> $payload */
		public static function fire(string $event, array $payload = [], bool $halt = false): mixed {}
	}

	class Log
	{
		/** @param string|\Throwable $message */
		public static function error($message): void {}
	}

	class Route
	{
		/** @param array<string, mixed> $attributes */
		public static function group(array $attributes, \Closure $routes): void {}
		public static function get(string $uri, string $action): \Illuminate\Routing\Route {}
		public static function post(string $uri, string $action): \Illuminate\Routing\Route {}
	}

	class Schema
	{
		/** @return list<string> */
		public static function getColumnListing(string $table): array {}
	}

	class Url { public static function to(string $path): string {} }

	/**
	 * A model of users, by any plugin.
	 *
	 * @property int<1, max> $id
	 * @property string|null $first_name
	 * @property string|null $last_name
	 * @property string|null $name
	 * @property string|null $surname
	 * @property string|null $username
	 */
	#[\AllowDynamicProperties]
	class Model
	{
		/** @param array<string, mixed> $attributes */
		public function __construct(array $attributes = []) {}
		public function bindEvent(string $event, callable $listener): void {}
		public function getTable(): string {}
		/** @return mixed */
		public static function get(string $key) {}
		public static function with(string $relation): \Illuminate\Database\Eloquent\Builder {}
		public static function where(string $column, string $value): \Illuminate\Database\Eloquent\Builder {}
	}

	function e(?string $text): string {}
	/** @param array<string, string> $replace */
	function trans(string $key, array $replace = []): string {}
}

namespace Illuminate\Database {
	class Connection { public function getDriverName(): string {} }
}

namespace Illuminate\Database\Eloquent {
	class Builder
	{
		public function exists(): bool {}
		/** @return \Illuminate\Support\Collection<int, \Model> */
		public function get(): \Illuminate\Support\Collection {}
		public function getConnection(): \Illuminate\Database\Connection {}
		public function getModel(): \Model {}
		public function limit(int $count): static {}
		public function orderBy(string $column): static {}
		/** @param list<string> $values */
		public function orWhereRaw(string $sql, array $values): static {}
		public function where(\Closure|string $column, mixed $value = null): static {}
		/** @param list<int> $values */
		public function whereIntegerInRaw(string $column, array $values): static {}
	}
}

namespace Illuminate\Http {
	class Request
	{
		/** @return array<mixed> */
		public function post(): array {}
	}

	class Response
	{
		/** @param array<string, string> $headers */
		public function __construct(string $content = '', int $status = 200, array $headers = []) {}
		public function header(string $name, string $value): static {}
	}
}

namespace Illuminate\Routing {
	class Controller { public function middleware(\Closure $middleware): ControllerMiddlewareOptions {} }
	class ControllerMiddlewareOptions { public function except(string $method): static {} }
	class Route { public function where(string $name, string $pattern): static {} }
}

namespace Illuminate\Support {
	/**
	 * @template TKey of array-key
	 * @template TValue
	 * @implements \IteratorAggregate<TKey, TValue>
	 */
	class Collection implements \IteratorAggregate
	{
		/** @return \ArrayIterator<TKey, TValue> */
		public function getIterator(): \ArrayIterator {}
	}
}

namespace Cms\Classes {
	class ComponentBase
	{
		/** @return mixed */
		public function property(string $name) {}
	}
}

namespace System\Classes {
	class PluginBase {}
}

namespace RainLab\User\Helpers {
	class User { public static function username(): string {} }
}

namespace Winter\Storm\Auth {
	class AuthenticationException extends \Exception {}
}

namespace October\Rain\Auth {
	class AuthException extends \Exception {}
}
