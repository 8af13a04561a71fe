<?php

// Asks the site's "Users info URL" who is who.

class SiteError extends Exception {}

/**
 * @param list<string> $ids
 * @return array<string, array> by user id; whom the site does not know is not in it
 */
function ask_site(string $url, string $login, string $password, array $ids): array
{
    $request = stream_context_create(['http' => [
        'header' => 'Authorization: Basic ' . base64_encode("$login:$password"),
        'ignore_errors' => true,
        'follow_location' => 0,
        'timeout' => 5,
    ]]);
    $stream = @fopen("$url?user_ids=" . implode(',', $ids), 'r', false, $request);
    if (!$stream) {
        $why = preg_replace('/^.*: /s', '', error_get_last()['message'] ?? 'no connection');
        throw new SiteError("The Users info URL $url does not answer: $why.");
    }
    $body = stream_get_contents($stream);
    $status = (int) explode(' ', stream_get_meta_data($stream)['wrapper_data'][0])[1];
    if ($status === 401) {
        throw new SiteError("The Users info URL $url refuses our API login and API password (status 401): "
            . 'compare imbachat.login and imbachat.password with the settings of the widget.');
    }
    if ($status !== 200) {
        throw new SiteError("The Users info URL $url answers with status $status: " . beginning($body));
    }
    try {
        $users = json_decode($body, true, 512, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    } catch (JsonException $error) {
        throw new SiteError(
            "The Users info URL $url does not answer with JSON ({$error->getMessage()}): " . beginning($body),
        );
    }
    if (!is_array($users) || !array_is_list($users)) {
        throw new SiteError("The Users info URL $url does not answer with a list of users: " . beginning($body));
    }
    $by_id = [];
    foreach ($users as $i => $user) {
        if (!is_scalar($user['user_id'] ?? null) || !is_string($user['name'] ?? null)) {
            throw new SiteError(
                "User $i in the answer of $url has no user_id or no name: " . beginning(json_encode($user)),
            );
        }
        $by_id[(string) $user['user_id']] = [
            'name' => $user['name'],
            'avatar_url' => web_address($user['avatar_url'] ?? null),
            'profile_url' => web_address($user['profile_url'] ?? null),
            'badge' => is_string($user['badge'] ?? null) ? $user['badge'] : null,
            'lastlogin' => is_int($user['lastlogin'] ?? null) ? $user['lastlogin'] : null,
        ];
    }
    return $by_id;
}

/** Only http(s): another scheme, such as javascript:, would run in the visitor's page. */
function web_address(mixed $url): ?string
{
    return is_string($url) && preg_match('~^https?://~i', $url) ? $url : null;
}

function beginning(string $body): string
{
    return $body === '' ? '(an empty answer)' : substr($body, 0, 200);
}
