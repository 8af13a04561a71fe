<?php

// What every page begins with: the session, the headers, the signed-in member.
require_once __DIR__ . '/db.php';
require_once __DIR__ . '/../../lib/polyfill/bootstrap.php'; // does nothing where the extension is loaded

// Kept until it is whole: where a page fails halfway, its visitor gets another one instead, and the
// details go to the log.
ob_start();
set_exception_handler(function (Throwable $error): void {
    error_log("PHP Fatal error:  Uncaught $error");
    while (ob_get_level()) {
        ob_end_clean();
    }
    http_response_code(500);
    require __DIR__ . '/pages/broken.php';
});

session_start([
    'name' => 'fernweh',
    'use_strict_mode' => true,
    'cookie_httponly' => true,
    'cookie_samesite' => 'Lax',
    'cookie_secure' => str_starts_with((string) config('url'), 'https:'),
]);

// A fresh nonce for each answer: only the scripts that carry it may run.
define('NONCE', base64_encode(random_bytes(18)));
$chat = config('chat_sources');
header("Content-Security-Policy: default-src 'none'; script-src "
    . "'nonce-" . NONCE . "' 'strict-dynamic'; connect-src $chat; "
    . "img-src 'self' $chat; style-src 'self' $chat; font-src $chat; media-src $chat; frame-src $chat; "
    . "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
header('X-Content-Type-Options: nosniff');
header('Referrer-Policy: strict-origin-when-cross-origin');

function e(string|int|null $text): string
{
    return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function redirect(string $path): never
{
    header("Location: $path", true, 303);
    exit;
}

/**
 * One member for display, or null.
 *
 * @return ?Member
 */
function find_member(int $id): ?array
{
    return read_members('WHERE id = ?', [$id])[0] ?? null;
}

/** @return list<Member> */
function all_members(): array
{
    return read_members('ORDER BY id');
}

/**
 * A Member is a row with these columns. E-mail and password hash stay in the database.
 *
 * @param list<int> $values
 * @return list<Member>
 */
function read_members(string $which, array $values = []): array
{
    $query = db()->prepare("SELECT id, display_name, avatar, city, job, badge, last_login_date
        FROM imbachat_demo_members $which");
    $query->execute($values);
    /** @var list<Member> */
    return $query->fetchAll();
}

/**
 * The signed-in member, or null for a guest.
 *
 * @return ?Member
 */
function me(): ?array
{
    /** @var ?Member $me */
    static $me;
    return $me ??= is_int($_SESSION['member_id'] ?? null) ? find_member($_SESSION['member_id']) : null;
}

function csrf_token(): string
{
    if (!is_string($_SESSION['csrf'] ?? null)) {
        $_SESSION['csrf'] = bin2hex(random_bytes(32));
    }
    return $_SESSION['csrf'];
}

/**
 * A picture, or the first letter of the name where there is none.
 *
 * @param Member $member
 */
function avatar(array $member): string
{
    if ($member['avatar']) {
        return '<img class="avatar" src="/avatars/' . e(rawurlencode($member['avatar']))
            . '" alt="" width="64" height="64">';
    }
    preg_match('/\p{L}/u', $member['display_name'], $letter);
    return '<span class="avatar" aria-hidden="true">' . e($letter[0] ?? '?') . '</span>';
}

/** @param Member $member */
function portrait(array $member): string
{
    $badge = $member['badge'] ? '<span class="badge">' . e($member['badge']) . '</span>' : '';
    return '<div class="portrait">' . avatar($member) . $badge . '</div>';
}

/**
 * "Write message", for everybody but oneself.
 *
 * @param Member $member
 */
function write_button(array $member): string
{
    if ($member['id'] === (me()['id'] ?? null)) {
        return '<span class="you">This is you</span>';
    }
    return imbachat_dialog_button($member['id'], 'Write message', [
        'class' => 'button',
        'aria-label' => 'Write message to ' . $member['display_name'],
    ]);
}

/** Ends the request with a page that says one sentence. */
function fail(int $status, string $sentence): never
{
    http_response_code($status);
    $title = $sentence;
    require __DIR__ . '/pages/top.php';
    echo '<section class="hero"><h1>', e($sentence), '</h1><p><a href="/">To the members</a></p></section>';
    require __DIR__ . '/pages/bottom.php';
    exit;
}

/** Changes are made by our own forms alone. */
function require_post(): void
{
    if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
        header('Allow: POST');
        fail(405, 'This address accepts only forms.');
    }
    $token = $_POST['csrf'] ?? null;
    if (!is_string($token) || !hash_equals(csrf_token(), $token)) {
        fail(403, 'This form is out of date. Please go back, reload the page and try again.');
    }
}
