<?php

namespace ImbaChat\Chat\Classes;

use Config;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Controller;
use ImbaChat\Chat\Models\Settings;
use ImbaChat\Endpoint;
use Log;

/** Answers the chat service. */
class Api extends Controller
{
    private const JSON = ['Content-Type' => 'application/json', 'Cache-Control' => 'no-store'];

    /** GET imbachat/api/v1 */
    public function version()
    {
        return new Response('{"version":1,"type":"OctoberCMS plugin"}', 200, self::JSON);
    }

    /** GET imbachat/api/v1/users/1,2,3 */
    public function users(string $ids = '')
    {
        return $this->answer('users', ['user_ids' => $ids]);
    }

    /** GET imbachat/api/v1/search/ann */
    public function search(string $key = '')
    {
        return $this->answer('search', ['query' => $key]);
    }

    /** POST imbachat/api/v1/auth_users with the login and the password of a user */
    public function authUser(Request $request)
    {
        return $this->answer('sign-in', $request->post());
    }

    /** @param array<mixed> $parameters */
    private function answer(
        string $request,
        #[\SensitiveParameter]
        array $parameters
    ): Response {
        $missing = $this->missing();
        if ($missing !== null) { // without the library nothing else makes this body
            $body = ['code' => 503, 'version' => 1, 'error' => $missing, 'debug' => ''];
            return new Response((string) json_encode($body), 503, self::JSON);
        }
        $on_error = function (\Throwable $error) {
            Log::error($error);
        };
        $endpoint = new Endpoint(new Members(), Settings::value('login'), Settings::value('password'), $on_error, [
            'ids_limit' => max(1, (int) Config::get('imbachat.chat::ids_limit')),
            'search_limit' => max(1, (int) Config::get('imbachat.chat::search_limit')),
        ]);
        $answer = $endpoint->handle($request, $parameters);
        return new Response($answer->body, $answer->status, $answer->headers);
    }

    private function missing(): ?string
    {
        if (!Library::hasFunctions()) {
            return 'The PHP extension imbachat is not loaded.';
        }
        if (!Library::hasEndpoint()) {
            return 'The folder lib of the plugin is missing.';
        }
        return Settings::isReady() ? null : 'The chat is not configured.';
    }
}
