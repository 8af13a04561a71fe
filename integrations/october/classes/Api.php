<?php

namespace ImbaChat\Chat\Classes;

use Config;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Routing\Controller;
use ImbaChat\Chat\Models\Settings;

/** Answers the chat service. */
class Api extends Controller
{
    public function __construct()
    {
        $this->middleware(function ($request, $next) {
            return $this->refusal() ?? $next($request);
        })->except('version');
    }

    /** GET imbachat/api/v1 */
    public function version()
    {
        return $this->json('{"version":1,"type":"OctoberCMS plugin"}');
    }

    /** GET imbachat/api/v1/users/1,2,3 */
    public function users(string $ids = '')
    {
        try {
            $ids = imbachat_user_ids($ids, Config::get('imbachat.chat::ids_limit'));
        } catch (\ValueError $error) {
            return $this->error(400, $error->getMessage());
        }
        return $this->json(imbachat_users_json(Users::find($ids), Users::fields()));
    }

    /** GET imbachat/api/v1/search/ann */
    public function search(string $key = '')
    {
        return $this->json(imbachat_search_json(Users::search($key), Users::fields()));
    }

    /** POST imbachat/api/v1/auth_users with the login and the password of a user */
    public function authUser(Request $request)
    {
        $user = Users::authenticate($request->post('login'), $request->post('password'));
        return $user ? $this->json(trim(imbachat_users_json([$user], Users::fields()), '[]'))
            : $this->error(403, 'The login or the password is wrong.');
    }

    /** The answer to everybody but the chat, or null for the chat. */
    private function refusal(): ?Response
    {
        if (!Settings::isReady()) {
            return $this->error(503, Settings::hasExtension() ? 'The chat is not configured.'
                : 'The PHP extension imbachat is not loaded.');
        }
        if (imbachat_check_auth(Settings::value('login'), Settings::value('password'))) {
            return null;
        }
        return $this->error(401, 'Authenticate required!')->header('WWW-Authenticate', 'Basic realm="Backend"');
    }

    private function error(int $status, string $text): Response
    {
        // In the words of the extension also where it is not loaded.
        return $this->json(Settings::hasExtension() ? imbachat_error_json($status, $text)
            : (string) json_encode(['code' => $status, 'version' => 1, 'error' => $text, 'debug' => '']), $status);
    }

    private function json(string $body, int $status = 200): Response
    {
        return new Response($body, $status, [
            'Content-Type' => 'application/json', 'Cache-Control' => 'no-store',
        ]);
    }
}
