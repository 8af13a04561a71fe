<?php

// The application of the test "slim": one route for each request of the chat.
use ImbaChat\Endpoint;
use ImbaChat\Members;
use ImbaChat\Psr15\EndpointHandler;
use Slim\Factory\AppFactory;
use Slim\Handlers\Strategies\RequestHandler;
use Slim\Psr7\Factory\ResponseFactory;

$lib = dirname(__DIR__, 2) . '/lib';
require getenv('VENDOR') . '/autoload.php';
require "$lib/endpoint/bootstrap.php";
require "$lib/psr15/EndpointHandler.php";

final class SlimMembers implements Members
{
    private const ROWS = [1 => ['id' => '1', 'nick' => 'Ann'], 2 => ['id' => '2', 'nick' => 'Дмитрий']];

    public function find(array $ids): iterable
    {
        return $ids === [13] ? throw new RuntimeException('hush') : array_intersect_key(self::ROWS, array_flip($ids));
    }

    public function search(string $text, int $limit): iterable
    {
        return array_filter(self::ROWS, fn($row) => str_contains($row['nick'], $text));
    }

    public function authenticate(string $login, #[\SensitiveParameter] string $password)
    {
        return [$login, $password] === ['ann', 'right'] ? self::ROWS[1] : null;
    }

    public function fields(): array
    {
        return ['user_id' => 'id', 'name' => 'nick'];
    }
}

$app = AppFactory::create();
$app->addBodyParsingMiddleware();
$endpoint = new Endpoint(new SlimMembers(), null, null, null, ['type' => 'Slim']);
$routes = ['users[/{ids:.*}]' => 'users', 'search[/{query:.*}]' => 'search'];
foreach ($routes + ['sign-in' => 'sign-in', 'version' => 'version'] as $path => $request) {
    $app->any("/imbachat/$path", new EndpointHandler($endpoint, $request, new ResponseFactory()))
        ->setInvocationStrategy(new RequestHandler(true)); // parts of the path become attributes of the request
}
$app->get('/', function ($request, $response) {
    $member = isset($request->getCookieParams()['member']) ? 2 : null;
    $widget = imbachat_widget($member, [], '7', 'only-for-this-test');
    $response->getBody()->write("<!doctype html><title>Slim</title>$widget");
    return $response->withHeader('Cache-Control', 'private');
});
$app->run();
