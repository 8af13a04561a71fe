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
		/**
		 * @param array<string, string> $credentials
		 * @return Model|null
		 */
		public static function findUserByCredentials(array $credentials) {}
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

	class Request
	{
		public static function getScheme(): string {}
		public static function getSchemeAndHttpHost(): string {}
		public static function root(): string {}
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
	 * @property bool $is_activated
	 * @property bool $is_banned
	 * @property bool $is_guest
	 * @property bool $is_two_factor_enabled
	 */
	#[\AllowDynamicProperties]
	class Model
	{
		/** @param array<string, mixed> $attributes */
		public function __construct(array $attributes = []) {}
		public function bindEvent(string $event, callable $listener): void {}
		public function getLoginName(): string {}
		public function getTable(): string {}
		/** @return static */
		public static function instance() {}
		public function resetDefault(): void {}
		/** @return mixed */
		public static function get(string $key) {}
		public static function with(string $relation): \Illuminate\Database\Eloquent\Builder {}
		public static function where(string $column, mixed $value): \Illuminate\Database\Eloquent\Builder {}
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
		public function getQuery(): \Illuminate\Database\Query\Builder {}
		public function limit(int $count): static {}
		public function orderBy(string $column): static {}
		/** @param list<string> $values */
		public function orWhereRaw(string $sql, array $values): static {}
		public function where(\Closure|string $column, mixed $value = null): static {}
		public function select(string $column): static {}
		/** @param list<int> $values */
		public function whereIntegerInRaw(string $column, array $values): static {}
		public function whereNotIn(string $column, \Illuminate\Database\Query\Builder $values): static {}
		public function whereNotNull(string $column): static {}
		public function whereNull(string $column): static {}
	}
}

namespace Illuminate\Database\Query { class Builder {} }

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

	class RateLimiter
	{
		public function __construct(string $key) {}
		public function increment(): void {}
		public function tooManyAttempts(): bool {}
	}

	class SettingsManager { public const CATEGORY_USERS = ''; }
}

namespace RainLab\User\Helpers {
	class User { public static function username(): string {} }
}

namespace Winter\Storm\Auth {
	class AuthenticationException extends \Exception {}
}

namespace October\Rain\Database\Updates {
	class Migration {}
}

namespace October\Rain\Auth {
	class AuthException extends \Exception {}
}
