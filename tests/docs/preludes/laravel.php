<?php

// As much of Laravel as a route needs, of the parts that Debian has: the router and its facade, response(), and the
// model of the users on SQLite. The route is asked at the end of the script.

namespace {
    error_reporting(E_ALL & ~E_DEPRECATED); // Laravel 8 is older than PHP 8.2
    foreach (['Database', 'Events', 'Http', 'Routing'] as $part) {
        require_once "Illuminate/$part/autoload.php";
    }
    $app = new Illuminate\Container\Container();
    Illuminate\Container\Container::setInstance($app);
    Illuminate\Support\Facades\Facade::setFacadeApplication($app);
    $app->instance('router', new Illuminate\Routing\Router(new Illuminate\Events\Dispatcher($app), $app));

    $database = new Illuminate\Database\Capsule\Manager($app);
    $database->addConnection(['driver' => 'sqlite', 'database' => ':memory:']);
    $database->bootEloquent();
    $database->getConnection()->unprepared("
        CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, avatar TEXT, last_seen_at TEXT, password TEXT);
        INSERT INTO users VALUES (1, 'Ann', 'ann.png', '2026-10-01 10:00:00', 'x'), (2, 'Дмитрий', NULL, NULL, 'x')");

    function response(string $content, int $status, array $headers): Illuminate\Http\Response
    {
        return new Illuminate\Http\Response($content, $status, $headers);
    }

    $app->instance(Illuminate\Http\Request::class, Illuminate\Http\Request::capture());
    register_shutdown_function(
        fn() => $app->make('router')->dispatch($app->make(Illuminate\Http\Request::class))->send(),
    );
}

namespace App\Models {
    final class User extends \Illuminate\Database\Eloquent\Model
    {
        protected $casts = ['last_seen_at' => 'datetime'];
    }
}
