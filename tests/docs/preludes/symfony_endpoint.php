<?php

// What Symfony's router and kernel do with the controller of the example: find it by the pattern in its attribute, call
// it, and send its response.
require_once __DIR__ . '/members.php';
require_once 'Symfony/Component/HttpFoundation/autoload.php';
require_once 'Symfony/Component/Routing/autoload.php';

use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Matcher\UrlMatcher;
use Symfony\Component\Routing\{RequestContext, Route, RouteCollection};

register_shutdown_function(function (): void {
    $method = new ReflectionMethod(App\Controller\ChatController::class, 'answer');
    $pattern = $method->getAttributes()[0]->getArguments();
    $routes = new RouteCollection();
    $routes->add('chat', new Route($pattern[0], [], $pattern['requirements']));
    $request = Request::createFromGlobals();
    $match = (new UrlMatcher($routes, (new RequestContext())->fromRequest($request)))->match($request->getPathInfo());
    (new App\Controller\ChatController())->answer($match['what'], $request, new SiteMembers())->send();
});
